/**
 * How far a person's name goes from the word it begins with.
 *
 *   محمد | البرادعي                given, surname with an article, which ends it
 *   عبد | العزيز | بن | باز          what belongs to the next word
 *   ريكاردو | كارفاليو | مدافع        an everyday word is no part of it
 */
import { isListed, isOnlyShaped } from './everyday';
import { firstLetter, joins, type Line, lastLetter } from './line';
import { belongsToLink, isCommonSurname, isLink, isSonOf } from './particles';
import { foreignness } from './shape';
import { isForeignFirstName, isGrammar, isTime, type Word } from './word';

/** Most words of a name. */
const LONGEST = 6;

/** The last word of the name that begins at `first`. */
export function endOfName(line: Line, first: number): number {
  let last = first;
  while (last - first < LONGEST - 1 && joins(line, last)) {
    const next = behindLinks(line, first, last);
    if (next === undefined) break;
    last = next;
    if (endsName(line, first, last)) break;
  }
  return last;
}

/** The next word of the name, or what follows its particles; undefined where the name ends. */
function behindLinks(line: Line, first: number, last: number): number | undefined {
  const { words } = line;
  let next = last + 1;
  while (isLink(words[next]!)) {
    if (!joins(line, next)) return undefined;
    next++;
  }
  const isLinked = isLink(words[next - 1]!);
  const isOfName = isLinked
    ? belongsToLink(line, next, firstLetter(line, next - 1) === ALEF_MADDA)
    : continues(line, first, next);
  return isOfName ? next : undefined;
}

const ALEF_MADDA = '\u0622';
const ALEF_MAKSURA = '\u0649';

function continues(line: Line, first: number, i: number): boolean {
  const word = line.words[i]!;
  if (word.clitics > 0 || isPreposition(line, i)) return false;
  switch (word.kind) {
    case 'first':
    case 'first-or-common':
      return true;
    case 'definite':
      return word.text.startsWith('ال');
    case 'unknown':
      return !beginsAnother(word) && !/^[بل].{5,}(?:ها|هم)$/.test(word.text);
    case 'common':
      return isCommonSurname(word) || isSurname(line, first, i);
    default:
      return isCommonSurname(word);
  }
}

/** 'وأردوغان', but not 'ويلكس': without the و it looks more like a name. */
export const beginsAnother = ({ text }: Word): boolean =>
  text.startsWith('و') && (!/^و[ايو]/.test(text) || foreignness(text.slice(1)) > foreignness(text));

/** 'أحمد البكري': behind a given name alone, or behind a father's, a word with an article is a surname. */
function isSurname({ words }: Line, first: number, i: number): boolean {
  const word = words[i]!;
  const isNear = i === first + 1 || hasFather(words, first, i);
  if (!isNear || words[first]!.kind !== 'first' || describes(word)) return false;
  if (/^ال.{3,}ي$/.test(word.text)) return true;
  if (word.text.startsWith('ال') || i !== first + 1 || !isForeignFirstName(words[first]!)) return false;
  return isOnlyShaped(word.text) || (foreignness(word.text) > FOREIGN && !isListed(word.text));
}

/** 'مايك هالي': it looks foreign, though it could be هالة with an ending. */
const FOREIGN = 0.5;

/** A person may be described so, but is not called so. */
const describes = (word: Word) =>
  isGrammar(word) || isTime(word) || word.title !== undefined || DESCRIBES.test(word.text);
const DESCRIBES =
  /^ال(?:رييسي|حالي|ماضي|تالي|سياسي|عسكري|قيادي|دولي|وطني|امني|باقي|سابق|راحل|جديد|بالغ|ملقب|معروف|شهير|متهم|اسبق|اخير|وحيد|مقبل)ه?$/;

const hasFather = (words: Word[], first: number, end: number) => words.slice(first, end).some(isSonOf);

/** 'على' is written like the name in careless text, but a name has a yeh, and no article follows it. */
export function isPreposition(line: Line, i: number): boolean {
  if (line.words[i]!.text !== 'علي') return false;
  return lastLetter(line, i) === ALEF_MAKSURA || /^ال/.test(line.words[i + 1]?.text ?? '');
}

/** A surname with an article is the last word, 'محمد البرادعي المدير', unless a father was named. */
function endsName({ words }: Line, first: number, i: number): boolean {
  const word = words[i]!;
  if (word.kind !== 'definite' && !(isCommonSurname(word) && isWholeSurname(word))) return false;
  return !isLink(words[i - 1]!) && !isSonOf(words[i + 1]) && !hasFather(words, first, i);
}

/** 'الأسد', but not 'الدين': more may follow صلاح الدين. */
const isWholeSurname = ({ text }: Word) => text.startsWith('ال') && !/^ال(?:دين|له)$/.test(text);
