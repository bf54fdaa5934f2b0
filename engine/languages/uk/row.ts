import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { ukrainianCues } from './cues';
import { ukrainianEndings } from './endings';
import { ukrainianNames } from './names';

const between = wordList(
  `україни росії рф сша франції німеччини польщі туреччини білорусі колишній колишнього чинний обраний російський американський український`,
);

/** Ukrainian: cases on every word of a name. */
export const ukrainian: LanguageRow = {
  ...plainRow('uk', true),
  quotesNames: true,
  capitalsJoin: false,
  endings: ukrainianEndings,
  cues: ukrainianCues,
  heads: personCues(ukrainianCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: ukrainianNames.givenNames,
  namedAfter: wordList('імені ім вулиця вулиці проспект площа університет'),
  openers: ukrainianNames.openers,
  titles: ukrainianNames.titles,
};
