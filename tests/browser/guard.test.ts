/** The guard that other tests lean on: it sees what leaves, from a page and from our own pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './harness/inPage';
import { openBrowser } from './harness/openBrowser';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

describe.each(BROWSERS)('the guard of %s', (kind) => {
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

  test('sees nothing of a browser that reads one article', async () => {
    await browser.open(pages.at('/samples/english.html'));
    await new Promise((done) => setTimeout(done, 3000));
    expect(browser.sentElsewhere).toEqual([]);
    expect(pages.requests).toEqual(['GET /samples/english.html', 'GET /samples/paper.css']);
  });

  test('sees a page that asks another host', async () => {
    const page = await browser.open(pages.at('/samples/home.html'));
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => 'refused'));
    await until('the request', async () => browser.sentElsewhere.includes('CONNECT elsewhere.example:443'));
  });

  test('sees a page of ours that does', async () => {
    const library = await browser.openOwnPage('library.html');
    await library.read(async (document) => {
      await document.defaultView?.fetch('https://en.wikipedia.example/').catch(() => 'refused');
    }, null);
    await until('the request', async () =>
      browser.sentElsewhere.includes('CONNECT en.wikipedia.example:443'),
    );
  });
});
