/** Keys and menus: each asks the tab it was used in. */
import { browser } from 'wxt/browser';
import { askTab } from '../../platform/ask';
import type { PageRequests } from '../../platform/messages';
import { siteOf } from '../../platform/settings';
import { changeSettings } from '../../platform/settingsStore';
import { Trouble } from '../../platform/trouble';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

/** Named as the commands of the manifest, where there is one. */
const asked: Record<string, keyof PageRequests> = {
  'save-highlight': 'highlightSelection',
  'entity-list': 'showEntityList',
};

/** Menus outlive the background, so they are made when the extension is installed and not when it wakes. */
export async function makeMenus(): Promise<void> {
  const { i18n, contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'save-highlight',
    title: i18n.getMessage('menuHighlight'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({ id: 'entity-list', title: i18n.getMessage('menuEntityList'), contexts: ['action'] });
  contextMenus.create({ id: 'library', title: i18n.getMessage('menuLibrary'), contexts: ['action'] });
}

/** @param name A command of the manifest, or the id of a menu. */
export async function follow(name: string | number, tab: Tab | undefined): Promise<void> {
  if (name === 'library') {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    return;
  }
  const [there] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!there) return;
  if (name === 'toggle-here') await toggleSite(there);
  const question = asked[name];
  if (question && there.id !== undefined) await askIfThere(there.id, question);
}

/** A page that is not read has nobody to ask; its popup says why. */
async function askIfThere(tabId: number, name: keyof PageRequests): Promise<void> {
  try {
    await askTab(tabId, name);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

/** Gate and reader hear of it through `storage.onChanged`. The name of a site read in private is not kept. */
async function toggleSite({ url, incognito }: Tab): Promise<void> {
  if (incognito || !url?.startsWith('http')) return;
  const site = siteOf(new URL(url).host);
  await changeSettings((settings) => {
    const others = settings.sitesOff.filter((off) => off !== site);
    const isOff = others.length < settings.sitesOff.length;
    return { ...settings, sitesOff: isOff ? others : [...others, site] };
  });
}
