/** 'openLibrary': asked again and again it shows the same tab, so that no page can fill the window with tabs. */
import { browser } from 'wxt/browser';
import type { Answers } from '../../../platform/answer';

export const answerOpenLibrary: Answers['openLibrary'] = async () => {
  const url = browser.runtime.getURL('/library.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
  return null;
};
