/** Everything by keys: the list, from it into a card and back, pinning, dismissing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, partOf, waitForCard } from './harness/card';
import { until } from './harness/inPage';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { hover, leave } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

let pages: Pages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describe.each(BROWSERS)('in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.open(pages.at('/samples/english.html'));
    await waitForMarks(page);
  });
  afterAll(() => browser?.close());

  const focused = () => browser.readRoot(page, readFocus, null);
  const untilClosed = () =>
    until('the card to close', async () => (await cardOf(browser, page)) === undefined);

  test('the list is reached, read and left by keys; a card from it takes the focus and gives it back', async () => {
    await browser.runCommand('entity-list');
    await until('the list', async () => Boolean(await partOf(browser, page, '.list')));
    await until('the first row to have the focus', async () => (await focused())?.startsWith('Black Sea'));
    await page.keyboard.press('ArrowDown');
    const row = await until('the next row', async () => {
      const text = await focused();
      return text && !text.startsWith('Black Sea') && text;
    });
    await page.keyboard.press('Enter');
    const card = await waitForCard(browser, page);
    expect(row.startsWith(card.name)).toBe(true);
    expect(card.pinned).toBe(true);
    await until('the card to have the focus', async () => (await focused())?.includes(card.about));
    await keepPicture(browser, 'keys-card', page);
    await page.keyboard.press('Escape');
    await untilClosed();
    await until('the row to have it again', async () => (await focused()) === row);
    await page.keyboard.press('Escape');
    await until('the list to close', async () => (await partOf(browser, page, '.list')) === undefined);
  });

  test('P pins a card, which then outlives the pointer; Escape closes it', async () => {
    await hover(page, 'Istanbul');
    await waitForCard(browser, page);
    await page.keyboard.press('KeyP');
    await leave(page);
    await new Promise((wait) => setTimeout(wait, 800)); // longer than any card takes to close
    expect((await cardOf(browser, page))?.pinned).toBe(true);
    await page.keyboard.press('Escape');
    await untilClosed();
  });

  test('Escape is the page’s own when nothing of ours is open', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        (globalThis as { heard?: string }).heard = key;
      });
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as { heard?: string }).heard)).toBe('Escape');
  });

  test('a passing pointer opens nothing', async () => {
    await hover(page, 'Bosporus');
    await leave(page);
    await new Promise((wait) => setTimeout(wait, 600));
    expect(await cardOf(browser, page)).toBeUndefined();
  });
});

/** The text of what has the focus in our root. */
function readFocus(root: ShadowRoot): string {
  return root.activeElement?.textContent ?? '';
}
