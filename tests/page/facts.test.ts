// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../page/facts';
import { fill, inBody, paragraph } from './openPage';

const address = { hostname: 'www.paper.example', pathname: '/2026/11/18/talks', search: '?page=2' };
const factsIn = (body: string, head = '') => factsOf(inBody(body, head), address);
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

test('the address, without what says nothing', () => {
  expect(factsIn('')).toMatchObject({ host: 'paper.example', path: '/2026/11/18/talks?page=2' });
});

test.each([
  ['one', { '@type': 'NewsArticle' }, ['NewsArticle']],
  ['several', { '@type': ['Article', 'NewsArticle'] }, ['Article', 'NewsArticle']],
  ['a list', [{ '@type': 'WebPage' }, { '@type': 'Report' }], ['WebPage', 'Report']],
  [
    'a graph',
    { '@graph': [{ '@type': 'Organization' }, { '@type': 'BlogPosting' }] },
    ['Organization', 'BlogPosting'],
  ],
  [
    'nested in its page',
    { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } },
    ['WebPage', 'NewsArticle'],
  ],
  ['with its vocabulary', { '@type': 'https://schema.org/NewsArticle' }, ['NewsArticle']],
  [
    'other pages in a list',
    { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
    ['ItemList'],
  ],
  ['line breaks inside strings', '{"@type": "NewsArticle", "headline": "one\ntwo"}', ['NewsArticle']],
  ['wrapped for old browsers', '<!-- {"@type": "NewsArticle"} -->', ['NewsArticle']],
  ['cut off', '{"@type": "NewsArticle", "headline": "one', []],
  ['nothing', 'null', []],
  ['a bomb for whoever makes it a string', { '@type': { toString: 1 }, headline: { toString: 1 } }, []],
  ['deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, []],
])('structured data: %s', (_, data, types) => {
  expect(factsIn('', ld(data)).schemaTypes).toEqual(types);
});

test('one broken script does not spoil the others', () => {
  expect(factsIn('', ld('{') + ld({ '@type': 'NewsArticle' })).schemaTypes).toEqual(['NewsArticle']);
});

test.each([
  ['Open Graph', '<meta property="article:published_time" content="2026-11-18">', true],
  ['in capitals', '<meta name="DC.date.issued" content="2026-11-18">', true],
  ['structured data', ld({ '@type': 'NewsArticle', datePublished: '2026-11-18' }), true],
  ['an empty value', '<meta property="article:published_time" content=" ">', false],
  ['none', '', false],
])('a date, by %s', (_, head, has) => expect(factsIn('', head).hasPublishedTime).toBe(has));

describe('text', () => {
  test('only long paragraphs that are not links are paragraphs', () => {
    const facts = factsIn(
      `<nav><p>${paragraph(1)}</p></nav><main><p>${paragraph(2)}</p><p>Short.</p><p><a href="/">${paragraph(3)}</a></p></main>`,
    );
    expect(facts.paragraphs).toBe(1);
    expect(facts.paragraphText).toBe(paragraph(2).length);
  });

  test('text in links is counted, wherever it stands', () => {
    const facts = factsIn('<nav><a href="/">Home</a></nav><p>Text <a href="/x">link</a></p>');
    expect(facts).toMatchObject({ text: 12, linkText: 8 });
  });

  test('what is not seen is not counted', () => {
    const hidden =
      '<script>let a = 1;</script><style>p {}</style><div hidden>x</div><div aria-hidden="true">y</div>';
    expect(factsIn(hidden).text).toBe(0);
  });

  test('the share of the densest container', () => {
    const facts = factsIn(
      `<div><p>${paragraph(1)}</p><p>${paragraph(2)}</p><p>${paragraph(3)}</p></div><section><div><p>${paragraph(4)}</p></div></section>`,
    );
    expect(facts.densest).toBeCloseTo(0.75, 1);
  });

  test('letters that say more count for more', () => {
    expect(factsIn(`<p>${'国'.repeat(40)}</p>`)).toMatchObject({ paragraphs: 1, paragraphText: 120 });
  });
});

test('a page without a body', () => {
  document.documentElement.replaceChildren();
  expect(factsOf(document, address)).toMatchObject({ text: 0, paragraphs: 0, densest: 0 });
  fill('<head></head><body></body>');
});

test('five thousand paragraphs are not all looked at', () => {
  const facts = factsIn(`<p>${paragraph(1)}</p>`.repeat(5000));
  expect(facts.paragraphs).toBeGreaterThan(1000);
  expect(facts.paragraphs).toBeLessThan(5000);
});
