/**
 * What a body is for, behind its head and adjectives.
 *
 *   المنظمة العالمية | للملكية الفكرية
 *   الاتحاد الدولي | لكرة القدم
 */
import { joins, type Line } from './line';
import { isGrammar, type Word } from './word';

const LONGEST = 7;

/** The last word of the purpose behind word `from`, or `from` itself. */
export function endOfPurpose(line: Line, from: number): number {
  if (!joins(line, from)) return from;
  const next = line.words[from + 1]!;
  let last = isPurpose(next) ? from + 1 : opensPurpose(line, from + 1) ? from + 2 : from;
  if (last === from) return from;
  while (last - from < LONGEST && joins(line, last) && isFurther(line.words[last + 1]!)) last++;
  return last;
}

/** 'للملكية', but not 'للحصول', with which the sentence goes on. */
export const isPurpose = ({ text }: Word): boolean => /^لل.{3,}/.test(text) && !SENTENCE_GOES_ON.test(text);
const SENTENCE_GOES_ON =
  /^لل(?:حصول|مشاركه|قيام|وصول|مره|يوم|عام|تصدي|حفاظ|تاكد|بطوله|معرض|تعبير|مطالبه|تحقيق|بحث|تشاور)/;

/** لحقوق الإنسان, لكرة القدم: what the next word completes. */
export const opensPurpose = (line: Line, i: number): boolean =>
  joins(line, i) && NOUN.test(line.words[i]!.text);
const NOUN =
  /^ل(?:حقوق|كره|شوون|مكافحه|تحرير|حمايه|دعم|رعايه|محاربه|تنميه|صناعه|ادب|علوم|تعليم|حفظ|منع|حظر|تطوير|ترويج)$/;

/** 'والثقافة', 'الدولية': with an article, and no person and no rest of the sentence. */
export const isFurther = (word: Word): boolean =>
  /^و?ال.{3,}/.test(word.text) &&
  !isGrammar(word) &&
  word.kind !== 'first' &&
  !word.title &&
  !/^ال(?:جديد|حالي|سابق|مقبل|تابع|واقع|صادر|ذي|تي)/.test(word.text);
