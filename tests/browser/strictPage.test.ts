/** On a page with the strictest Content-Security-Policy and Trusted Types everything works as anywhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, partOf, waitForCard } from './harness/card';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { dragOver, hover, leave } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

let pages: Pages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describe.each(BROWSERS)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind);
  });
  afterAll(() => browser?.close());

  test('marks, a card with its flag, the list, a highlight', async () => {
    const page = await browser.open(pages.at('/samples/arabic.html', 'strict'));
    await waitForMarks(page);
    await hover(page, 'كازاخستان');
    const card = await waitForCard(browser, page);
    expect(card).toMatchObject({ name: 'كازاخستان', direction: 'rtl', hasFlag: true });
    expect(card.rect.right - card.rect.left).toBeGreaterThan(300); // styled, not a heap of text
    await keepPicture(browser, 'strict-card', page);
    await leave(page);
    await until('the card to close', async () => (await cardOf(browser, page)) === undefined);

    await browser.runCommand('entity-list');
    await until('the list', async () => (await partOf(browser, page, '.list'))?.includes('كازاخستان'));
    await page.keyboard.press('Escape');
    await until('the list to close', async () => (await partOf(browser, page, '.list')) === undefined);

    await dragOver(page, 'دبلوماسي ترأس مجلس الشيوخ');
    await page.keyboard.press('KeyH');
    await until('a highlight', async () => (await marksOf(page)).some(({ painted }) => painted === 'yellow'));
    await keepPicture(browser, 'strict-highlight', page);
    expect(browser.sentElsewhere).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
