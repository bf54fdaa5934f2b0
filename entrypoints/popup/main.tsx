/** The popup: asks the tab what is so on its page, shows it, and writes the reader's choices into the settings. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import type { PopupChoices } from '../../components/PopupView';
import { pageStyle } from '../../components/style/pageStyle';
import { pageWordsFor } from '../../components/words/pageWords';
import { uiLanguageFrom } from '../../components/words/words';
import { ask, askTab } from '../../platform/ask';
import { isOff, type Settings, siteOf } from '../../platform/settings';
import { changeSettings, readSettings } from '../../platform/settingsStore';
import { adoptPageStyle } from '../ownPages/adoptPageStyle';
import { saveExport } from '../ownPages/saveFile';
import { type OpenTab, openTab, viewOf } from './openTab';

/** ms. The page goes on reading while the popup is open; what the popup says must stay true. */
const ASK_AGAIN = 400;
/** Nothing in the extension can send a request yet (tests/architecture.test.ts holds it to that). */
const REQUESTS = 0;

const words = pageWordsFor(uiLanguageFrom(browser.i18n.getUILanguage()));
adoptPageStyle(pageStyle, words);

const tab = await openTab();
await show();
setInterval(show, ASK_AGAIN);
browser.storage.onChanged.addListener(show);

async function show(): Promise<void> {
  const settings = await readSettings();
  const view = await viewOf(tab, settings);
  render(
    <Popup
      view={view}
      words={words}
      site={tab.site}
      choices={choicesFrom(settings)}
      requests={REQUESTS}
      onChoose={choose}
      onReadAnyway={(read) => changeSettings((now) => withPage(now, 'readAnyway', read))}
      onNotArticle={(refused) => changeSettings((now) => withPage(now, 'notArticles', refused))}
      onEntityList={showEntityList}
      onLibrary={() => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }).then(close)}
      onExport={async (scope, format) =>
        saveExport(
          scope === 'article' ? await askTab(tab.id, 'highlightsHere') : await ask('allHighlights', null),
          format,
        )
      }
    />,
    document.body,
  );
}

async function showEntityList(): Promise<void> {
  await askTab(tab.id, 'showEntityList');
  close();
}

function choicesFrom(settings: Settings): PopupChoices {
  const { on, kinds, density, demonyms, maps } = settings;
  const siteOn = isOff({ ...settings, on: true }, tab.site) === undefined;
  return { on, siteOn, kinds, density, demonyms, maps };
}

function choose({ siteOn, ...choices }: Partial<PopupChoices>): void {
  changeSettings((now) => ({
    ...now,
    ...choices,
    ...(siteOn !== undefined && { sitesOff: withEntry(now.sitesOff, siteOf(tab.site), !siteOn) }),
  }));
}

/** A page is either read anyway or refused: one word of the reader's takes back the other. */
function withPage(settings: Settings, list: 'readAnyway' | 'notArticles', listed: boolean): Settings {
  const other = list === 'readAnyway' ? 'notArticles' : 'readAnyway';
  return {
    ...settings,
    [list]: withEntry(settings[list], pageEntry(tab), listed),
    [other]: withEntry(settings[other], pageEntry(tab), false),
  };
}

const pageEntry = ({ site, path }: OpenTab) => site + path;
const withEntry = (list: string[], entry: string, listed: boolean) => [
  ...list.filter((known) => known !== entry),
  ...(listed ? [entry] : []),
];
