/** Related coverage: what was read before and shares names stands on the card, and says what it shares. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from './harness/card';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

const EARLIER = 'منظمة معاهدة الأمن الجماعي: ما هي؟';

describe.each(BROWSERS)('related coverage in %s', (kind) => {
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

  const cardOn = async (path: string, text: string) => {
    const page = await browser.open(pages.at(path));
    await waitForMarks(page);
    await hover(page, text);
    const card = await waitForCard(browser, page);
    await keepPicture(browser, 'related', page);
    return card;
  };

  test('the first article read has none', async () => {
    const { text } = await cardOn('/samples/arabic-2.html', 'توكاييف');
    expect(text).toContain('لم تقرأ شيئًا آخر عن هذا بعد');
  });

  test('the next one names the first, what both name, and links to it', async () => {
    await browser.killBackground();
    const { text, links } = await cardOn('/samples/arabic.html', 'توكاييف');
    expect(text).toContain(EARLIER);
    expect(text).toContain('يشتركان في');
    expect(links).toContain(pages.at('/samples/arabic-2.html'));
  });

  test('nothing was asked of any host for it', () => {
    expect(browser.sentElsewhere).toEqual([]);
  });
});
