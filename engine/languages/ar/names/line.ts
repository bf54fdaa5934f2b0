/**
 * A passage as the rules see it: what each of its words may be, and what the pack knows already.
 *
 *   قال    محمد    البرادعي    في    فيينا
 *   common  first   definite   common  known
 */
import type { Beside } from '../../../analyse';
import { gapAfter, type Passage, spanOfWords, wordAt } from '../../../mentions/passage';
import type { Span } from '../../../model';
import { type Word, wordOf } from './word';

export interface Line {
  passage: Passage;
  words: Word[];
  /** What the pack knows: the first word -> the last. */
  known: ReadonlyMap<number, number>;
}

/** A name in a line: words `first` to `last`. */
export interface Found {
  first: number;
  last: number;
  /** Letters of the first word that stand before the name. */
  skip: number;
}

export function lineOf({ passage, known }: Beside): Line {
  const words = passage.words.starts.map((_, i) => wordOf(wordAt(passage, i)));
  for (const [first, last] of known)
    for (let i = first; i <= last; i++)
      if (first < last || words[i]!.kind !== 'first') words[i] = { ...words[i]!, kind: 'known' };
  return { passage, words, known };
}

export const spanOf = ({ passage }: Line, { first, last, skip }: Found): Span =>
  spanOfWords(passage, first, last, skip);

/** What stands behind word i, up to the next one. */
export const gapOf = ({ passage }: Line, i: number): string => gapAfter(passage, i);

/** Only a space or a hyphen stands between word i and the next. */
export function joins(line: Line, i: number): boolean {
  if (i < 0 || i + 1 >= line.words.length) return false;
  const gap = gapOf(line, i);
  return gap === ' ' || gap === '-';
}

/** A space stands behind word i, or a quotation mark or bracket that opens. */
export const opensInto = (line: Line, i: number): boolean => /^ ?["«“(]? ?$/.test(gapOf(line, i));

/** The letters with which word i begins and ends, as they stand in the text. */
export const firstLetter = ({ passage: { source, folded, words } }: Line, i: number) =>
  source[folded.origin[words.starts[i]!]!];
export const lastLetter = ({ passage: { source, folded, words } }: Line, i: number) =>
  source[folded.origin[words.ends[i]! - 1]!];
