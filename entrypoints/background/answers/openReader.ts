/** 'openReader': the gate of a tab found an article; the reader is put beside it, in the top frame. */
import { browser } from 'wxt/browser';
import type { Answers } from '../../../platform/answer';
import { Trouble } from '../../../platform/trouble';

export const answerOpenReader: Answers['openReader'] = async (_, asker) => {
  if (asker.is !== 'tab') throw new Trouble('not-allowed');
  try {
    await browser.scripting.executeScript({
      target: { tabId: asker.tabId, frameIds: [0] },
      files: ['/reader.js'],
      injectImmediately: true, // the gate has waited for the page already
    });
  } catch (error) {
    // The tab went elsewhere meanwhile, or the reader took back the permission for this site.
    throw new Trouble('not-allowed', error);
  }
  return null;
};
