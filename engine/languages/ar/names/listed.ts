/** The next of several people: 'ميشال عون وجنبلاط'. */
import { endOfName } from './chain';
import { type Found, joins, type Line } from './line';
import { foreignness } from './shape';
import { wordOf } from './word';

/** As much like a name as like a word. */
const NEUTRAL = 0;

/** @param i of the word behind a person. */
export function listedAt(line: Line, i: number): Found | undefined {
  const { text, kind } = line.words[i]!;
  if (!text.startsWith('و') || kind !== 'unknown' || !joins(line, i - 1)) return undefined;
  const name = text.slice(1);
  if (wordOf(name).kind !== 'unknown' || foreignness(name) <= NEUTRAL) return undefined;
  return { first: i, last: endOfName(line, i), skip: 1 };
}
