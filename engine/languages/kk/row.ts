import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { kazakhCues } from './cues';
import { kazakhEndings } from './endings';
import { kazakhNames } from './names';

/** Kazakh: suffixes on the last word of a name. */
export const kazakh: LanguageRow = {
  ...plainRow('kk', true),
  quotesNames: true,
  endings: kazakhEndings,
  cues: kazakhCues,
  heads: personCues(kazakhCues),
  givenNames: kazakhNames.givenNames,
  namedAfter: wordList('атындағы көшесі'),
  openers: kazakhNames.openers,
  titles: kazakhNames.titles,
};
