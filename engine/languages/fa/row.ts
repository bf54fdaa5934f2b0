import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { persianCues } from './cues';
import { persianEndings } from './endings';

const between = wordList('جمهوری اسلامی ایران آمریکا روسیه سابق پیشین اسبق فعلی وقت کنونی');
const titles = wordList('آقای دکتر مهندس حجت‌الاسلام آیت‌الله');

/** Persian: the Arabic script without capitals; what a name is followed by (ezafe) is mostly not written. */
export const persian: LanguageRow = {
  ...plainRow('fa', false),
  ordinary: wordList('دوشنبه تازه آنان بسیج کار شرق اعتماد جوان'),
  endings: persianEndings,
  cues: persianCues,
  heads: personCues(persianCues),
  betweenCueAndName: (word) => between.has(word),
  namedAfter: wordList('دانشگاه خیابان میدان بیمارستان ورزشگاه مسجد مدرسه'),
  titles,
};
