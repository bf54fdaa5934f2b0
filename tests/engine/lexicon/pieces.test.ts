import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PIECES, SHORT_CODES } from '../../../engine/lexicon/format';
import { piecesOf } from '../../../engine/lexicon/pieces';

/** As engine/lexicon/read.ts does it. */
function decoded(codes: number[], list: string[]): string {
  let text = '';
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    text += list[code < SHORT_CODES ? code : SHORT_CODES + ((code - SHORT_CODES) << 8) + codes[++i]!];
  }
  return text;
}

test('every text comes back, whatever it is written in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (given) => {
      const texts = given.map((text) => text.replaceAll('\n', ' '));
      const { list, encode } = piecesOf(texts);
      expect(texts.map((text) => decoded(encode(text), list))).toEqual(texts);
    }),
  );
});

test('a line break becomes a space: it stands between the pieces of the pack', () => {
  const { list, encode } = piecesOf(['one\ntwo']);
  expect(decoded(encode('one\ntwo'), list)).toBe('one two');
});

test('what recurs becomes one piece', () => {
  const texts = Array.from({ length: 50 }, (_, i) => `President of Kazakhstan since ${1950 + i}`);
  const { list, encode } = piecesOf(texts);
  expect(list).toContain(' Kazakhstan');
  expect(encode('President of Kazakhstan')).toHaveLength(3);
});

test('more letters than there are codes are refused', () => {
  const letters = Array.from({ length: MOST_PIECES + 1 }, (_, i) => String.fromCodePoint(0x20000 + i));
  expect(() => piecesOf(letters)).toThrow(RangeError);
});
