/** A page that allows nothing, by Content-Security-Policy and Trusted Types: everything works all the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE } from './articles';
import { partOf, waitForCard } from './harness/card';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { dragOver, hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

/** The paper's own style sheet, and the icon that Firefox looks for. */
const PAGES_OWN = ['violated style-src-elem', 'violated img-src resource'] as const;

describe.each(BROWSERS)('under the strictest policy in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
    page = await browser.open(pages.at(SAMPLE.path, 'strict'), async (opened) => {
      opened.on('console', (line) => complaints.push(line.text()));
      await opened.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
          console.log(`violated ${violatedDirective} ${sourceFile}`),
        );
      });
    });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test('names are marked', async () => {
    expect((await waitForMarks(page)).length).toBeGreaterThan(10);
  });

  test('the card opens, styled, with its flag', async () => {
    await hover(page, 'توكاييف', 1);
    const card = await waitForCard(browser, page);
    await keepPicture(browser, 'strict', page);
    expect(card).toMatchObject({ name: 'قاسم جومارت توكاييف', direction: 'rtl', hasFlag: true });
    const width = card.rect.right - card.rect.left;
    expect(Math.round(width)).toBe(340);
    const drawn = await browser.readRoot(
      page,
      (root) => root.querySelector<HTMLImageElement>('img.flag')?.naturalWidth ?? 0,
      null,
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test('the list of names opens', async () => {
    await browser.runCommand('entity-list');
    await until('the list', () => partOf(browser, page, '.list'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('a passage is kept', async () => {
    await dragOver(page, SAMPLE.quote);
    await page.keyboard.press('KeyH');
    await until('the highlight', async () =>
      (await marksOf(page)).some(({ painted }) => painted === 'yellow'),
    );
  });

  test('the policy was not violated by anything but the page', async () => {
    const violations = complaints.filter((line) => line.startsWith('violated'));
    const others = violations.filter((line) => !PAGES_OWN.some((own) => line.startsWith(own)));
    expect(others).toEqual([]);
    expect(violations).toContainEqual(expect.stringContaining(PAGES_OWN[0])); // the look is honest
    expect(await browser.errors()).toEqual([]);
  });
});
