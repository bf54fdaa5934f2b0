// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, readArticle } from '../../page/readArticle';
import { openSlices } from '../../page/slices';
import { blocksOf, fill, inBody, paragraph, read } from './openPage';

const sample = (name: string) => fill(readFileSync(`tests/samples/${name}.html`, 'utf8'));

describe('our own newspaper', () => {
  test.each([
    ['arabic', 'ar', 'rtl', 'آسيا الوسطى بين موسكو وبكين وأنقرة'],
    ['english', 'en', 'ltr', undefined],
  ])('%s: the article and nothing around it', async (name, language, direction, title) => {
    const page = sample(name);
    const found = await read(page);
    const { article, texts } = found!;
    expect(article).toMatchObject({ language, direction, complete: true });
    expect(article.blocks[0]).toEqual({ role: 'title', text: page.querySelector('h1')?.textContent?.trim() });
    if (title) expect(article.title).toEqual({ value: title, from: 'json-ld' });
    expect(texts.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text));

    const blocks = article.blocks.map(({ text }) => text);
    const wanted = [...page.querySelectorAll('article > p:not([class])')].map((element) =>
      element.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(wanted.length).toBeGreaterThan(4);
    for (const text of wanted) expect(blocks).toContain(text);
    for (const outside of page.querySelectorAll(
      'nav a, aside a, footer, .also, .by, figcaption, .comments p',
    )) {
      expect(blocks).not.toContain(outside.textContent?.replace(/\s+/g, ' ').trim());
    }
  });

  test('reading changes nothing', async () => {
    const page = sample('arabic');
    const before = page.documentElement.outerHTML;
    await read(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

const article = (inside: string) =>
  inBody(`<article><h1>Talks in Astana</h1><p>${paragraph(1)}</p>${inside}<p>${paragraph(2)}</p></article>`);

const within = (...between: string[]) => [
  'title: Talks in Astana',
  `paragraph: ${paragraph(1)}`,
  ...between,
  `paragraph: ${paragraph(2)}`,
];

test.each([
  ['a box of other articles', `<div class="related-posts"><p>${paragraph('x')}</p></div>`],
  ['an aside', `<aside><p>${paragraph('x')}</p></aside>`],
  [
    'a caption',
    '<figure><figcaption>A photograph of the talks, taken on the first day.</figcaption></figure>',
  ],
  [
    'a newsletter form',
    '<div class="newsletter-signup"><p>Our letter, every morning in your inbox.</p></div>',
  ],
  ['a share bar', '<ul class="share"><li>Share this</li></ul>'],
  [
    'what is read by screen readers only as nothing',
    '<div aria-hidden="true">Advertisement, two minutes.</div>',
  ],
  ['what is hidden', `<p hidden>${paragraph('x')}</p>`],
  ['what can be written in', `<div contenteditable="true">${paragraph('x')}</div>`],
  ['a line of links', '<p><a href="/a">Another story of the same day</a></p>'],
  ['a byline', '<p class="byline">Salma Rawi, 18 November 2026</p>'],
  ['a byline in words', '<p>By Salma Rawi</p>'],
  ['a byline in Arabic words', '<p>بقلم سلمى الراوي</p>'],
  ['code', '<pre>const talks = await astana.meet();</pre>'],
])('left out: %s', async (_, inside) => {
  expect(blocksOf(await read(article(inside)))).toEqual(within());
});

test.each([
  ['a heading', '<h2>A second day</h2>', ['heading: A second day']],
  ['a short sentence', '<p>They agreed.</p>', ['paragraph: They agreed.']],
  ['a quotation', '<blockquote>We agreed on water.</blockquote>', ['quote: We agreed on water.']],
  ['a list', '<ul><li>Water</li><li>Railways</li></ul>', ['list-item: Water', 'list-item: Railways']],
  [
    'a line by its words, not by its tags',
    '<p>The <b>Kremlin</b><i>’s</i> envoy\n  came.</p>',
    ['paragraph: The Kremlin’s envoy came.'],
  ],
  [
    'a box without paragraphs',
    '<div>First they met.<br><br>Then they left.</div>',
    ['paragraph: First they met.', 'paragraph: Then they left.'],
  ],
  [
    'one line break is a space',
    '<p>First they met.<br>Then they left.</p>',
    ['paragraph: First they met. Then they left.'],
  ],
])('kept: %s', async (_, inside, between) => {
  expect(blocksOf(await read(article(inside)))).toEqual(within(...between));
});

test('a last line that only names its source is left out', async () => {
  const source =
    '<p>Source: https://agency.example/2026/11/18/talks-in-astana-and-what-came-of-them-in-the-end-of-a-long-day-of-waiting</p>';
  const page = inBody(`<article><p>${paragraph(1)}</p><p>${paragraph(2)}</p>${source}</article>`);
  expect(blocksOf(await read(page))).toEqual([`paragraph: ${paragraph(1)}`, `paragraph: ${paragraph(2)}`]);
});

test('comments stay outside even when they are longer than the article', async () => {
  const comment = (number: number) => `<div class="comment"><p>${paragraph(`c${number}`)}</p></div>`;
  const page = inBody(
    `<main><article><p>${paragraph(1)}</p><p>${paragraph(2)}</p></article>
     <section id="comments">${[1, 2, 3, 4].map(comment).join('')}</section></main>`,
  );
  expect(blocksOf(await read(page))).toEqual([`paragraph: ${paragraph(1)}`, `paragraph: ${paragraph(2)}`]);
});

test('a site that names its article like a box is read all the same', async () => {
  const paragraphs = [1, 2, 3].map((number) => `<p>${paragraph(number)}</p>`).join('');
  const page = inBody(`<div class="sidebar-grid"><div class="widget">${paragraphs}</div></div>`);
  expect(blocksOf(await read(page))).toHaveLength(3);
});

test('a page without connected text has no article', async () => {
  expect(
    await read(inBody('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>')),
  ).toBeUndefined();
});

describe('what a page can do to us', () => {
  const limits = { characters: 1000, blocks: 3, blockCharacters: 400 };
  const bounded = (page: Document) =>
    readArticle(
      page,
      { href: 'https://paper.example/a' },
      { limits, slices: openSlices(new AbortController().signal) },
    );

  test('too long: the beginning is read, and that is said', async () => {
    const page = inBody(
      `<article>${[1, 2, 3, 4, 5].map((number) => `<p>${paragraph(number)}</p>`).join('')}</article>`,
    );
    const { article } = (await bounded(page))!;
    expect(article.blocks.map(({ text }) => text)).toEqual([1, 2, 3].map(paragraph));
    expect(article.complete).toBe(false);
  });

  test('one block without end is cut, and not inside a letter', async () => {
    const { article } = (await bounded(inBody(`<article><p>x${'\u{1F600}'.repeat(400)}</p></article>`)))!;
    expect(article.blocks[0]!.text).toBe(`x${'\u{1F600}'.repeat(199)}`);
    expect(article.complete).toBe(false);
  });

  test('halves of letters survive', async () => {
    const lone = `\uD83D ${paragraph(1)} \uDE00`;
    const page = inBody('<article><p></p></article>');
    page.querySelector('p')!.append(lone);
    expect((await read(page))!.article.blocks[0]!.text).toBe(lone);
  });

  test('elements 5,000 deep', async () => {
    const page = document.implementation.createHTMLDocument(); // of its own: jsdom itself falls over putting it away
    page.body.append(page.createElement('main'));
    let at: Element = page.querySelector('main')!;
    for (let depth = 0; depth < 5000; depth++) at = at.appendChild(page.createElement('div'));
    at.innerHTML = `<p>${paragraph(1)}</p><p>${paragraph(2)}</p>`;
    expect(blocksOf(await read(page))).toHaveLength(2);
  });

  test('members of the document with other things in their place', async () => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = article('').body.innerHTML;
    for (const name of ['body', 'documentElement', 'title', 'querySelector', 'querySelectorAll']) {
      Object.defineProperty(page, name, { value: 7 });
    }
    expect(blocksOf(await read(page))).toEqual(within());
  });

  test('an unwanted reading stops', async () => {
    const page = inBody(`<article>${`<p>${paragraph(1)}</p>`.repeat(40)}</article>`);
    let clock = 0;
    const stop = new AbortController();
    const slices = openSlices(stop.signal, () => (clock += 5)); // every look is too late: it rests each time
    stop.abort();
    await expect(readArticle(page, { href: 'https://paper.example/a' }, { slices })).rejects.toThrow();
  });

  test('the shipped limits', () => {
    expect(LIMITS).toEqual({ characters: 150_000, blocks: 20_000, blockCharacters: 100_000 });
  });
});
