// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addressesOf, readMetadata } from '../../page/metadata';
import { inBody } from './openPage';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const saidIn = (head: string) => readMetadata(inBody('', head));

describe('what a page says of itself, and where', () => {
  test.each([
    [
      'structured data first',
      `${ld({ '@type': 'NewsArticle', headline: 'A' })}<meta property="og:title" content="B"><title>C</title>`,
      { value: 'A', from: 'json-ld' },
    ],
    [
      'then meta tags',
      '<meta property="og:title" content="B"><title>C</title>',
      { value: 'B', from: 'meta' },
    ],
    [
      'then the title of the window',
      '<title>C | The Paper</title>',
      { value: 'C | The Paper', from: 'meta' },
    ],
    [
      'escaped once too often',
      ld({ '@type': 'Article', headline: 'Talks &amp; &quot;water&quot; &#8211; a day' }),
      { value: 'Talks & "water" – a day', from: 'json-ld' },
    ],
    ['of another thing', ld({ '@type': 'Organization', name: 'The Paper' }), undefined],
    ['not a word but a thing', ld({ '@type': 'Article', headline: { toString: 1 } }), undefined],
    ['far too long', ld({ '@type': 'Article', headline: 'a'.repeat(5000) }), undefined],
  ])('title: %s', (_, head, title) => expect(saidIn(head).titles[0]).toEqual(title));

  test.each([
    ['a name', 'Salma Rawi', 'Salma Rawi'],
    ['a person', { '@type': 'Person', name: 'Salma Rawi' }, 'Salma Rawi'],
    ['several', [{ name: 'Salma Rawi' }, { name: 'Omar Haddad' }], 'Salma Rawi, Omar Haddad'],
    ['an address is nobody', 'https://paper.example/authors/rawi', undefined],
    ['nothing', null, undefined],
    ['a number', { name: 7 }, undefined],
  ])('byline: %s', (_, author, byline) => {
    expect(saidIn(ld({ '@type': 'NewsArticle', author })).byline?.value).toBe(byline);
  });

  test.each([
    ['2026-11-18T06:30:00Z', '2026-11-18T06:30:00Z'],
    ['2026-11', '2026-11'],
    ['1744-08-31', undefined],
    ['18 November 2026', undefined],
    ['the day before tomorrow', undefined],
  ])('date: %s -> %s', (datePublished, published) => {
    expect(saidIn(ld({ '@type': 'NewsArticle', datePublished })).published?.value).toBe(published);
  });

  test('a page that says nothing is not guessed at', () => expect(saidIn('')).toEqual({ titles: [] }));
});

describe('addresses', () => {
  const canonical = (href: string) => inBody('', `<link rel="canonical" href="${href}">`);
  test.each([
    [
      'fragment and tracking are no part of it',
      '',
      'https://paper.example/a?id=7&utm_source=x&fbclid=y#comments',
      'https://paper.example/a?id=7',
      ['https://paper.example/a?id=7&utm_source=x&fbclid=y'],
    ],
    [
      'the canonical address goes first',
      'https://paper.example/a',
      'https://amp.paper.example/a',
      'https://paper.example/a',
      ['https://amp.paper.example/a'],
    ],
    [
      'a relative one',
      '/a',
      'https://paper.example/a?page=2',
      'https://paper.example/a',
      ['https://paper.example/a?page=2'],
    ],
    [
      'one that leads to the front page is a mistake',
      'https://paper.example/',
      'https://paper.example/a',
      'https://paper.example/a',
      [],
    ],
    [
      'one that is no address',
      'javascript:alert(1)',
      'https://paper.example/a',
      'https://paper.example/a',
      [],
    ],
    ['a broken one', 'http://[broken', 'https://paper.example/a', 'https://paper.example/a', []],
  ])('%s', (_, link, href, address, aliases) => {
    expect(addressesOf(link ? canonical(link) : inBody(''), href)).toEqual({ address, aliases });
  });
});
