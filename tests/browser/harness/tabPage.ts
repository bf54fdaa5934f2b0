/** A page of ours in a tab, which puppeteer drives alike in both browsers. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { callOf } from './inPage';
import type { OwnPage } from './testBrowser';

export function tabPage(page: Page): OwnPage {
  return {
    read: (read, argument) => page.evaluate(callOf(read, argument, ['document', '$'])) as never,
    click: async (selector, text = '') => {
      for (const handle of await page.$$(selector)) {
        const has = await handle.evaluate((element) => element.textContent ?? '');
        if (has.includes(text)) return handle.click();
      }
      throw new Error(`nothing to click: ${selector} ${text}`);
    },
    upload: async (selector, path) => {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (input === null) throw new Error(`no file input: ${selector}`);
      await input.uploadFile(path);
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
