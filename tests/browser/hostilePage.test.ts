/**
 * Pages that do their worst: nothing is thrown into them, nothing of ours holds their main thread for long, and
 * what can be read is read. In Chromium a trace tells our part of each task.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from './harness/card';
import { HOSTILE } from './harness/hostile';
import { sleep } from './harness/inPage';
import { recordMainThread } from './harness/mainThread';
import { marksOf } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

/** ms: the product's bar for one task (feature 101). */
const LONGEST_TASK = 50;
/** ms. Long enough for reading, painting and one look at what changed. */
const A_WHILE = 6000;

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

  test.each([...HOSTILE, HOSTILE.join(',')])('%s', { timeout: 120_000 }, async (only) => {
    const thrown: string[] = [];
    const page = await browser.open('about:blank', async (fresh) => {
      fresh.on('pageerror', (error) => thrown.push(String(error)));
    });
    const read = async () => {
      await page.goto(pages.at(`/hostile?only=${only}`), { waitUntil: 'domcontentloaded' });
      await sleep(A_WHILE);
    };
    if (kind === 'chromium') {
      await page.goto(pages.at('/samples/home.html')); // the trace belongs to a process of this origin
      const { longest } = await recordMainThread(page, read);
      expect(longest, 'ms of ours in one task').toBeLessThanOrEqual(LONGEST_TASK);
    } else await read();

    const surfaces = (await marksOf(page)).map(({ surface }) => surface);
    expect(surfaces).toContain('Putin');
    await hover(page, 'Tokayev');
    expect((await waitForCard(browser, page)).name).toContain('Tokayev');
    expect(thrown.filter((error) => !/bomb/.test(error))).toEqual([]);
    await page.close();
  });

  test('nothing of ours went wrong', async () => expect(await browser.errors()).toEqual([]));
});
