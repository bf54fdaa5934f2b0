import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOver, spansOverByBlock } from '../../../engine/mentions/spansOver';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('what lies over a span is found as by looking at all of them', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const all = spans.filter(({ start, end }) => start < one.end && one.start < end);
      expect(new Set(spansOver(spans)(one))).toEqual(new Set(all));
    }),
  );
});

test('spans that only touch do not lie over each other', () => {
  expect(spansOver([{ start: 0, end: 4 }])({ start: 4, end: 6 })).toEqual([]);
});

test('a block knows nothing of another one', () => {
  const over = spansOverByBlock([{ block: 1, start: 0, end: 9 }]);
  expect(over({ block: 2, start: 0, end: 9 })).toEqual([]);
});
