/** What the reader keeps: answered when it is on disk, and counted on the icon of the tab that asked. */
import { browser } from 'wxt/browser';
import type { ArticleRef } from '../../../engine/model';
import type { Answers } from '../../../platform/answer';
import type { Asker } from '../../../platform/checks';
import { cache, library, report } from '../keep';

type KeepingAnswers = Pick<
  Answers,
  | 'highlightsOf'
  | 'allHighlights'
  | 'saveHighlight'
  | 'removeHighlight'
  | 'restoreHighlight'
  | 'importHighlights'
  | 'correct'
  | 'eraseEverything'
>;

export const highlightAnswers: KeepingAnswers = {
  async highlightsOf({ addresses }, asker) {
    const highlights = await library.highlightsOf(addresses);
    await showCount(highlights.length, asker);
    return highlights;
  },
  allHighlights: () => library.allHighlights(),
  async saveHighlight(highlight, asker) {
    await library.save(highlight);
    await recount(highlight.article, asker);
    return null;
  },
  async removeHighlight({ id }, asker) {
    await recount((await library.remove(id)).article, asker);
    return null;
  },
  async restoreHighlight({ id }, asker) {
    await recount((await library.restore(id)).article, asker);
    return null;
  },
  importHighlights: ({ highlights }) => library.import(highlights),
  async correct(correction) {
    await library.correct(correction);
    return null;
  },
  async eraseEverything() {
    await library.erase();
    await cache.erase();
    // The settings name sites: they are the reader's traces too.
    await browser.storage.local.clear();
    return null;
  },
};

async function recount({ address, aliases }: ArticleRef, asker: Asker): Promise<void> {
  if (asker.is === 'tab') await showCount((await library.highlightsOf([address, ...aliases])).length, asker);
}

/** The tab may be closed before its badge is drawn, which is nobody's trouble. */
async function showCount(count: number, asker: Asker): Promise<void> {
  if (asker.is !== 'tab') return;
  await browser.action
    .setBadgeText({ tabId: asker.tabId, text: count === 0 ? '' : String(count) })
    .catch((error: unknown) => {
      if (!CLOSED.test(String(error))) report(error);
    });
}

/** In the words of Chrome and of Firefox. */
const CLOSED = /No tab with id|Invalid tab ID/i;
