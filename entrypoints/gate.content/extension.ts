/**
 * The browser's own API, without polyfill: the gate runs on every page and must stay small. Both browsers answer
 * with promises under either name.
 */
import type { Browser } from 'webextension-polyfill';
import type { Message, PageState, Reply } from '../../platform/messages';
import { SETTINGS_KEY, type Settings, settingsFrom } from '../../platform/settings';

const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
const extension = world.browser?.runtime?.id ? world.browser : world.chrome;

/** After an update of the extension, scripts of the old one live on in open pages and can reach nobody. */
export const isOrphan = (): boolean => extension.runtime?.id === undefined;

export async function readSettings(): Promise<Settings> {
  const stored = await extension.storage.local.get(SETTINGS_KEY);
  return settingsFrom(stored[SETTINGS_KEY]);
}

export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) tell(settingsFrom(change.newValue));
  };
  extension.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => !isOrphan() && extension.storage.onChanged.removeListener(onChanged),
  );
}

/** The background asks for nothing back: it puts the reader into this tab, or it cannot. */
export async function askForReader(): Promise<void> {
  const message: Message<'openReader'> = { to: 'background', name: 'openReader', ask: null };
  await extension.runtime.sendMessage(message);
}

/** `state` answers `undefined` when somebody else will: the reader. */
export function answerPageState(state: () => Promise<PageState> | undefined, signal: AbortSignal): void {
  type Send = (reply: Reply<PageState>) => void;
  const onMessage = (message: unknown, _: unknown, send: Send): true | undefined => {
    const answer = asksPageState(message) ? state() : undefined;
    if (!answer) return undefined;
    answer.then(
      (value) => send({ ok: true, value }),
      () => send({ ok: false, trouble: 'broken' }),
    );
    return true; // the answer comes later
  };
  const { onMessage: messages } = extension.runtime;
  messages.addListener(onMessage as Parameters<typeof messages.addListener>[0]);
  signal.addEventListener('abort', () => {
    if (!isOrphan()) messages.removeListener(onMessage as Parameters<typeof messages.addListener>[0]);
  });
}

function asksPageState(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as { to?: unknown; name?: unknown };
  return to === 'page' && name === 'pageState';
}
