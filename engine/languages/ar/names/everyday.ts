/**
 * Whether a word is everyday Arabic: a word of the table behind clitics and endings, or of a shape that words
 * get by derivation and names hardly have.
 *
 *   وللمحادثات     و + لل + محادث + ات
 *   سيلتقون       س + ي + لتق + ون
 *   استثمار        استفعال
 *   تشومسكي       neither: it may be a name
 *
 * All words come folded.
 */
import { wordList } from '../../wordList';
import { EVERYDAY_PROSE, NATIONALITIES, VERB_STEMS } from './everydayWords';
import { remembered } from './remembered';

const words = wordList([...EVERYDAY_PROSE, NATIONALITIES].join(' '));
const verbStems = wordList(VERB_STEMS);
const nationalities = wordList(NATIONALITIES);

/** Consonants: a weak letter in their place means another shape. */
const C = '[^اويه]';
const DERIVED = new RegExp(
  `^(?:${[
    `ت${C}${C}ي${C}(?:ات|ه|ا|ه.{1,2})?`, // تفعيل: تنظيم
    `ت${C}ا${C}${C}`, // تفاعل: تعاون
    `ا${C}ت${C}ا${C}(?:ات|ا|ه.{1,2})?`, // افتعال: اجتماع
    `ان${C}${C}ا${C}(?:ات|ا)?`, // انفعال: انسحاب
    `است${C}${C}ا${C}(?:ات|ا|ه|ه.{1,2})?`, // استفعال: استثمار
    `مست${C}${C}${C}(?:ه|ين|ون|ات)?`, // مستفعل: مستخدم
    `م${C}ا${C}${C}(?:ه|ات|ين|ون)`, // مفاعلة: معاملة
    `م${C}${C}و${C}(?:ه|ات|ين|ون)?`, // مفعول: مضمون
    `مت${C}${C}${C}(?:ه|ين|ون|ات)?`, // متفعل: متردد
    `ا${C}${C}ا${C}`, // أفعال and إفعال: أحداث, إعداد
    '.{3,}(?:يات|ايي|ايه|انيه|يتها|اتهم|اتها|اته|تهم|تها|وها|ونها|ونهم|هما|اها|يها)',
    '.{4,}(?:يه|ات)', // فعلية, فعلات
  ].join('|')})$`,
);

/** يتحرك, ويتحرك, سيتحرك: but ويليام. */
const IMPERFECT = new RegExp(`^(?:و(?!ي(?:ل|ن[ستد]|تن|س|ز)))?س?ي${C}.{2,}$`);

/** 'لتنظيم', 'بمشاركة', 'لاستكمال'. */
const NOUN_OF_ACTION = new RegExp(
  `^[وف]?[بل](?:ت${C}${C}ي${C}|م${C}ا${C}${C}ه|است${C}${C}ا${C}|ا${C}ت${C}ا${C}|ان${C}${C}ا${C})(?:ات|ه|ها|هم)?$`,
);

const ENDINGS = 'هما هم ها هن نا كم ني تين تان ات ون ين ان وا يه ه ي ا ت و'.split(' ');
const NATIONALITY_ENDINGS = ['', 'ه', 'ين', 'ون', 'ات', 'تين', 'ا'];
/** Letters that remain of a word without its clitics; without its ending it keeps one more. */
const SHORTEST = 2;

/** In the table as it stands. */
export const isListed = (word: string): boolean => words.has(word);

export const isEveryday = remembered(
  (word) =>
    isOrdinary(word) ||
    DERIVED.test(word) ||
    IMPERFECT.test(word) ||
    bareForms(word).some(isOrdinary) ||
    isDerivedBehindClitic(word),
);

/** Not in the table, nor a form of what is: at most its shape says so. */
export const isOnlyShaped = (word: string): boolean =>
  !isOrdinary(word) && !IMPERFECT.test(word) && !bareForms(word).some(isOrdinary);

/** A nationality with or without article, of any gender and number. */
export function isNationality(word: string): boolean {
  const bare = word.replace(/^[وفبكل]?(?:ال|لل|ل)?/, '');
  return [word, bare].some((form) =>
    NATIONALITY_ENDINGS.some((ending) => form.endsWith(ending) && nationalities.has(without(form, ending))),
  );
}

const without = (word: string, ending: string) => word.slice(0, word.length - ending.length);

function isOrdinary(word: string): boolean {
  return (
    words.has(word) ||
    withoutEnding(word).some((stem) => words.has(stem) || words.has(inFull(stem))) ||
    isVerb(word)
  );
}

/** Behind و and the article; behind ب, ك, ل too many names would look derived: باتشان is no 'ب + أفعال'. */
function isDerivedBehindClitic(word: string): boolean {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)|^و/, '');
  return (bare !== word && DERIVED.test(bare)) || NOUN_OF_ACTION.test(word);
}

/** Before an ending: زيارتـها is زيارة, أعضائـها is أعضاء, دولـي is دولة. */
function inFull(stem: string): string {
  if (stem.endsWith('ت')) return `${without(stem, 'ت')}ه`;
  return /ا[يو]$/.test(stem) ? `${stem.slice(0, -1)}ء` : `${stem}ه`;
}

/** Behind و, ف, then ب, ك, ل, then the article. */
function bareForms(word: string): string[] {
  const forms = /^[وف]/.test(word) ? [word.slice(1)] : [];
  for (const one of [word, ...forms]) {
    if (one.startsWith('ال')) forms.push(one.slice(2));
    if (one.startsWith('لل')) forms.push(one.slice(2), one.slice(1));
    if (/^[بكل]/.test(one)) forms.push(one.slice(1));
    if (/^[بكل]ال/.test(one)) forms.push(one.slice(3));
  }
  return forms.filter((form) => form.length >= SHORTEST);
}

const withoutEnding = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length > SHORTEST).map((ending) =>
    without(word, ending),
  );

/** سيلتقون, تقول, نعمل: the imperfect, with or without the future. */
function isVerb(word: string): boolean {
  const bare = /^س[يتنا]/.test(word) ? word.slice(1) : word;
  if (!/^[يتنا]/.test(bare)) return false;
  const stem = bare.slice(1);
  return verbStems.has(stem) || withoutEnding(stem).some((one) => verbStems.has(one));
}
