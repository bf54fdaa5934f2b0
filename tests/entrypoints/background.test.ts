/**
 * The background as a whole, ended and woken between every two questions: what it answers depends on the disk
 * and the package alone.
 */
import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packLexicon } from '../../engine/lexicon/write';
import type { LocatorMap } from '../../engine/map/locatorMap';
import type { Article, Card, LinkedArticle } from '../../engine/model';
import type { Reply } from '../../platform/messages';
import { someHighlight } from '../engine/highlights/someHighlight';
import { smallPack } from '../engine/smallLexicon';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const page = { url: 'https://a.org/1', frameId: 0, tab: { id: 7, incognito: false } };
const privatePage = { ...page, tab: { id: 8, incognito: true } };
const library = { url: 'chrome-extension://test-extension-id/library.html' };

const pack = packLexicon(smallPack).buffer as ArrayBuffer;
const outlines = readFileSync(new URL('../../public/map.json', import.meta.url));
const fetched = vi.fn(async (address: string) => {
  if (address.endsWith('/names.pack')) return new Response(pack.slice(0));
  if (address.endsWith('/map.json')) return new Response(new Uint8Array(outlines));
  if (address.endsWith('/flags/kz.svg')) return new Response('<svg/>');
  throw new TypeError('Failed to fetch');
});
const injected = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', fetched);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1' }) });
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined });
  Object.assign(fakeBrowser.scripting, { executeScript: injected });
  Object.assign(fakeBrowser.contextMenus.onClicked, { addListener: vi.fn() });
  Object.assign(fakeBrowser.commands.onCommand, { addListener: vi.fn() });
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockClear();
  injected.mockClear();
});

/** Asks a background that has just been woken, and ends it again. */
async function ask<T>(name: string, what: unknown, sender: object = page): Promise<Reply<T>> {
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background');
  background.main();
  const replies = await fakeBrowser.runtime.onMessage.trigger(
    { to: 'background', name, ask: what },
    sender as never,
  );
  fakeBrowser.runtime.onMessage.removeAllListeners();
  return (await replies[0]) as unknown as Reply<T>;
}
async function valueOfAsking<T>(name: string, what: unknown, sender: object = page): Promise<T> {
  const reply = await ask<T>(name, what, sender);
  if (!reply.ok) throw new Error(reply.trouble);
  return reply.value;
}

const article = (address: string, text: string): Article => ({
  address,
  aliases: [],
  title: { value: `Title of ${address}`, from: 'page' },
  language: 'ar',
  direction: 'rtl',
  blocks: [{ role: 'paragraph', text }],
  complete: true,
});
const kazakhAndRussian = 'زار نور سلطان نزارباييف روسيا أمس.';
const linkedIn = (text: string, address = 'https://a.org/1', sender: object = page) =>
  valueOfAsking<LinkedArticle>('linkArticle', article(address, text), sender);
const describing = (key: string, alsoHere: string[], address = 'https://a.org/1') => ({
  key,
  language: 'ar',
  address,
  alsoHere,
});

describe('an article', () => {
  test('is linked, and the second time without the pack', async () => {
    const linked = await linkedIn(kazakhAndRussian);
    expect(linked.entities.map(({ key }) => key)).toEqual(['en:Nursultan Nazarbayev', 'en:Russia']);
    fetched.mockClear();
    expect(await linkedIn(kazakhAndRussian)).toEqual(linked);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is linked without what the reader refused, here or everywhere', async () => {
    const createdAt = new Date(0).toISOString();
    await valueOfAsking('correct', { key: 'en:Russia', where: 'https://a.org/1', createdAt });
    expect((await linkedIn(kazakhAndRussian)).entities.map(({ key }) => key)).toEqual([
      'en:Nursultan Nazarbayev',
    ]);
    expect((await linkedIn(kazakhAndRussian, 'https://a.org/2')).entities).toHaveLength(2);
  });

  test('gives trouble by its name when the pack is missing', async () => {
    fetched.mockImplementationOnce(async () => new Response(null, { status: 404 }));
    expect(await ask('linkArticle', article('https://a.org/1', 'روسيا'))).toEqual({
      ok: false,
      trouble: 'names-unavailable',
    });
  });

  test('gives the same trouble when the pack is damaged', async () => {
    fetched.mockImplementationOnce(async () => new Response(pack.slice(0, 64)));
    expect(await ask('linkArticle', article('https://a.org/1', 'روسيا'))).toMatchObject({
      trouble: 'names-unavailable',
    });
  });
});

