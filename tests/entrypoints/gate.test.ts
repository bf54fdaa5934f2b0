// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReaderHere } from '../../page/presence';
import type { PageState, Reply } from '../../platform/messages';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../platform/settings';

const ARTICLE = `<article><h1>Talks in Astana</h1>${'<p>Ministers of five states met in Astana for two days in November and spoke of water, of railways and of the price of grain.</p>'.repeat(6)}</article>`;
const HOME = '<ul><li><a href="/a">Talks</a></li><li><a href="/b">Water</a></li></ul>';
const SITE = location.host;
const PAGE = `${SITE}/2026/11/18/talks-in-astana`;

type Listener = (...of: never[]) => unknown;
const world = globalThis as { chrome?: unknown; hashiyaGate?: true; hashiyaReader?: ReaderHere | undefined };

/** The browser as the gate knows it: it keeps settings, tells of changes and carries messages. */
function openBrowser(settings: Partial<Settings>) {
  let stored: unknown = { ...DEFAULT_SETTINGS, ...settings };
  const listening = { messages: new Set<Listener>(), changes: new Set<Listener>() };
  const events = (of: Set<Listener>) => ({
    addListener: (one: Listener) => of.add(one),
    removeListener: (one: Listener) => of.delete(one),
  });
  const asked: unknown[] = [];
  const chrome = {
    runtime: {
      id: 'hashiya' as string | undefined,
      onMessage: events(listening.messages),
      sendMessage: async (message: unknown) => void asked.push(message),
    },
    storage: {
      local: { get: async () => ({ [SETTINGS_KEY]: stored }) },
      onChanged: events(listening.changes),
    },
  };
  return {
    chrome,
    asked,
    listening,
    change(now: Partial<Settings>) {
      stored = { ...DEFAULT_SETTINGS, ...now };
      for (const tell of listening.changes)
        tell({ [SETTINGS_KEY]: { newValue: stored } } as never, 'local' as never);
    },
    pageState: () =>
      new Promise<PageState | undefined>((resolve) => {
        const send = (reply: Reply<PageState>) => resolve(reply.ok ? reply.value : undefined);
        const message = { to: 'page', name: 'pageState', ask: null };
        const answers = [...listening.messages].map((tell) =>
          tell(message as never, {} as never, send as never),
        );
        if (!answers.includes(true)) resolve(undefined);
      }),
  };
}

async function openPage(
  body: string,
  settings: Partial<Settings> = {},
  path = '/2026/11/18/talks-in-astana',
) {
  history.replaceState(null, '', path);
  document.body.innerHTML = body;
  const browser = openBrowser(settings);
  world.chrome = browser.chrome;
  vi.resetModules();
  const { openGate } = await import('../../entrypoints/gate.content/openGate');
  openGate();
  await vi.advanceTimersByTimeAsync(10);
  return browser;
}

const READER = { to: 'background', name: 'openReader', ask: null };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(() => {
  // Whatever is still listening belongs to the page before, as after an update of the extension.
  (world.chrome as { runtime: { id?: string } }).runtime.id = undefined as never;
  delete world.hashiyaGate;
  delete world.hashiyaReader;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an article', () => {
  test('asks for the reader, once', async () => {
    const browser = await openPage(ARTICLE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.asked).toEqual([READER]);
  });

  test('is opening until the reader answers for itself', async () => {
    const browser = await openPage(ARTICLE);
    expect(await browser.pageState()).toEqual({ is: 'opening' });
    world.hashiyaReader = { again: () => undefined };
    expect(await browser.pageState()).toBeUndefined();
  });

  test.each([
    ['everywhere', { on: false }],
    ['site', { sitesOff: [SITE] }],
  ])('switched off %s: nothing happens, and the popup is told', async (where, settings) => {
    const browser = await openPage(ARTICLE, settings);
    expect(browser.asked).toEqual([]);
    expect(await browser.pageState()).toEqual({ is: 'off', where, article: true });
  });

  test('switching on works without loading again', async () => {
    const browser = await openPage(ARTICLE, { on: false });
    browser.change({ on: true });
    await vi.advanceTimersByTimeAsync(10);
    expect(browser.asked).toEqual([READER]);
  });

  test('"not an article" is heeded', async () => {
    const browser = await openPage(ARTICLE, { notArticles: [PAGE] });
    expect(browser.asked).toEqual([]);
    expect(await browser.pageState()).toEqual({ is: 'not-article', why: { is: 'refused' } });
  });
});

