/** Keys and the context menu: each asks the tab it was used in. */
import { browser } from 'wxt/browser';
import { askTab } from '../../platform/ask';
import { SETTINGS_KEY, settingsFrom, siteOf } from '../../platform/settings';
import { Trouble } from '../../platform/trouble';

const SAVE = 'save-highlight';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

/** Menus outlive the background, so they are made when the extension is installed and not when it wakes. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: browser.i18n.getMessage('menuSaveHighlight'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export async function followMenu(item: string | number, tab: Tab | undefined): Promise<void> {
  if (item === SAVE) await followCommand(SAVE, tab);
}

/** @param command As named in the manifest. */
export async function followCommand(command: string, tab: Tab | undefined): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!active) return;
  if (command === 'toggle-here') return toggleSite(active);
  if (active.id === undefined) return;
  if (command === 'entity-list') await askIfThere(active.id, 'showEntityList');
  if (command === SAVE) await askIfThere(active.id, 'highlightSelection');
}

/** A page that is not read has nobody to ask; its popup says why. */
async function askIfThere(tabId: number, name: 'showEntityList' | 'highlightSelection'): Promise<void> {
  try {
    await askTab(tabId, name);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

/** Gate and reader hear of it through `storage.onChanged`. The name of a site read in private is not kept. */
async function toggleSite({ url, incognito }: Tab): Promise<void> {
  if (incognito || !url?.startsWith('http')) return;
  const site = siteOf(new URL(url).hostname);
  const settings = settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const others = settings.sitesOff.filter((off) => off !== site);
  const sitesOff = others.length === settings.sitesOff.length ? [...others, site] : others;
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...settings, sitesOff } });
}
