/** The popup tells what is so on the page in front, and its switches act at once, without loading again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from './harness/card';
import { sleep, until } from './harness/inPage';
import { type Mark, marksOf, waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { hover } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type OwnPage, type TestBrowser } from './harness/testBrowser';

const OWN_PAGE = { chromium: 'chrome://version/', firefox: 'about:license' };

describe.each(BROWSERS)('the popup in %s', (kind) => {
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

  const saysOn = async (address: string, words: RegExp, picture: string) => {
    const page = await browser.open(address);
    const popup = await browser.openPopup();
    await until(`the popup to say ${words}`, async () => words.test(await statusOf(popup)));
    await keepPicture(browser, `popup-${picture}`, popup);
    const text = await popup.read((document) => document.body.innerText, null);
    await popup.close();
    await page.close();
    return text;
  };

  test('says what it found in an article', async () => {
    const text = await saysOn(pages.at('/samples/arabic.html'), /^Article found · \d\d names · /, 'article');
    expect(text).toContain('offline · 0 requests');
  });

  test('says that a home page is one', async () => {
    const text = await saysOn(pages.at('/samples/home.html'), /^No article here\. ./, 'home');
    expect(text).toContain('Read this page anyway');
  });

  test('says what else a page calls itself', async () => {
    await saysOn(pages.at('/samples/product.html'), /^No article here\. .*product/i, 'product');
  });

  test('says that a page of the browser may not be read', async () => {
    await saysOn(OWN_PAGE[kind], /^Not read\. This page belongs to the browser/, 'restricted');
  });

  describe('on an article', () => {
    let page: Page;
    let before: Mark[];
    beforeAll(async () => {
      page = await browser.open(pages.at('/samples/arabic.html'));
      before = await waitForMarks(page);
    });

    const press = async (selector: string, text?: string) => {
      const popup = await browser.openPopup();
      await until('the status', async () => /found|off/.test(await statusOf(popup)));
      await popup.click(selector, text);
      await sleep(300);
      const status = await statusOf(popup);
      await popup.close();
      return status;
    };
    const noMarks = async () => (await marksOf(page)).length === 0;
    const sameMarks = async () => surfaces(await marksOf(page)) === surfaces(before);

    test.each([
      { what: 'this site', selector: 'button[role=switch]', text: 'On this site' },
      { what: 'every site', selector: 'header button[role=switch]', text: '' },
    ])('switches $what off and on while it is open', async ({ selector, text }) => {
      await press(selector, text);
      await until('the marks to go', noMarks);
      await hover(page, 'روسيا');
      await sleep(1000);
      expect(await cardOf(browser, page)).toBeUndefined();
      await press(selector, text);
      await until('the same marks again', sameMarks);
    });

    test('takes a kind of name away, and brings it back', async () => {
      await press('button.chip', 'Places');
      await until('fewer marks', async () => {
        const now = surfaces(await marksOf(page));
        return now !== '' && !now.includes('كازاخستان') && now.includes('توكاييف');
      });
      await press('button.chip', 'Places');
      await until('the same marks again', sameMarks);
    });

    test('marks every mention, or only the first', async () => {
      await press('button.chip', 'All');
      await until('more marks', async () => (await marksOf(page)).length > before.length);
      await press('button.chip', 'First mention');
      await until('fewer marks', async () => (await marksOf(page)).length < before.length);
      await press('button.chip', 'Once a section');
      await until('the same marks again', sameMarks);
    });

    test('leaves nationalities unmarked if asked', async () => {
      const demonyms = (marks: Mark[]) => marks.filter(({ painted }) => painted === 'demonym').length;
      expect(demonyms(before)).toBeGreaterThan(0);
      await press('button[role=switch]', 'nationalities');
      await until('no demonyms', async () => demonyms(await marksOf(page)) === 0);
      await press('button[role=switch]', 'nationalities');
      await until('the same marks again', sameMarks);
    });

    test('takes back that a page is an article', async () => {
      await press('button[role=switch]', 'This is not an article');
      await until('the marks to go', noMarks);
    });
  });

  test('met no error of ours', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});

function statusOf(popup: OwnPage): Promise<string> {
  return popup.read((document) => document.querySelector<HTMLElement>('.status')?.innerText ?? '', null);
}

const surfaces = (marks: Mark[]) => marks.map(({ surface }) => surface).join('|');
