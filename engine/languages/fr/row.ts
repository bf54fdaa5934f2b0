import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { frenchCues } from './cues';
import { frenchNames } from './names';

const between = wordList(
  `français française américain américaine russe allemand allemande britannique ukrainien turc israélien iranien chinois ancien ancienne actuel actuelle élu sortant`,
);

/** French: elided articles are words of their own at their apostrophe (d’Égypte). */
export const french: LanguageRow = {
  ...plainRow('fr', true),
  ordinary: wordList('le monde nice tours'),
  cues: frenchCues,
  heads: personCues(frenchCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: frenchNames.givenNames,
  namedAfter: wordList('rue avenue boulevard place lycée université saint sainte'),
  openers: frenchNames.openers,
  titles: frenchNames.titles,
  legalForms: wordList('ag sa se nv spa inc ltd plc corp co gmbh sarl sl'),
};
