/** Words inside names of people that are everyday words, or no words at all, elsewhere. All words come folded. */
import { wordList } from '../../wordList';
import type { Line } from './line';
import { isGrammar, type Word } from './word';

/** They belong to the word behind them. */
const links = wordList(`
بن ابن بنت أبو أبي أبا أم آل عبد العبد ولد بو دي دو دا دوس دل ديل ديلا دير فان فون لا لو ماك سان
`);
/** And may begin a name. */
const openers = wordList('عبد أبو أبي أبا ابن');

export const isLink = ({ text }: Word): boolean => links.has(text);
export const isOpener = (text: string): boolean => openers.has(text);
export const isSonOf = (word: Word | undefined): boolean => word?.text === 'بن';

/** What follows عبد, and other everyday words behind a given name: 'محمد الأمين'. */
const surnames = wordList(`
الله الدين الحق النبي الكريم الرحمن الرحيم العزيز الملك القادر السلام الناصر الوهاب الحليم الخالق الرزاق الفتاح الغني المنعم
الهادي الواحد الباسط المطلب الستار العظيم الجبار المجيد الحميد اللطيف الإله الجليل الصمد المحسن المهدي
الأسد الحكيم الشريف الصدر الأمين الكاتب النجار الحداد العطار الخطيب المعلم الملا الشاعر القاضي الإمام الحسن الحسين الزهراء الطيب
الصادق الرضا الفيصل الوليد السعيد السيد الشيخ الحاج الطويل الصغير الكبير الأحمر الجميل العربي الهاشمي الفاتح الراشد الرشيد
المالكي المر الحر المختار المنصور الجمل النمر الصقر الفقيه الحلبي الأنصاري الخطابي الأيوبي
الأول الثاني الثالث الرابع الخامس السادس السابع الثامن العاشر عشر
`);

export const isCommonSurname = ({ text }: Word): boolean => surnames.has(text);

/** The first words of 'صلاح الدين' and of 'نصر الله': two words that are one given name. */
const beforeFaith = wordList(`
صلاح نور شمس علاء جمال عز محيي محي ناصر تقي سيف بهاء حسام شهاب زين عماد سعد خير فخر ضياء نجم برهان قطب مجد معين شرف كمال جلال ركن
`);
const beforeGod = wordList('نصر عطاء ضيف جار فتح دخيل عبيد جاد عوض رزق فضل خلف سعد حمد هبة');

export function isCompound({ words }: Line, i: number): boolean {
  const next = words[i + 1]?.text;
  if (next === 'الدين') return beforeFaith.has(words[i]!.text);
  return next === 'الله' && beforeGod.has(words[i]!.text);
}

/** Whether a word belongs to the particle before it. */
export function belongsToLink({ words }: Line, i: number, hasMadda: boolean): boolean {
  const word = words[i]!;
  const { text, kind } = word;
  if (kind === 'other' || isGrammar(word)) return isCommonSurname(word);
  switch (words[i - 1]!.text) {
    case 'بن':
    case 'ابن':
      return true;
    case 'ابو':
    case 'ابي':
    case 'ابا':
      return kind !== 'known';
    case 'ال':
      return hasMadda; // 'آل سعود', but not the 'ال' of 'الـ'
    case 'عبد':
    case 'العبد':
      return text.startsWith('ال') || text === 'ربه';
    default:
      return isNameLike(word) || isCommonSurname(word);
  }
}

const isNameLike = ({ text, kind }: Word) =>
  kind === 'first' ||
  kind === 'first-or-common' ||
  kind === 'unknown' ||
  (kind === 'definite' && text.startsWith('ال'));
