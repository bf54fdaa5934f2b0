/**
 * The whole thread, as a reader goes through it: marks, cards, a highlight that outlives the browser, exports.
 * In both browsers, on each article, and once more with the background killed between every step.
 */
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromJson } from '../../engine/export/json';
import { ARTICLES, type ReadArticle, type ReadCard } from './articles';
import { cardOf, partOf, type ShownCard, waitForCard } from './harness/card';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { NO_MATERIAL } from './harness/material';
import { changesOf, watchChanges } from './harness/mutations';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { dragOver, hover, type Line, leave } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type BrowserKind, type OwnPage, type TestBrowser } from './harness/testBrowser';

/** Where names stand that are not the article's own words. */
const OUTSIDE =
  /^(nav|aside|header|footer|figcaption|a|script|style)\b|\b(also|by|byline|source|comments|side)\b/;

const LIVES = ['left alone', 'killed between every step'] as const;

const STORIES = BROWSERS.flatMap((kind) =>
  ARTICLES.flatMap(({ article, present }) => LIVES.map((life) => ({ kind, article, present, life }))),
);

let pages: Pages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describe.each(STORIES)('$kind, $article.what, the background $life', ({ kind, article, present, life }) => {
  const without = present ? '' : ` (${NO_MATERIAL})`;
  describe.skipIf(!present)(`the reader${without}`, () => {
    tellStory(kind, article, life);
  });
});

function tellStory(kind: BrowserKind, article: ReadArticle, life: (typeof LIVES)[number]) {
  let browser: TestBrowser;
  let page: Page;
  let quote: string;
  let exported: string;
  const between = async () => {
    if (life === 'killed between every step') await browser.killBackground();
  };
  const named = (what: string) => `${article.path.split('/').at(-1)?.replace('.html', '')}-${what}`;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    await between();
    page = await browser.open(pages.at(article.path), watchChanges);
  });
  afterAll(() => browser?.close());

  test('sees marks in the title and the body, and nowhere else', async () => {
    const marks = await waitForMarks(page);
    await keepPicture(browser, named('marks'), page);
    const outside = marks.filter(
      ({ inside }) => !inside.includes('article') || inside.some((one) => OUTSIDE.test(one)),
    );
    expect(outside).toEqual([]);
    expect(marks.some(({ inside }) => inside[0] === 'h1')).toBe(true);
    expect(marks.filter(({ inside }) => /^(p|li|h2)/.test(inside[0] ?? '')).length).toBeGreaterThan(10);
  });

  test.each(article.cards)('rests on $text and gets the card of $name', async (wanted) => {
    await between();
    const line = await hover(page, wanted.text, wanted.nth);
    const card = await waitForCard(browser, page);
    await keepPicture(browser, named(`card-${article.cards.indexOf(wanted)}`), page);
    expectRightCard(card, wanted);
    expectWellPlaced(card, line, await windowOf(page));
    await leave(page);
    await until('the card to close', async () => (await cardOf(browser, page)) === undefined);
  });

  test('finds the page as it was: one element of ours, and nothing else', async () => {
    expect(await changesOf(page)).toEqual([
      { type: 'childList', on: 'HTML', added: [expect.any(String)], removed: [], attribute: '' },
    ]);
  });

  test('saves what is selected with H', async () => {
    await between();
    quote = await save(browser, page, article.quote);
    expect(article.quote).toContain(quote.trim().slice(1, -1));
    await keepPicture(browser, named('saved'), page);
  });

  test('finds it painted after the browser was started again', async () => {
    await browser.restart();
    await between();
    page = await browser.open(pages.at(article.path));
    await waitForMarks(page);
    expect(await until('the highlight', () => painted(page))).toEqual([quote]);
    await keepPicture(browser, named('found-again'), page);
  });

  test('hears the truth from the popup', async () => {
    await between();
    const popup = await browser.openPopup();
    const status = await until('the count', async () => {
      const text = await textOf(popup, '.status');
      return text.includes('1 ') && text;
    });
    await keepPicture(browser, named('popup'), popup);
    expect(status).toMatch(/Article found · \d\d names · 1 saved highlight/);
    await popup.close();
  });

  test('exports it as JSON', async () => {
    await between();
    exported = await exportFrom(browser, 'JSON');
    const [highlight, ...others] = fromJson(exported);
    expect(others).toEqual([]);
    expect(highlight).toMatchObject({
      quote: { exact: quote.trim() },
      colour: 'yellow',
      article: { title: expect.stringContaining(article.title), direction: 'rtl', language: 'ar' },
    });
  });

  test('exports it as Markdown', async () => {
    await between();
    const markdown = await exportFrom(browser, 'Markdown');
    expect(markdown).toContain(`> ${quote.trim()}`);
    expect(markdown).toContain(article.title);
  });

  test('erases everything, imports the JSON, and has the same again', async () => {
    const [path] = (await readdir(browser.downloads)).filter((name) => name.endsWith('.json'));
    await between();
    const library = await browser.openOwnPage('library.html');
    await until('the library', async () => (await textOf(library, 'main')).includes(quote.trim()));
    await keepPicture(browser, named('library'), library);
    await library.click('button', 'Erase everything');
    await until('the question', async () => (await textOf(library, 'main')).includes('now'));
    await library.click('button', 'Erase everything now');
    await until('an empty library', async () =>
      (await textOf(library, 'main')).includes('Nothing saved yet'),
    );
    await between();
    await library.upload('input[type=file]', join(browser.downloads, path ?? 'none'));
    await until('the highlight', async () => (await textOf(library, 'main')).includes(quote.trim()));
    await library.close();
    await page.bringToFront();
    await page.reload();
    await until('the highlight on the page', () => painted(page));
    expect(fromJson(await exportFrom(browser, 'JSON'))).toEqual(fromJson(exported));
  });

  test('sent nothing anywhere, and met no error of ours', async () => {
    expect(browser.sentElsewhere).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
}

function expectRightCard(card: ShownCard, wanted: ReadCard) {
  expect(card.name).toBe(wanted.name);
  expect(card.kind).toContain(wanted.kind);
  expect(card.about).not.toBe('');
  expect(card).toMatchObject({ direction: 'rtl', nameDirection: 'rtl' });
}

function expectWellPlaced({ rect }: ShownCard, line: Line, view: { width: number; height: number }) {
  expect(rect.left).toBeGreaterThanOrEqual(0);
  expect(rect.top).toBeGreaterThanOrEqual(0);
  expect(rect.right).toBeLessThanOrEqual(view.width);
  expect(rect.bottom).toBeLessThanOrEqual(view.height);
  const covers = rect.top < line.bottom && rect.bottom > line.top;
  expect(covers, 'the card covers the line it was opened from').toBe(false);
}

/** Of the page inside its scroll bars. */
function windowOf(page: Page) {
  return page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
  }));
}

