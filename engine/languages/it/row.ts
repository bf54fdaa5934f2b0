import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { italianCues } from './cues';
import { italianNames } from './names';

const between = wordList(`italiano americano russo francese tedesco ucraino`);

/** Italian: elided articles are words of their own at their apostrophe (l’Iran). */
export const italian: LanguageRow = {
  ...plainRow('it', true),
  cues: italianCues,
  heads: personCues(italianCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: italianNames.givenNames,
  namedAfter: wordList('via piazza università san santa corso'),
  openers: italianNames.openers,
  titles: italianNames.titles,
  legalForms: wordList('ag sa se nv spa inc ltd plc corp co gmbh sarl sl'),
};
