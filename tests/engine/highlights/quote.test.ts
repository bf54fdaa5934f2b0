import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT, continuesCharacter, quoteAt } from '../../../engine/highlights/quote';
import { anyText } from './someHighlight';

test('a quote keeps what stands before and after it', () => {
  expect(quoteAt('before it after', { start: 7, end: 9 })).toEqual({
    exact: 'it',
    prefix: 'before ',
    suffix: ' after',
  });
});

const filler = 'x'.repeat(CONTEXT - 1);
test.each([
  { why: 'half of an emoji', before: '😀' },
  { why: 'a shadda without its letter', before: 'م\u0651' },
  { why: 'an accent without its letter', before: 'e\u0301' },
  { why: 'half of a joined emoji', before: '👩\u200d🚀' },
  { why: 'a skin tone alone', before: '👩🏽' },
])('context never begins with $why', ({ before }) => {
  const text = `${before}${filler}quote`;
  const { prefix } = quoteAt(text, { start: text.length - 5, end: text.length });
  expect(prefix).toBe(filler);
});

test('context never ends before the mark of its last letter', () => {
  const text = `quote${filler}م\u0651`;
  expect(quoteAt(text, { start: 0, end: 5 }).suffix).toBe(filler);
});

test('plain letters are kept to the last one', () => {
  const text = `${'y'.repeat(100)}quote`;
  expect(quoteAt(text, { start: 100, end: 105 }).prefix).toHaveLength(CONTEXT);
});

test('prefix, quote and suffix are always a stretch of the text, cut between characters', () => {
  fc.assert(
    fc.property(anyText(200), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { exact, prefix, suffix } = quoteAt(text, { start, end });
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      if (prefix !== '') expect(continuesCharacter(text, start - prefix.length)).toBe(false);
      if (suffix !== '') expect(continuesCharacter(text, end + suffix.length)).toBe(false);
    }),
  );
});
