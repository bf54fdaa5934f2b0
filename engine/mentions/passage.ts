/** A block made ready for reading: folded, cut into words, in its own language. */
import { languageOf } from '../languages/detect';
import { rowOf } from '../languages/index';
import type { LanguageRow } from '../languages/row';
import type { Block, Language, Span } from '../model';
import { type Folded, fold, spanInSource } from '../text/fold';
import { type Words, wordsOf } from '../text/words';

export interface Passage {
  /** Index of its block. */
  block: number;
  source: string;
  folded: Folded;
  words: Words;
  row: LanguageRow;
  /** What a capital letter says here: in a headline in title case or in capitals, nothing. */
  casing: 'sentence' | 'title' | 'capitals';
}

export function passageOf(block: Block, index: number, language: Language): Passage {
  const folded = fold(block.text);
  const words = wordsOf(folded.text);
  const row = rowOf(languageOf(block.text, language), block.text);
  return { block: index, source: block.text, folded, words, row, casing: casingOf(block.text, row) };
}

/** Headlines in title case leave only small words small. */
const TITLE_CASE = 0.65;

function casingOf(text: string, row: LanguageRow): Passage['casing'] {
  if (!row.capitals) return 'sentence';
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) return 'capitals';
  if (text.length > 200 || /[.!?]\s*$/.test(text)) return 'sentence'; // no headline is so long, or ends so
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitalised >= words.length * TITLE_CASE ? 'title' : 'sentence';
}

export const wordAt = ({ folded, words }: Passage, i: number): string =>
  folded.text.slice(words.starts[i], words.ends[i]);

/** What stands between word i and the next one, folded; the rest of the text behind the last word. */
export const gapAfter = ({ folded, words }: Passage, i: number): string =>
  folded.text.slice(words.ends[i], words.starts[i + 1] ?? folded.text.length);

/** The source span of words `first` to `last`, without the `skip` folded units that the first begins with. */
export function spanOfWords(passage: Passage, first: number, last: number, skip = 0): Span {
  const { folded, words, source } = passage;
  return spanInSource(folded, { start: words.starts[first]! + skip, end: words.ends[last]! }, source);
}

/** Whether the word begins with a capital in the source. */
export function isCapitalised(passage: Passage, i: number): boolean {
  const start = passage.folded.origin[passage.words.starts[i]!]!;
  const letter = String.fromCodePoint(passage.source.codePointAt(start)!);
  return letter !== letter.toLowerCase();
}
