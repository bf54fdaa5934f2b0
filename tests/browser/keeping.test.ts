/** The ways to keep a passage, and to take it back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { partOf, placeOf } from './harness/card';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { dragOver, middleOf } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

const QUOTE = 'دبلوماسي ترأس مجلس الشيوخ';
const COLOURS = ['yellow', 'green', 'blue', 'pink'];

describe.each(BROWSERS)('keeping a passage in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });
  beforeEach(async () => {
    page = await browser.open(pages.at('/samples/arabic.html'));
    await waitForMarks(page);
  });

  const kept = async () =>
    (await marksOf(page)).filter(({ painted }) => COLOURS.includes(painted)).map(({ painted }) => painted);
  const remove = async () => {
    const { x, y } = await placeOf(browser, page, '.toast button', 'Undo');
    await page.mouse.click(x, y);
    await until('the highlight to go', async () => (await kept()).length === 0);
  };

  test('the small bar offers four colours, and undoes', async () => {
    await dragOver(page, QUOTE);
    await until('the bar', () => partOf(browser, page, '.bar'));
    await keepPicture(browser, 'bar', page);
    const { x, y } = await until('the second colour', () =>
      placeOf(browser, page, '.bar button:nth-of-type(2)'),
    );
    await page.mouse.click(x, y);
    await until('the highlight', async () => (await kept()).length === 1);
    expect(await kept()).toEqual(['green']);
    await remove();
  });

  test('the command keeps what is selected', async () => {
    await dragOver(page, QUOTE);
    await browser.runCommand('save-highlight');
    await until('the highlight', async () => (await kept()).length === 1);
    await remove();
  });

  test('the command says so when nothing is selected', async () => {
    await browser.runCommand('save-highlight');
    const toast = await until('a word', () => partOf(browser, page, '.toast'));
    expect(toast).toContain('Select some text');
  });

  test('the context menu keeps what is selected', async () => {
    const line = await dragOver(page, QUOTE);
    await browser.chooseMenu(page, middleOf(line));
    await until('the highlight', async () => (await kept()).length === 1);
    await remove();
  });

  test('a click on it opens its note, which changes colour and removes', async () => {
    const line = await dragOver(page, QUOTE);
    await page.keyboard.press('KeyH');
    await until('the highlight', async () => (await kept()).length === 1);
    const { x, y } = middleOf(line);
    await page.mouse.click(x, y);
    await until('the note', () => partOf(browser, page, '.note'));
    await keepPicture(browser, 'note', page);
    const pink = await placeOf(browser, page, '.note .swatches button:nth-of-type(4)');
    await page.mouse.click(pink.x, pink.y);
    await until('the colour', async () => (await kept())[0] === 'pink');
    const removing = await placeOf(browser, page, '.note button', 'Remove');
    await page.mouse.click(removing.x, removing.y);
    await until('the highlight to go', async () => (await kept()).length === 0);
    const undo = await placeOf(browser, page, '.toast button', 'Undo');
    await page.mouse.click(undo.x, undo.y);
    await until('the highlight again', async () => (await kept()).length === 1);
  });

  test('met no error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
