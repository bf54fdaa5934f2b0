/** Everything that changes in a page's document, from the moment it is parsed: before anything of ours runs. */
import type { Page } from 'puppeteer-core';
import { callOf } from './inPage';

export interface Change {
  type: string;
  on: string;
  added: string[];
  removed: string[];
  attribute: string;
}

/** To be given to `TestBrowser.open`: what is evaluated on a new document runs before the page's own scripts. */
export async function watchChanges(page: Page) {
  await page.evaluateOnNewDocument(startWatching);
}

export function changesOf(page: Page): Promise<Change[]> {
  return page.evaluate(callOf(() => (globalThis as unknown as Watched).hashiyaTestChanges, null)) as Promise<
    Change[]
  >;
}

interface Watched {
  hashiyaTestChanges: Change[];
}

function startWatching() {
  const changes: Change[] = [];
  (globalThis as unknown as Watched).hashiyaTestChanges = changes;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      changes.push({
        type,
        on: target.nodeName,
        added: [...addedNodes].map((node) => node.nodeName),
        removed: [...removedNodes].map((node) => node.nodeName),
        attribute: attributeName ?? '',
      });
    }
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  document.addEventListener('DOMContentLoaded', () => observer.observe(document, everything), { once: true });
}
