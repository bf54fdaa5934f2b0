/** What the popup says is so, and what it switches happens at once: in both browsers, without a reload. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type OwnPage, type TestBrowser } from './harness/testBrowser';

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

  test.each([
    {
      what: 'an article',
      path: '/samples/english.html',
      says: /^Article found · \d+ names · no saved highlights/,
    },
    { what: 'a home page', path: '/samples/home.html', says: /^No article here\. / },
    { what: 'a product', path: '/samples/product.html', says: /^No article here\. / },
  ])('the popup tells the truth about $what', async ({ what, path, says }) => {
    const page = await browser.open(pages.at(path));
    const popup = await browser.openPopup();
    await until(`what is so on ${what}`, async () => says.test(await statusOf(popup)));
    await keepPicture(browser, `popup-${what.replace(' ', '-')}`, popup);
    await popup.close();
    await page.close();
  });

  test('the popup tells the truth about a page of the browser', async () => {
    const own = await browser.openOwnPage('library.html');
    const popup = await browser.openPopup();
    await until('that it is not read', async () => (await statusOf(popup)).startsWith('Not read.'));
    await keepPicture(browser, 'popup-restricted', popup);
    await popup.close();
    await own.close();
  });

  test('nothing is marked on a home page, and no element of ours stands there', async () => {
    const page = await browser.open(pages.at('/samples/home.html'));
    const before = await page.evaluate(() => document.documentElement.children.length);
    await new Promise((wait) => setTimeout(wait, 3000)); // longer than the gate's second look
    expect(await marksOf(page)).toEqual([]);
    expect(before).toBe(2);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  test('another page is read when the reader asks, and no longer when not', async () => {
    const page = await browser.open(pages.at('/samples/product.html'));
    await press(browser, 'Read this page anyway');
    await waitForMarks(page);
    await press(browser, 'Read this page anyway');
    await untilNoMarks(page);
    await page.close();
  });

  test('an article is left alone when the reader says that it is none', async () => {
    const page = await browser.open(pages.at('/samples/english.html'));
    await waitForMarks(page);
    await press(browser, 'This is not an article');
    await untilNoMarks(page);
    await press(browser, 'This is not an article');
    await waitForMarks(page);
    await page.close();
  });

  test.each(['On this site', 'Hashiya on every site'])('"%s" switches off and on', async (label) => {
    const page = await browser.open(pages.at('/samples/english.html'));
    await waitForMarks(page);
    await press(browser, label);
    await untilNoMarks(page);
    await press(browser, label);
    await waitForMarks(page);
    await page.close();
  });

  test('places can be left unmarked, and every mention marked', async () => {
    const page = await browser.open(pages.at('/samples/english.html'));
    const before = (await waitForMarks(page)).length;
    await press(browser, 'Places');
    await until('fewer marks', async () => (await marksOf(page)).length < before);
    expect((await marksOf(page)).map(({ surface }) => surface)).not.toContain('Istanbul');
    await press(browser, 'Places');
    await until('the same marks', async () => (await marksOf(page)).length === before);
    await press(browser, 'All');
    await until('more marks', async () => (await marksOf(page)).length > before);
    await press(browser, 'Once a section');
    await page.close();
  });

  test('the command for this site does the same', async () => {
    const page = await browser.open(pages.at('/samples/english.html'));
    await waitForMarks(page);
    await browser.runCommand('toggle-here');
    await untilNoMarks(page);
    await browser.runCommand('toggle-here');
    await waitForMarks(page);
    await page.close();
  });

  test('nothing was sent, and nothing went wrong', async () => {
    expect(browser.sentElsewhere).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});

/** Presses what bears the label, and leaves the popup when it shows that it was heard. */
async function press(browser: TestBrowser, label: string) {
  const popup = await browser.openPopup();
  await until('the popup', async () => (await statusOf(popup)) !== '');
  const before = await popup.read(stateOf, { label, press: true });
  expect(before, `nothing to press: ${label}`).not.toBe('');
  await until(
    `${label} to change`,
    async () => (await popup.read(stateOf, { label, press: false })) !== before,
  );
  await popup.close();
}

/** Whether it is on; '' when there is none. */
function stateOf(document: Document, { label, press }: { label: string; press: boolean }): string {
  const controls = [...document.querySelectorAll<HTMLElement>('[role=switch], .chip')];
  const said = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const control = controls.find((one) => said(one).trim().startsWith(label));
  const state = control?.getAttribute('aria-checked') ?? control?.getAttribute('aria-pressed') ?? '';
  if (press) control?.click();
  return state;
}

const statusOf = (popup: OwnPage): Promise<string> =>
  popup.read((document) => document.querySelector<HTMLElement>('.status')?.innerText ?? '', null);

const untilNoMarks = (page: Page) => until('no marks', async () => (await marksOf(page)).length === 0);
