/**
 * Texts -> a table of pieces from which all of them can be put together, for the writer of a pack. The method
 * is that of FSST (Boncz, Neumann and Leis, "Fast Random Access String Compression", VLDB 2020): begin with
 * single letters, write the texts with the pieces there are, keep the pieces and the pairs of neighbours that
 * save most, and repeat. Every text can still be read by itself, which a compressed file would not allow.
 *
 *   ' Kazakhstan'   one piece of two bytes, where UTF-8 has eleven
 */

import { MOST_PIECES, PIECE_BREAK, SHORT_CODES } from './format';

/** Doubling from one letter to 16 takes four rounds; the fifth drops what the longer ones made needless. */
const ROUNDS = 5;
const LONGEST = 24;

export interface Pieces {
  /** In the order of their codes. */
  list: string[];
  /** The codes of a text, as few bytes as possible. */
  encode(text: string): number[];
}

/** @throws RangeError when the texts have more different letters than there are codes. */
export function piecesOf(texts: readonly string[]): Pieces {
  const words = countedWords(texts);
  let pieces = new Set([...words.keys()].flatMap((word) => [...word]));
  for (let round = 1; round <= ROUNDS; round++) pieces = nextPieces(words, pieces, round < ROUNDS);
  const usage = usageOf(words, pieces);
  const list = [...usage].sort(mostUsed).map(([piece]) => piece);
  if (list.length > MOST_PIECES) throw new RangeError(`${list.length} pieces, and codes for ${MOST_PIECES}`);
  const codes = new Map(list.map((piece, code) => [piece, code]));
  const cost = (piece: string) => (codes.get(piece)! < SHORT_CODES ? 1 : 2);
  return {
    list,
    encode: (text) =>
      wordsIn(text).flatMap((word) => cut(word, codes, cost).flatMap((piece) => bytesOf(codes.get(piece)!))),
  };
}

const bytesOf = (code: number) =>
  code < SHORT_CODES ? [code] : [SHORT_CODES + ((code - SHORT_CODES) >> 8), (code - SHORT_CODES) & 0xff];

/** A word with the space before it: no piece reaches from one into the next. */
const wordsIn = (text: string): string[] => text.replaceAll(PIECE_BREAK, ' ').match(/ ?[^ ]+| /gu) ?? [];

function countedWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Single letters stay, so that everything can be written; of the rest, what saves most. */
function nextPieces(words: Map<string, number>, pieces: Set<string>, grow: boolean): Set<string> {
  const usage = usageOf(words, pieces, grow);
  const letters = [...usage.keys()].filter(isLetter);
  const longer = [...usage].filter(([piece, times]) => !isLetter(piece) && savedBy(piece, times) > 0);
  longer.sort((a, b) => savedBy(...b) - savedBy(...a) || (a[0] < b[0] ? -1 : 1));
  const room = MOST_PIECES - letters.length;
  return new Set([...letters, ...longer.slice(0, room).map(([piece]) => piece)]);
}

const isLetter = (piece: string) => [...piece].length === 1;

/** In bytes, against writing its letters singly, less its own place in the table. */
const savedBy = (piece: string, times: number) => times * ([...piece].length - 1) - 2 * piece.length;

/** How often each piece is needed and, while the table grows, each pair of neighbours. */
function usageOf(words: Map<string, number>, pieces: Set<string>, pairs = false): Map<string, number> {
  const usage = new Map<string, number>();
  const add = (piece: string, times: number) => usage.set(piece, (usage.get(piece) ?? 0) + times);
  for (const [word, times] of words) {
    const parts = cut(word, pieces, () => 1);
    parts.forEach((part, i) => {
      add(part, times);
      const pair = part + (parts[i + 1] ?? '');
      if (pairs && pair !== part && pair.length <= LONGEST) add(pair, times);
    });
  }
  for (const piece of pieces) if (isLetter(piece)) add(piece, 0);
  return usage;
}

const mostUsed = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

/** A word in pieces, with the least cost: `cheapest[i]` is that of its first i units. */
function cut(
  word: string,
  pieces: { has(piece: string): boolean },
  cost: (piece: string) => number,
): string[] {
  const cheapest = [0];
  const from = [0];
  for (let end = 1; end <= word.length; end++) {
    cheapest[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (cheapest[start]! + 1 > cheapest[end]! || !pieces.has(word.slice(start, end))) continue;
      const sum = cheapest[start]! + cost(word.slice(start, end));
      if (sum < cheapest[end]!) {
        cheapest[end] = sum;
        from[end] = start;
      }
    }
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end]!) parts.unshift(word.slice(from[end]!, end));
  return parts;
}
