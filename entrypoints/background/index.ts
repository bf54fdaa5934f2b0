/**
 * The background: answers questions and holds nothing. The browser ends it whenever it likes; every listener
 * below is registered while this file first runs, so that what wakes it is heard.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../platform/answer';
import { answerDescribe } from './answers/describe';
import { highlightAnswers } from './answers/highlights';
import { answerLinkArticle } from './answers/linkArticle';
import { answerLocate } from './answers/locate';
import { answerOpenLibrary } from './answers/openLibrary';
import { answerOpenReader } from './answers/openReader';
import { cache, report } from './keep';
import { follow, makeMenus } from './shortcuts';
import { planSweeping, sweepOn } from './sweeping';

export default defineBackground(() => {
  answerMessages(
    {
      openReader: answerOpenReader,
      openLibrary: answerOpenLibrary,
      linkArticle: answerLinkArticle,
      describe: answerDescribe,
      locate: answerLocate,
      ...highlightAnswers,
    },
    report,
  );
  browser.runtime.onInstalled.addListener(() => {
    makeMenus().catch(report);
    planSweeping().catch(report);
    cache.forgetAnswers().catch(report); // the pack is another one now, though its version may be the same
  });
  browser.runtime.onStartup.addListener(() => void planSweeping().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => void sweepOn(name).catch(report));
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => void follow(menuItemId, tab).catch(report),
  );
  browser.commands.onCommand.addListener((command, tab) => void follow(command, tab).catch(report));
});
