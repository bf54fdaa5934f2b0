/** Which page the popup is about, and what may be said of it. */
import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/PopupView';
import type { RestrictedPlace } from '../../components/words/words';
import { askTab } from '../../platform/ask';
import { isOff, type Settings, siteOf } from '../../platform/settings';

export interface OpenTab {
  id: number;
  /** Absent where the browser does not even tell us the address: its own pages. */
  url?: URL;
  site: string;
  path: string;
}

/** `?tab=` names another than the active one: for the popup opened as a page. */
export async function openTab(): Promise<OpenTab> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return {
    id: tab?.id ?? -1,
    ...(url && { url }),
    site: siteOf(url?.host ?? ''),
    path: url?.pathname ?? '',
  };
}

export async function viewOf(tab: OpenTab, settings: Settings): Promise<PopupView> {
  const place = restrictedPlace(tab);
  if (place) return { is: 'restricted', place };
  const state = await askTab(tab.id, 'pageState').catch(() => wake(tab));
  if (state) return state;
  const where = isOff(settings, tab.site);
  return where ? { is: 'off', where, article: false } : { is: 'restricted', place: 'no-access' };
}

/** A page that was open before the extension was installed has no gate yet. */
async function wake(tab: OpenTab) {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/content-scripts/gate.js'],
    });
    return await askTab(tab.id, 'pageState');
  } catch {
    return undefined; // the browser keeps us out: the popup says so
  }
}

/** Hosts on which browsers run no extension, whatever was granted. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function restrictedPlace({ url }: OpenTab): RestrictedPlace | undefined {
  if (!url) return 'browser';
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser';
  if (STORES.includes(url.host)) return 'store';
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
}
