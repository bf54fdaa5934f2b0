import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { spanishCues } from './cues';
import { spanishNames } from './names';

const between = wordList(
  `español estadounidense ruso mexicano argentino venezolano ucraniano francés alemán británico chileno colombiano brasileño actual electo saliente`,
);

/** Spanish: names without cases. */
export const spanish: LanguageRow = {
  ...plainRow('es', true),
  ordinary: wordList('como real marca mundo salta clarin'),
  cues: spanishCues,
  heads: personCues(spanishCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: spanishNames.givenNames,
  namedAfter: wordList('calle avenida plaza universidad san santa colegio'),
  openers: spanishNames.openers,
  titles: spanishNames.titles,
  legalForms: wordList('ag sa se nv spa inc ltd plc corp co gmbh sarl sl'),
};
