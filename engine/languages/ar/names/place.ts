/**
 * Places.
 *
 *   مدينة جالكعبو         behind the word for a place, which is no part of the name
 *   حي الشجاعية           some of those words may be followed by any word with an article
 *   قرب بوداي             behind a direction
 */
import { wordList } from '../../wordList';
import { type Found, joins, type Line, opensInto } from './line';
import type { Word } from './word';

const LONGEST = 3;
/** They belong to the word behind them. */
const links = wordList('سان سانت دير عين أم تل بئر رأس وادي كفر بيت خان نيو لوس لاس تشن أبو بني');

export function placeAt(line: Line, i: number): Found | undefined {
  const head = line.words[i - 1]?.place;
  if (!head || !opensInto(line, i - 1)) return undefined;
  return isAsked[head](line, i) ? { first: i, last: endOf(line, i), skip: 0 } : undefined;
}

const isAsked = {
  wide: (line: Line, i: number) => isName(line.words[i]!) || opensPlace(line, i),
  narrow: (line: Line, i: number) =>
    isAsked.wide(line, i) || (line.words[i]!.kind === 'common' && /^ال.*ه$/.test(line.words[i]!.text)),
  direction: ({ words }: Line, i: number) => words[i]!.kind === 'unknown' && words[i]!.clitics === 0,
};

const isName = ({ kind, text }: Word) => kind === 'unknown' || (kind === 'definite' && text.startsWith('ال'));

const opensPlace = (line: Line, i: number) =>
  links.has(line.words[i]!.text) && joins(line, i) && isName(line.words[i + 1]!);

function endOf(line: Line, first: number): number {
  let last = first;
  while (last - first < LONGEST - 1 && joins(line, last) && goesOn(line.words[last]!, line.words[last + 1]!))
    last++;
  return last;
}

function goesOn(word: Word, next: Word): boolean {
  if (links.has(word.text)) return next.kind !== 'other';
  return word.kind === 'unknown' && next.kind === 'unknown' && !/^[ولب]/.test(next.text);
}
