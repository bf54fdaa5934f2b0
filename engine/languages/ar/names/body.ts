/** How far the name of a body goes that begins with the word for it: 'جامعة ريكو', 'منظمة الصحة العالمية'. */
import { bodyAdjectives } from './heads';
import { joins, type Line } from './line';
import { isFurther, isPurpose, opensPurpose } from './purpose';
import { isGrammar, type Word } from './word';

const LONGEST = 8;

/** The last word of the name; the head itself where nothing follows. */
export function endOfBody(line: Line, head: number): number {
  let last = head;
  while (last - head < LONGEST - 1 && joins(line, last) && goesOn(line, head, last + 1)) last++;
  return last;
}

export const isBodyAdjective = ({ text, kind }: Word): boolean =>
  bodyAdjectives.has(text) || (kind === 'nationality' && text.startsWith('ال') && !/(?:ين|ون)$/.test(text));

function goesOn(line: Line, head: number, i: number): boolean {
  const word = line.words[i]!;
  if (isGrammar(word)) return false;
  if (i === head + 1) return mayFollowHead(word);
  const before = line.words[i - 1]!;
  if (word.kind === 'known') return isDefinite(word) && isDefinite(before);
  if (NAMED_AFTER.test(before.text)) return word.kind !== 'other';
  if (isPurpose(word) || opensPurpose(line, i)) return true;
  if (/^(?:و?ال|لل)/.test(before.text)) return isBodyAdjective(word) || isDescription(word);
  if (before.text.startsWith('ل')) return isDefinite(word);
  return isName(word) && before.kind !== 'common' && !/^[ولب]/.test(word.text);
}

function mayFollowHead(word: Word): boolean {
  if (word.kind === 'unknown') return !/^[بل]|(?:ه|هم)$/.test(word.text);
  return word.kind === 'known' || word.kind === 'first' || /^ال.{2,}/.test(word.text);
}

const isDefinite = ({ text }: Word) => text.startsWith('ال');
const isName = ({ kind }: Word) => kind === 'unknown' || kind === 'first';

/** 'والثقافة', 'المائية'. */
const isDescription = (word: Word) => isFurther(word) && /(?:ي|يه|[^ا]ه)$/.test(word.text);

/** 'جامعة الملك فهد' */
const NAMED_AFTER = /^ال(?:ملك|امير|سلطان|امام|شيخ|رييس|شهيد)$/;