describe('a card', () => {
  test('says who else is here, and what was read before', async () => {
    await linkedIn(kazakhAndRussian, 'https://a.org/earlier');
    await linkedIn('روسيا', 'https://a.org/1');
    const card = await valueOfAsking<Card>('describe', describing('en:Russia', ['en:Kazakhstan']));
    expect(card).toMatchObject({ name: 'روسيا', language: 'ar' });
    expect(card.related.map(({ article, shares }) => [article.address, shares])).toEqual([
      ['https://a.org/earlier', ['روسيا']],
    ]);
  });

  test('has the flag of its country, from the package', async () => {
    const card = await valueOfAsking<Card>('describe', describing('en:Nursultan Nazarbayev', []));
    expect(card.flag).toBe('data:image/svg+xml,%3Csvg%2F%3E');
    expect(card.country?.name).toBe('كازاخستان');
    expect(await valueOfAsking<Card>('describe', describing('en:Russia', []))).not.toHaveProperty('flag');
  });

  test('made once is made without the pack', async () => {
    const card = await valueOfAsking<Card>('describe', describing('en:Russia', []));
    fetched.mockClear();
    expect(await valueOfAsking<Card>('describe', describing('en:Russia', []))).toEqual(card);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('of what the pack does not know is not found', async () => {
    expect(await ask('describe', describing('en:Nobody', []))).toEqual({ ok: false, trouble: 'not-found' });
  });
});

describe('the map of a place', () => {
  test('is drawn for whom the card announced it to, and said in the card’s language', async () => {
    expect(await valueOfAsking<Card>('describe', describing('en:Amman', []))).toMatchObject({ hasMap: true });
    const map = await valueOfAsking<LocatorMap>('locate', { key: 'en:Amman', language: 'ar' });
    expect(map.label).toBe('خريطة: الأردن، حيث عمان');
    expect(map.drawing.country).toMatch(/^M\d/);
  });

  test('of a person is neither announced nor drawn', async () => {
    const key = 'en:Nursultan Nazarbayev';
    expect(await valueOfAsking<Card>('describe', describing(key, []))).not.toHaveProperty('hasMap');
    expect(await ask('locate', { key, language: 'ar' })).toEqual({ ok: false, trouble: 'not-found' });
  });

  test('whose outlines cannot be read is not found, and the card is there all the same', async () => {
    fetched.mockImplementationOnce(async () => {
      throw new TypeError('Failed to fetch');
    });
    const place = { key: 'en:Russia', language: 'ar' };
    expect(await ask('locate', place)).toEqual({ ok: false, trouble: 'not-found' });
    expect(await valueOfAsking<LocatorMap>('locate', place)).toMatchObject({ label: 'خريطة: روسيا' });
  });
});

describe('highlights', () => {
  const highlight = someHighlight();
  const addresses = [highlight.article.address];

  test('outlive the background', async () => {
    expect(await valueOfAsking('saveHighlight', highlight)).toBeNull();
    expect(await valueOfAsking('highlightsOf', { addresses })).toEqual([highlight]);
    await valueOfAsking('removeHighlight', { id: highlight.id });
    expect(await valueOfAsking('highlightsOf', { addresses })).toEqual([]);
    await valueOfAsking('restoreHighlight', { id: highlight.id });
    expect(await valueOfAsking('allHighlights', null, library)).toEqual([highlight]);
  });

  test('are counted on the icon of their tab', async () => {
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await valueOfAsking('saveHighlight', highlight);
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
    await valueOfAsking('removeHighlight', { id: highlight.id });
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  test('are counted quietly where the tab is closed already', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    badge.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await valueOfAsking('saveHighlight', highlight);
    expect(told).not.toHaveBeenCalled();
    badge.mockRejectedValueOnce(new Error('anything else'));
    await valueOfAsking('removeHighlight', { id: highlight.id });
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });

  test('come from a file', async () => {
    const highlights = [someHighlight(), someHighlight()];
    expect(await valueOfAsking('importHighlights', { highlights }, library)).toEqual({
      added: 2,
      unchanged: 0,
    });
  });
});

test('erasing everything leaves nothing anywhere', async () => {
  await valueOfAsking('saveHighlight', someHighlight());
  await linkedIn(kazakhAndRussian, 'https://a.org/earlier');
  await fakeBrowser.storage.local.set({ settings: { sitesOff: ['a.org'] } });
  expect(await valueOfAsking('eraseEverything', null, library)).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await valueOfAsking('allHighlights', null, library)).toEqual([]);
  expect((await valueOfAsking<Card>('describe', describing('en:Russia', []))).related).toEqual([]);
});

describe('in a private window', () => {
  test('everything is answered and nothing is written', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const stored = vi.spyOn(fakeBrowser.storage.local, 'set');
    await valueOfAsking('highlightsOf', { addresses: ['https://a.org/1'] }, privatePage); // makes the databases
    transactions.mockClear();
    expect((await linkedIn(kazakhAndRussian, 'https://a.org/1', privatePage)).entities).toHaveLength(2);
    await valueOfAsking('describe', describing('en:Russia', []), privatePage);
    expect(transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
    expect(stored).not.toHaveBeenCalled();
    transactions.mockRestore();
    const card = await valueOfAsking<Card>('describe', describing('en:Russia', [], 'https://a.org/2'));
    expect(card.related).toEqual([]);
  });

  test('a highlight is refused, and the reason is told', async () => {
    expect(await ask('saveHighlight', someHighlight(), privatePage)).toEqual({
      ok: false,
      trouble: 'private-window',
    });
  });
});

describe('the reader', () => {
  test('is put into the tab that asks, and no other', async () => {
    expect(await valueOfAsking('openReader', null)).toBeNull();
    expect(injected).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/reader.js'],
      injectImmediately: true,
    });
  });

  test('is not where the browser does not let us', async () => {
    injected.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await ask('openReader', null)).toEqual({ ok: false, trouble: 'not-allowed' });
  });
});

test('nothing is ever fetched but files of the package', async () => {
  await linkedIn(kazakhAndRussian);
  await valueOfAsking('describe', describing('en:Nursultan Nazarbayev', []));
  expect(fetched).toHaveBeenCalled();
  for (const [address] of fetched.mock.calls)
    expect(address).toMatch(/^chrome-extension:\/\/test-extension-id\//);
});