/** Gives what was really selected: a pointer may miss a letter at either end. */
async function save(browser: TestBrowser, page: Page, text: string): Promise<string> {
  await dragOver(page, text);
  const selected = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('KeyH');
  await until('the highlight to be painted', () => painted(page));
  await until('word that it is saved', async () => Boolean(await partOf(browser, page, '.toast')));
  return selected;
}

async function painted(page: Page): Promise<string[] | undefined> {
  const marks = await marksOf(page);
  const yellow = marks.filter(({ painted }) => painted === 'yellow').map(({ surface }) => surface);
  return yellow.length > 0 ? yellow : undefined;
}

function textOf(page: OwnPage, selector: string): Promise<string> {
  return page.read(
    (document, wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );
}

/** The file that the popup gives, moved aside: the next one has the same name. */
async function exportFrom(browser: TestBrowser, format: 'JSON' | 'Markdown'): Promise<string> {
  const popup = await browser.openPopup();
  await popup.click('button', 'Export');
  await popup.click('#popup-export fieldset button', format);
  const name = await until('the file', async () => {
    const names = await readdir(browser.downloads);
    return names.find((one) => /^\d{4}-.*\.(md|json)$/.test(one));
  });
  const path = join(browser.downloads, name);
  const text = await until('the file to be written', async () => {
    const writing = (await readdir(browser.downloads)).some((one) => /\.(part|crdownload)$/.test(one));
    return !writing && (await readFile(path, 'utf8'));
  });
  await rename(path, join(browser.downloads, `taken-${name}`));
  await popup.close();
  return text;
}
