import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { russianCues } from './cues';
import { russianEndings } from './endings';
import { russianNames } from './names';

const between = wordList(
  `россии рф сша украины франции германии белоруссии беларуси казахстана турции израиля ирана китая японии венесуэлы грузии бывший бывшего бывшим бывшему нынешний действующий избранный российский американский украинский французский турецкий израильский иранский`,
);

/** Russian: cases on every word of a name. */
export const russian: LanguageRow = {
  ...plainRow('ru', true),
  quotesNames: true,
  ordinary: wordList('правда известия труд мир комсомолка'),
  capitalsJoin: false,
  endings: russianEndings,
  cues: russianCues,
  heads: personCues(russianCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: russianNames.givenNames,
  namedAfter: wordList('имени им улица улице улицы проспект площадь университет'),
  openers: russianNames.openers,
  titles: russianNames.titles,
};
