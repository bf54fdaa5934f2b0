/** Highlights for tests: one made whole, and any number made by chance. */
import fc from 'fast-check';
import type { ArticleRef, Highlight } from '../../../engine/model';

export const someArticle: ArticleRef = {
  address: 'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/asia',
  aliases: ['https://m.example.org/asia'],
  title: 'آسيا الوسطى بين موسكو وبكين',
  byline: 'سلمى نور',
  site: 'دفتر العالم',
  published: '2026-10-30',
  language: 'ar',
  direction: 'rtl',
};

let made = 0;

export function someHighlight(given: Partial<Highlight> = {}): Highlight {
  made++;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    article: someArticle,
    quote: { exact: 'اجتمع قادة الدول الخمس', prefix: '', suffix: ' في أستانا' },
    position: { start: 30, end: 52 },
    colour: 'yellow',
    note: '',
    names: [],
    createdAt: '2026-11-01T10:00:00.000Z',
    changedAt: '2026-11-01T10:00:00.000Z',
    ...given,
  };
}

/** Any Unicode, halves of surrogate pairs among it. */
export const anyText = (maxLength = 60) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: 'binary', maxLength }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
      .map((units) => String.fromCharCode(...units)),
    fc.string({
      unit: fc.constantFrom(...'ابتثمن أإىة\u064b\u0651\u0640\u200f()-*_#>`[]!|~$=+.1&<\\\n\r\t"\':'),
      maxLength,
    }),
  );

const address = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom('', 'أخبار', '%D8%A3', '%', ')', ' x', '"<>'),
  )
  .map(([url, tail]) => url + tail);
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyArticle: fc.Arbitrary<ArticleRef> = fc.record(
  {
    address,
    aliases: fc.array(address, { maxLength: 3 }),
    title: anyText(),
    byline: anyText(),
    site: anyText(),
    published: anyText(20),
    language: fc.constantFrom('ar', 'en', 'kk'),
    direction: fc.constantFrom('rtl', 'ltr'),
  },
  { requiredKeys: ['address', 'aliases', 'title', 'language', 'direction'] },
);

export const anyHighlight: fc.Arbitrary<Highlight> = fc.record(
  {
    id: fc.uuid(),
    article: anyArticle,
    quote: fc.record({
      exact: anyText(200).filter((text) => text !== ''),
      prefix: anyText(),
      suffix: anyText(),
    }),
    position: fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length })),
    colour: fc.constantFrom('yellow', 'green', 'blue', 'pink'),
    note: anyText(),
    names: fc.array(
      fc.record({ key: anyText(), kind: fc.constantFrom('person', 'place'), name: anyText() }),
      { maxLength: 3 },
    ),
    createdAt: instant,
    changedAt: instant,
    removedAt: instant,
  },
  {
    requiredKeys: ['id', 'article', 'quote', 'position', 'colour', 'note', 'names', 'createdAt', 'changedAt'],
  },
);
