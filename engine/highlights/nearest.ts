/**
 * The stretches of a text that become a pattern with the fewest edits: letters inserted, left out or changed.
 *
 *   pattern  'the capital moved'
 *   text     'so the capital has moved on'   ▶   'the capital has moved', 4 edits
 *
 * Sellers' algorithm: one column of costs for each letter of the text, and beside each cost where its stretch
 * begins. The work is text × pattern whatever they contain, which faster algorithms do not promise for text
 * that repeats itself; both are short here.
 */
import type { Span } from '../model';

export interface Near extends Span {
  edits: number;
}

/** Stretches equally near; in a text that has more of them, any are as good. */
const MOST = 8;

export function findNearest(text: string, pattern: string, mostEdits: number): Near[] {
  const length = pattern.length;
  const costs = Uint16Array.from({ length: length + 1 }, (_, i) => i);
  const begins = new Uint32Array(length + 1);
  let nearest: Near[] = [];
  let best = mostEdits;
  for (let at = 0; at < text.length; at++) {
    addLetter(text.charCodeAt(at), at, { pattern, costs, begins });
    const edits = costs[length]!;
    if (edits > best) continue;
    if (edits < best) nearest = [];
    best = edits;
    if (nearest.length < MOST) nearest.push({ start: begins[length]!, end: at + 1, edits });
  }
  return nearest;
}

interface Column {
  pattern: string;
  /** The fewest edits that turn a stretch ending here into the first i letters of the pattern. */
  costs: Uint16Array;
  begins: Uint32Array;
}

/** The column after the letter that stands at `at`. A stretch may begin anywhere, so its first cost is 0. */
function addLetter(letter: number, at: number, { pattern, costs, begins }: Column): void {
  let diagonal = costs[0]!;
  let diagonalBegins = at;
  begins[0] = at + 1;
  costs[0] = 0;
  for (let i = 1; i <= pattern.length; i++) {
    const before = costs[i]!;
    const beforeBegins = begins[i]!;
    let cost = diagonal + (pattern.charCodeAt(i - 1) === letter ? 0 : 1);
    let from = diagonalBegins;
    if (before + 1 < cost) {
      cost = before + 1;
      from = beforeBegins;
    }
    if (costs[i - 1]! + 1 < cost) {
      cost = costs[i - 1]! + 1;
      from = begins[i - 1]!;
    }
    costs[i] = cost;
    begins[i] = from;
    diagonal = before;
    diagonalBegins = beforeBegins;
  }
}
