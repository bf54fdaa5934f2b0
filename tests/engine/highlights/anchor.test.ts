import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, searchable } from '../../../engine/highlights/anchor';
import { quoteAt } from '../../../engine/highlights/quote';
import { anyText } from './someHighlight';

const first = 'The ministers met in Vienna on Monday to talk about the price of grain.';
const second = 'They agreed that ships may leave the three ports again under the old rules.';
const third = 'Nobody knows for how long, said the envoy, who had come from Ankara by train.';
const article = [first, second, third].join('\n\n');

/** Marks `quoted` in `before` and looks for it in `after`. */
function found(quoted: string, before: string, after: string) {
  const start = before.indexOf(quoted);
  const span = { start, end: start + quoted.length };
  const anchored = anchor(searchable(after), { quote: quoteAt(before, span), position: span });
  return anchored && { text: after.slice(anchored.span.start, anchored.span.end), by: anchored.by };
}

describe('a highlight is found again', () => {
  const edited = 'They agreed that all ships may leave these three ports again under the old rules.';
  const reworded = 'The first of the ships is expected to arrive at the Bosphorus before Friday.';
  test.each([
    { where: 'where it was', quoted: second, after: article, by: 'position', text: second },
    {
      where: 'behind a paragraph that was put before it',
      quoted: second,
      after: `Updated on Tuesday.\n\n${article}`,
      by: 'exact',
      text: second,
    },
    {
      where: 'in another place of the article',
      quoted: second,
      after: [third, first, second].join('\n\n'),
      by: 'exact',
      text: second,
    },
    {
      where: 'although words were added and changed in it',
      quoted: second,
      after: article.replace(second, edited),
      by: 'fuzzy',
      text: edited,
    },
    {
      where: 'although only one of its sides is as it was',
      quoted: 'the price of grain',
      after: article.replace('talk about', 'speak of'),
      by: 'exact',
      text: 'the price of grain',
    },
    {
      where: 'never in a sentence that replaced it',
      quoted: second,
      after: article.replace(second, reworded),
    },
    { where: 'never in an empty page', quoted: second, after: '' },
    {
      where: 'never by a word that stands elsewhere',
      quoted: 'Monday',
      after: 'On any other Monday, nothing.',
    },
  ])('$where', ({ quoted, after, by, text }) => {
    expect(found(quoted, article, after)).toEqual(by && { by, text });
  });
});

test('of two places with the same words, the one with the same surroundings is meant', () => {
  const before = 'In the north the river froze. In the south the river froze late.';
  const at = before.lastIndexOf('the river froze');
  const span = { start: at, end: at + 'the river froze'.length };
  const after = `Once more: ${before}`;
  const anchored = anchor(searchable(after), { quote: quoteAt(before, span), position: span });
  expect(anchored).toEqual({ by: 'exact', span: { start: at + 11, end: span.end + 11 } });
});

test('the same words at the same place, but between others, are not taken for it', () => {
  const before = `First came the budget, and by a single voice the vote was lost, said the speaker of the house.`;
  const start = before.indexOf('the vote was lost');
  const span = { start, end: start + 17 };
  const after = `Nobody remembers it: in the year of the flood the vote was lost by accident in the archive.`;
  expect(anchor(searchable(after), { quote: quoteAt(before, span), position: span })).toBeUndefined();
});

describe('Arabic letters are compared as they are read', () => {
  const before = 'قال الرئيس إن الاتفاق سيوقع في مدينة أستانا خلال الأسبوع المقبل بحضور الوفود.';
  const quoted = 'إن الاتفاق سيوقع في مدينة أستانا';
  test.each([
    { why: 'vowel marks were added', there: 'إنّ الاتّفاقَ سيوقَّع في مدينة أستانا' },
    { why: 'hamza was left out', there: 'ان الاتفاق سيوقع في مدينه استانا' },
    { why: 'tatweel was used', there: 'إن الاتفـــاق سيوقع في مدينة أستانا' },
    { why: 'a word was changed', there: 'إن الاتفاق سيوقع غدا في مدينة أستانا' },
  ])('$why', ({ there }) => {
    expect(found(quoted, before, before.replace(quoted, there))).toEqual({ by: 'fuzzy', text: there });
  });
});

test('a quote of several pages is found by its beginning and its end', () => {
  const sentences = Array.from(
    { length: 60 },
    (_, i) => `Sentence ${i} tells of day ${i * 7} and of the ${i} ships.`,
  );
  const long = sentences.join(' ');
  const after = `News.\n\n${long.replace('Sentence 30', 'The sentence of day thirty').replace('day 14', 'days')}`;
  const anchored = anchor(searchable(after), {
    quote: quoteAt(long, { start: 0, end: long.length }),
    position: { start: 0, end: long.length },
  });
  expect(anchored).toEqual({ by: 'fuzzy', span: { start: 7, end: after.length } });
});

test('any passage of any text is found in it, where it was', () => {
  fc.assert(
    fc.property(anyText(300), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      fc.pre(start < end);
      const anchored = anchor(searchable(text), {
        quote: quoteAt(text, { start, end }),
        position: { start, end },
      });
      expect(anchored).toEqual({ span: { start, end }, by: 'position' });
    }),
  );
});

test('whatever was marked and whatever is there, what is found lies in the text', () => {
  fc.assert(
    fc.property(anyText(300), anyText(300), fc.nat(), fc.nat(), (before, after, a, b) => {
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const anchored = anchor(searchable(after), {
        quote: quoteAt(before, { start, end }),
        position: { start, end },
      });
      if (!anchored) return;
      expect(anchored.span.start).toBeGreaterThanOrEqual(0);
      expect(anchored.span.end).toBeGreaterThan(anchored.span.start);
      expect(anchored.span.end).toBeLessThanOrEqual(after.length);
    }),
  );
});

/** ms. No measure of speed (`npm run bench` has those): a search that is not linear takes minutes here. */
const PATIENCE = 2000;
test.each([
  {
    page: 'a page of half a million repeated letters',
    text: 'aab'.repeat(166_000),
    quote: 'aabaacaab'.repeat(20),
  },
  {
    page: 'a page that repeats nearly the same words',
    text: 'to be or not to bee '.repeat(25_000),
    quote: 'to be or not to beX '.repeat(12),
  },
  {
    page: 'a long quote in such a page',
    text: 'to be or not to bee '.repeat(25_000),
    quote: 'to be or not to beX '.repeat(4000),
  },
  { page: 'a word in such a page', text: 'to be or not to bee '.repeat(25_000), quote: 'to b' },
])('$page costs no more than any other', ({ text, quote }) => {
  const within = searchable(text);
  within.folded();
  const sought = {
    quote: { exact: quote, prefix: 'p'.repeat(64), suffix: 's'.repeat(64) },
    position: { start: 5, end: 9 },
  };
  // The best of several: the others are the machine's other work.
  const times = Array.from({ length: 6 }, () => {
    const begun = performance.now();
    anchor(within, sought);
    return performance.now() - begun;
  });
  expect(Math.min(...times)).toBeLessThan(PATIENCE);
});