describe('another page', () => {
  test('is left alone, with the reason', async () => {
    const browser = await openPage(HOME, {}, '/');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.asked).toEqual([]);
    expect(await browser.pageState()).toEqual({ is: 'not-article', why: { is: 'home' } });
  });

  test('"read this page anyway" works at once', async () => {
    const browser = await openPage(HOME, {}, '/');
    browser.change({ readAnyway: [`${SITE}/`] });
    await vi.advanceTimersByTimeAsync(10);
    expect(browser.asked).toEqual([READER]);
  });

  test('text that comes late is seen', async () => {
    const browser = await openPage('<div id="app"></div>');
    document.body.innerHTML = ARTICLE;
    await vi.advanceTimersByTimeAsync(3000);
    expect(browser.asked).toEqual([READER]);
  });

  test('but not waited for for ever', async () => {
    const browser = await openPage('<div id="app"></div>');
    await vi.advanceTimersByTimeAsync(5000);
    document.body.innerHTML = ARTICLE;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(browser.asked).toEqual([]);
  });

  test('becoming an article without loading is seen', async () => {
    const browser = await openPage(HOME, {}, '/');
    history.pushState(null, '', '/2026/11/18/talks-in-astana');
    document.body.innerHTML = ARTICLE;
    await vi.advanceTimersByTimeAsync(3000);
    expect(browser.asked).toEqual([READER]);
  });
});

test('going on to another article is told to the reader that is here', async () => {
  await openPage(ARTICLE);
  const again = vi.fn();
  world.hashiyaReader = { again };
  history.pushState(null, '', '/2026/11/19/water');
  await vi.advanceTimersByTimeAsync(3000);
  expect(again).toHaveBeenCalledTimes(1);
});

test('a place on the same page is not another page', async () => {
  await openPage(ARTICLE);
  const again = vi.fn();
  world.hashiyaReader = { again };
  history.pushState(null, '', '#comments');
  await vi.advanceTimersByTimeAsync(3000);
  expect(again).not.toHaveBeenCalled();
});

test('a page that comes back from the cache hears of switches it has missed', async () => {
  const browser = await openPage(ARTICLE, { on: false });
  browser.chrome.storage.local.get = async () => ({ [SETTINGS_KEY]: DEFAULT_SETTINGS });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.advanceTimersByTimeAsync(10);
  expect(browser.asked).toEqual([READER]);
});

test('put in twice, it is there once', async () => {
  const browser = await openPage(ARTICLE);
  const { openGate } = await import('../../entrypoints/gate.content/openGate');
  openGate();
  await vi.advanceTimersByTimeAsync(10);
  expect(browser.asked).toEqual([READER]);
});

test('a hidden tab is not read until it is looked at', async () => {
  const visibility = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
  const browser = await openPage(ARTICLE);
  expect(browser.asked).toEqual([]);
  visibility.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(10);
  expect(browser.asked).toEqual([READER]);
});

test('after an update of the extension it falls silent, and throws nothing', async () => {
  const browser = await openPage(HOME, {}, '/');
  browser.chrome.runtime.id = undefined;
  history.pushState(null, '', '/2026/11/18/talks-in-astana');
  document.body.innerHTML = ARTICLE;
  await vi.advanceTimersByTimeAsync(3000);
  expect(browser.asked).toEqual([]);
});

test('a background that cannot be reached is nothing to the page', async () => {
  const told = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const browser = openBrowser({});
  browser.chrome.runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection.'));
  history.replaceState(null, '', '/2026/11/18/talks-in-astana');
  document.body.innerHTML = ARTICLE;
  world.chrome = browser.chrome;
  vi.resetModules();
  const { openGate } = await import('../../entrypoints/gate.content/openGate');
  openGate();
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
