import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { portugueseCues } from './cues';
import { portugueseNames } from './names';

const between = wordList(`brasileiro português americano russo francês norte`);

/** Portuguese: names without cases. */
export const portuguese: LanguageRow = {
  ...plainRow('pt', true),
  cues: portugueseCues,
  heads: personCues(portugueseCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: portugueseNames.givenNames,
  namedAfter: wordList('rua avenida praça universidade são santa'),
  openers: portugueseNames.openers,
  titles: portugueseNames.titles,
  legalForms: wordList('ag sa se nv spa inc ltd plc corp co gmbh sarl sl'),
};
