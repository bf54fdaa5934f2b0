/** The settings on disk, for those who may use the polyfill; the gate reads them itself. */
import { browser } from 'wxt/browser';
import { SETTINGS_KEY, type Settings, settingsFrom } from './settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return settingsFrom(stored[SETTINGS_KEY]);
}

/** One change after another: two switches pressed quickly both count. */
let last: Promise<void> = Promise.resolve();

export function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  last = last.then(async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: change(await readSettings()) });
  });
  return last;
}

/** Tells of every change, until the signal ends. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) tell(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
