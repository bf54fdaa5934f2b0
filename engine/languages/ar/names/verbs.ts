/** Verbs before a name: who speaks, decides, travels, dies is a person. All words come folded. */
import { wordList } from '../../wordList';
import { VERBS } from './everydayWords';

/** Their subject is a person wherever they stand. */
const personal = wordList(`
قال قالت يقول تقول أضاف أضافت تابع تابعت أكد أكدت يؤكد تؤكد أوضح أوضحت يوضح صرح صرحت اعتبر اعتبرت أعرب أعربت شدد شددت
نفى نفت اعترف اعترفت دعا حذر تعهد انتقد رحب أشاد كتب أردف استطرد اختتم أجاب رد أشار أشارت يشير أعلن التقى استقبل غادر
يعتقد ولد ولدت توفي توفيت استقال يزور زار بحث
`);
const past = wordList(VERBS);

/** 'personal' anywhere; 'past', or an imperfect behind و, only where a sentence begins with it. */
export type VerbForm = 'personal' | 'past';

export function verbForm(word: string): VerbForm | undefined {
  const bare = /^[وف]/.test(word) ? word.slice(1) : word;
  if (personal.has(word) || personal.has(bare)) return 'personal';
  const isPast = past.has(word) || (word.startsWith('و') && (past.has(bare) || /^ي.{2,5}$/.test(bare)));
  return isPast ? 'past' : undefined;
}
