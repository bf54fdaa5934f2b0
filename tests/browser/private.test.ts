/** A private window is read like any other, and leaves no trace. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE } from './articles';
import { cardOf, partOf, waitForCard } from './harness/card';
import { until } from './harness/inPage';
import { marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { dragOver, hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

describe.each(BROWSERS)('a private window in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
    page = await browser.openPrivate(pages.at(SAMPLE.path));
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test('is read, and has cards', async () => {
    await waitForMarks(page);
    await hover(page, 'CSTO');
    const named = 'منظمة معاهدة الأمن الجماعي';
    // On a slow machine the pointer rests on other names on its way.
    await until('the card of CSTO', async () => (await cardOf(browser, page))?.name === named);
    expect(await waitForCard(browser, page)).toMatchObject({ name: named });
    await page.keyboard.press('Escape');
  });

  test('says that nothing is kept there', async () => {
    await dragOver(page, SAMPLE.quote);
    await page.keyboard.press('KeyH');
    const toast = await until('a word', () => partOf(browser, page, '.toast'));
    await keepPicture(browser, 'private', page);
    expect(toast).toContain('private window');
    expect((await marksOf(page)).some(({ painted }) => painted === 'yellow')).toBe(false);
  });

  test('leaves nothing in any store of ours', async () => {
    await page.close(); // a window of its own, in which our pages would open too
    const library = await browser.openOwnPage('library.html');
    const stored = await library.read(everythingStored, null);
    await library.close();
    expect(await stored).not.toMatch(/samples\/arabic|آسيا الوسطى|Tokayev|CSTO/);
  });

  test('which an ordinary window does not: the look is honest', async () => {
    const ordinary = await browser.open(pages.at(SAMPLE.path));
    await waitForMarks(ordinary);
    const library = await browser.openOwnPage('library.html');
    await until('the article in the history', async () => {
      const stored = await library.read(everythingStored, null);
      return stored.includes('samples/arabic');
    });
  });
});

/** All databases and the extension's own storage, as one text. */
async function everythingStored(document: Document): Promise<string> {
  const view = document.defaultView as unknown as typeof globalThis & { chrome: Chrome };
  const finished = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const found: unknown[] = [await view.chrome.storage.local.get(null)];
  for (const { name } of await view.indexedDB.databases()) {
    const database = await finished(view.indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      found.push(await finished(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify(found);
}

interface Chrome {
  storage: { local: { get(keys: null): Promise<unknown> } };
}
