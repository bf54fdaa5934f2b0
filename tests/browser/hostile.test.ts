/** Pages that do their worst (harness/hostile.ts): they are neither slowed nor broken, and nothing is thrown into them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from './harness/card';
import { HOSTILE } from './harness/hostile';
import { sleep } from './harness/inPage';
import { recordMainThread } from './harness/mainThread';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

/** ms of ours in one task of the page: feature 101. */
const LONGEST = 50;

const CASES = [
  ...HOSTILE.map((name) => ({ name, path: `/hostile?only=${name}` })),
  { name: 'everything', path: '/hostile' },
];

describe.each(BROWSERS)('in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test.each(CASES)('a page with $name is read, and hears no error', async ({ path }) => {
    const thrown: string[] = [];
    const page = await browser.open(pages.at(path), async (opened) => {
      opened.on('pageerror', (error) => thrown.push(String(error)));
    });
    await waitForMarks(page);
    await hover(page, 'Almaty');
    expect(await waitForCard(browser, page)).toMatchObject({ name: 'Almaty' });
    expect(thrown).toEqual([]);
    await page.close();
  });

  // Only Chromium says what each task was spent on.
  const measured = kind === 'chromium' ? CASES : [];
  test.each(measured)('a page with $name is not slowed', async ({ path }) => {
    const page = await browser.open('about:blank');
    const { longest, tasks } = await recordMainThread(page, () => load(page, pages.at(path)));
    await page.close();
    expect(tasks.length).toBeGreaterThan(0); // the measurement sees us
    expect(longest).toBeLessThan(LONGEST);
  });

  test('met no error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

async function load(page: Page, address: string) {
  await page.goto(address);
  await waitForMarks(page);
  await sleep(3000);
}
