/**
 * The name of an exported file: the day and the title in ASCII, which every disk and every mail program takes.
 *
 *   'بوتين في القرم', 2026-11-03, 'md'   ▶   2026-11-03-bwtyn-fy-alqrm.md
 */

/** Bytes of a title; with the day and the ending far below the 255 that file systems allow. */
const LONGEST = 60;
/** A title of emoji, or in letters that have no row here. */
const UNTITLED = 'highlights';

export function fileName(title: string, day: Date, ending: 'md' | 'json'): string {
  const latin = [...title.normalize('NFKD')].map((letter) => latinLetters[letter] ?? letter).join('');
  const words = latin
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const short = words.slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return `${day.toISOString().slice(0, 10)}-${short || UNTITLED}.${ending}`;
}

/** Enough to tell files apart, not a transliteration: vowels are not written, and two letters may share one. */
const latinLetters: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ئ: 'y',
  ؤ: 'w',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'y',
  '\u0640': '', // tatweel
  '\u0660': '0', // Arabic-Indic digits, zero to nine
  '\u0661': '1',
  '\u0662': '2',
  '\u0663': '3',
  '\u0664': '4',
  '\u0665': '5',
  '\u0666': '6',
  '\u0667': '7',
  '\u0668': '8',
  '\u0669': '9',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
};
