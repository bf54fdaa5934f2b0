import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanBetween, spanInText, spansInBlocks, textOf } from '../../../engine/highlights/articleText';

const blocks = [{ text: 'Title' }, { text: '' }, { text: 'First paragraph.' }];

test('blocks are joined by two line breaks', () => {
  expect(textOf(blocks)).toBe('Title\n\n\n\nFirst paragraph.');
});

test('a place in a block is a place in the text', () => {
  const { start, end } = spanInText(blocks, { block: 2, start: 6, end: 15 });
  expect(textOf(blocks).slice(start, end)).toBe('paragraph');
});

test('a selection across blocks is one span, and its pieces leave the breaks out', () => {
  const span = spanBetween(blocks, { block: 0, start: 3, end: 5 }, { block: 2, start: 0, end: 5 });
  expect(textOf(blocks).slice(span.start, span.end)).toBe('le\n\n\n\nFirst');
  expect(spansInBlocks(blocks, span)).toEqual([
    { block: 0, start: 3, end: 5 },
    { block: 2, start: 0, end: 5 },
  ]);
});

test('a span between two blocks touches neither', () => {
  expect(spansInBlocks(blocks, { start: 5, end: 7 })).toEqual([]);
});

test('the pieces of any span, joined as blocks are, are the text of the span', () => {
  const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (given, a, b) => {
      const some = given.map((text) => ({ text }));
      const text = textOf(some);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const pieces = spansInBlocks(some, { start, end });
      for (const piece of pieces) {
        const there = spanInText(some, piece);
        expect(text.slice(there.start, there.end)).toBe(
          some[piece.block]!.text.slice(piece.start, piece.end),
        );
      }
      const covered = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
      const breaks = [...text.slice(start, end)].length - covered;
      expect(breaks).toBeLessThanOrEqual(2 * some.length);
    }),
  );
});
