/**
 * Pages that do their worst (harness/hostile.ts) are not broken, and nothing is thrown into them. How long our tasks
 * hold them is measured by `npm run bench`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, waitForCard } from './harness/card';
import { HOSTILE } from './harness/hostile';
import { until } from './harness/inPage';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

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
    // On a slow machine the pointer rests on other names on its way.
    await until('the card of Almaty', async () => (await cardOf(browser, page))?.name === 'Almaty');
    expect(await waitForCard(browser, page)).toMatchObject({ name: 'Almaty' });
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('met no error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
