import { expect, test } from 'vitest';
import { mergeOverlapping } from '../../../engine/highlights/merge';
import type { Highlight } from '../../../engine/model';
import { someArticle, someHighlight } from './someHighlight';

const text = 'one two three four five six seven';
const placed = (from: string, to: string, given: Partial<Highlight> = {}) => {
  const span = { start: text.indexOf(from), end: text.indexOf(to) + to.length };
  return { span, highlight: someHighlight({ position: span, ...given }) };
};

test('two of one colour become one over both, with the notes of both in the order of the text', () => {
  const earlier = placed('three', 'five', { note: 'later words', createdAt: '2026-01-01T00:00:00.000Z' });
  const added = placed('two', 'four', { note: 'earlier words', createdAt: '2026-02-01T00:00:00.000Z' });
  const { highlight, absorbed } = mergeOverlapping(text, [earlier], added);
  expect(highlight.quote.exact).toBe('two three four five');
  expect(highlight.note).toBe('earlier words\n\nlater words');
  expect(highlight.id).toBe(added.highlight.id);
  expect(highlight.createdAt).toBe('2026-01-01T00:00:00.000Z');
  expect(absorbed).toEqual([earlier.highlight]);
});

test('what the grown highlight reaches is taken in too', () => {
  const far = placed('one', 'three');
  const near = placed('three', 'five');
  const { highlight, absorbed } = mergeOverlapping(text, [far, near], placed('five', 'six'));
  expect(highlight.quote.exact).toBe('one two three four five six');
  expect(absorbed).toHaveLength(2);
});

test.each([
  { why: 'another colour stays beside it', other: placed('two', 'four', { colour: 'pink' }) },
  { why: 'a neighbour that it only touches stays beside it', other: placed('one', 'two') },
])('$why', ({ other }) => {
  const added = placed('three', 'five');
  const space = { ...added, span: { ...added.span, start: other.span.end } };
  const merged = mergeOverlapping(text, [other], other.highlight.colour === 'pink' ? added : space);
  expect(merged.absorbed).toEqual([]);
  expect(merged.highlight.id).toBe(added.highlight.id);
});

test('a note that both have is kept once, and so is a name', () => {
  const name = { key: 'Q1', kind: 'person', name: 'Someone' } as const;
  const one = placed('two', 'four', { note: 'same', names: [name] });
  const { highlight } = mergeOverlapping(
    text,
    [one],
    placed('three', 'five', { note: 'same', names: [name] }),
  );
  expect(highlight.note).toBe('same');
  expect(highlight.names).toEqual([name]);
});

test('the article is known by the addresses of both', () => {
  const other = { ...someArticle, address: 'https://example.org/amp/asia', aliases: [] };
  const { highlight } = mergeOverlapping(
    text,
    [placed('two', 'four', { article: other })],
    placed('three', 'five'),
  );
  expect(highlight.article.aliases.toSorted()).toEqual([
    'https://example.org/amp/asia',
    'https://m.example.org/asia',
  ]);
});
