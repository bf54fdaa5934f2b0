/** Every name can be reached without a pointer: the list of names, the card from it, and the way back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, partOf, waitForCard } from './harness/card';
import { sleep, until } from './harness/inPage';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { hover, middleOf } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

describe.each(BROWSERS)('by keys in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
    page = await browser.open(pages.at('/samples/arabic.html'));
    await waitForMarks(page);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  /** The text of the element of ours that has the focus, '' when none has. */
  const focused = () =>
    browser
      .readRoot(page, (root) => (root.activeElement as HTMLElement | null)?.innerText ?? '', null)
      .then((text) => text ?? '');

  test('the command opens the list of names, with the first one ready', async () => {
    await browser.runCommand('entity-list');
    const list = await until('the list', () => partOf(browser, page, '.list'));
    await keepPicture(browser, 'list', page);
    expect(list).toContain('قاسم جومارت توكاييف');
    await until('the focus', focused);
  });

  test('arrows move and Enter opens the card, with the focus in it', async () => {
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    const second = await until('the next name', async () => {
      const now = await focused();
      return now !== first && now;
    });
    await page.keyboard.press('Enter');
    const card = await waitForCard(browser, page);
    expect(second).toContain(card.name);
    const inCard = await browser.readRoot(
      page,
      (root) => root.querySelector('.card')?.contains(root.activeElement) ?? false,
      null,
    );
    expect(inCard).toBe(true);
  });

  test('Escape closes one thing at a time, and the focus comes back', async () => {
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardOf(browser, page)) === undefined);
    await page.keyboard.press('Escape');
    await until('the list to close', async () => (await partOf(browser, page, '.list')) === undefined);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('Escape closes a card that the pointer opened, and it stays closed', async () => {
    await hover(page, 'CSTO');
    await waitForCard(browser, page);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardOf(browser, page)) === undefined);
    await sleep(1000);
    expect(await cardOf(browser, page)).toBeUndefined();
  });

  test('a click pins the card: it outlives the pointer', async () => {
    const line = await hover(page, 'جورجيا');
    await waitForCard(browser, page);
    const { x, y } = middleOf(line);
    await page.mouse.click(x, y);
    await page.mouse.move(30, 30, { steps: 10 });
    await sleep(1000);
    expect(await cardOf(browser, page)).toMatchObject({ name: 'جورجيا', pinned: true });
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardOf(browser, page)) === undefined);
  });

  test('the pointer may go from the name into the card', async () => {
    await hover(page, 'CSTO');
    const { rect } = await waitForCard(browser, page);
    await page.mouse.move((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2, { steps: 15 });
    await sleep(1000);
    expect(await cardOf(browser, page)).toBeDefined();
  });

  test('met no error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
