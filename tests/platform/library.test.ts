import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Library, openLibrary } from '../../platform/library';
import { someArticle, someHighlight } from '../engine/highlights/someHighlight';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DAY = 24 * 60 * 60 * 1000;
const report = vi.fn();
let now = 0;
let library: Library;

const loseTheDatabase = () => {
  globalThis.indexedDB = new IDBFactory();
};

beforeEach(() => {
  fakeBrowser.reset();
  loseTheDatabase();
  report.mockReset();
  now = Date.parse('2026-11-01T08:00:00Z');
  library = openLibrary({ now: () => now, report });
});

const copies = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('library/'));

describe('a saved highlight', () => {
  test('is found by any address of its article', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    expect(await library.highlightsOf([someArticle.address])).toEqual([highlight]);
    expect(await library.highlightsOf(['https://m.example.org/asia'])).toEqual([highlight]);
    expect(
      await library.highlightsOf(['https://other.org', someArticle.address, 'https://m.example.org/asia']),
    ).toEqual([highlight]);
    expect(await library.highlightsOf(['https://example.org/'])).toEqual([]);
  });

  test('is on disk when that is said, for another life of the background', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const highlight = someHighlight();
    await library.save(highlight);
    const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.every(([, , options]) => options?.durability === 'strict')).toBe(true);
    transactions.mockRestore();
    const later = openLibrary({ now: () => now, report });
    expect(await later.allHighlights()).toEqual([highlight]);
  });

  test('saved again is replaced, not doubled', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    await library.save({ ...highlight, note: 'new' });
    expect(await library.allHighlights()).toEqual([{ ...highlight, note: 'new' }]);
  });

  test('stands before the older ones', async () => {
    const old = someHighlight({ createdAt: '2026-01-01T00:00:00.000Z' });
    const recent = someHighlight({ createdAt: '2026-02-01T00:00:00.000Z' });
    await library.save(recent);
    await library.save(old);
    expect(await library.allHighlights()).toEqual([recent, old]);
  });
});

describe('a removed highlight', () => {
  test('is in the trash and can be taken out again', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    await library.remove(highlight.id);
    expect(await library.highlightsOf([someArticle.address])).toEqual([]);
    expect(await library.allHighlights()).toEqual([{ ...highlight, removedAt: '2026-11-01T08:00:00.000Z' }]);
    await library.restore(highlight.id);
    expect(await library.highlightsOf([someArticle.address])).toEqual([highlight]);
  });

  test('removed twice, or restored twice, is so once', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    await library.remove(highlight.id);
    now += DAY;
    expect(await library.remove(highlight.id)).toMatchObject({ removedAt: '2026-11-01T08:00:00.000Z' });
    await library.restore(highlight.id);
    expect(await library.restore(highlight.id)).toEqual(highlight);
  });

  test('goes after thirty days, with its copy; the others stay', async () => {
    const [removed, kept] = [someHighlight(), someHighlight()];
    await library.save(removed);
    await library.save(kept);
    await library.remove(removed.id);
    now += 30 * DAY - 1;
    await library.sweep();
    expect(await library.allHighlights()).toHaveLength(2);
    now += 1;
    await library.sweep();
    expect(await library.allHighlights()).toEqual([kept]);
    expect(await copies()).toEqual([`library/highlight/${kept.id}`]);
  });

  test('that never was is not found', async () => {
    await expect(library.remove('none')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('importing', () => {
  const known = someHighlight({ note: 'mine', changedAt: '2026-05-01T00:00:00.000Z' });
  test.each([
    { why: 'adds what is new', imported: someHighlight(), added: 1 },
    { why: 'leaves alone what is there', imported: known, added: 0 },
    {
      why: 'does not undo a later change',
      imported: { ...known, note: 'old', changedAt: '2026-01-01T00:00:00.000Z' },
      added: 0,
    },
    {
      why: 'takes a later change',
      imported: { ...known, note: 'new', changedAt: '2026-09-01T00:00:00.000Z' },
      added: 1,
    },
  ])('$why', async ({ imported, added }) => {
    await library.save(known);
    expect(await library.import([imported])).toEqual({ added, unchanged: 1 - added });
    const found = (await library.allHighlights()).find(({ id }) => id === imported.id);
    expect(found).toEqual(added ? imported : known);
  });

  test('the same file twice changes nothing the second time', async () => {
    const file = [someHighlight(), someHighlight()];
    expect(await library.import(file)).toEqual({ added: 2, unchanged: 0 });
    expect(await library.import(file)).toEqual({ added: 0, unchanged: 2 });
    expect(await library.allHighlights()).toHaveLength(2);
  });

  test('takes out of the trash what is in the file', async () => {
    await library.save(known);
    await library.remove(known.id);
    expect(await library.import([known])).toEqual({ added: 1, unchanged: 0 });
    expect(await library.highlightsOf([someArticle.address])).toEqual([known]);
  });

  test('is all or nothing', async () => {
    const unstorable = { ...someHighlight(), id: undefined as unknown as string };
    await expect(library.import([someHighlight(), unstorable])).rejects.toThrow();
    expect(await library.allHighlights()).toEqual([]);
    expect(await copies()).toEqual([]);
  });
});

describe('a lost database', () => {
  const correction = { key: 'Q1', where: '*', createdAt: '2026-11-01T00:00:00.000Z' };

  test('is filled again from the copy, trash and corrections included', async () => {
    const [kept, removed] = [someHighlight(), someHighlight()];
    await library.save(kept);
    await library.save(removed);
    await library.remove(removed.id);
    await library.correct(correction);
    loseTheDatabase();
    expect(await library.highlightsOf([someArticle.address])).toEqual([kept]);
    expect(await library.allHighlights()).toHaveLength(2);
    expect(await library.corrections()).toEqual([correction]);
  });

  test('is filled once: what was changed meanwhile stays changed', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    loseTheDatabase();
    const copy = await fakeBrowser.storage.local.get(null);
    let release: ((found: typeof copy) => void) | undefined;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    const slow = library.allHighlights();
    await vi.waitFor(() => expect(fakeBrowser.storage.local.get).toHaveBeenCalled());
    const removed = await library.remove(highlight.id);
    release?.(copy);
    expect(await slow).toEqual([removed]);
  });

  test('loses only what cannot be read of its copy', async () => {
    const highlight = someHighlight();
    await library.save(highlight);
    await fakeBrowser.storage.local.set({ 'library/highlight/x': { id: 'x' }, settings: { on: true } });
    loseTheDatabase();
    expect(await library.allHighlights()).toEqual([highlight]);
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('an emptied library is not a lost one', async () => {
    await library.save(someHighlight());
    await library.erase();
    expect(await library.allHighlights()).toEqual([]);
    expect(await copies()).toEqual([]);
  });
});

test('a copy that fails stops no saving, and is made good by the next sweep', async () => {
  const highlight = someHighlight();
  const failing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await library.save(highlight);
  failing.mockRestore();
  expect(await library.allHighlights()).toEqual([highlight]);
  expect(report).toHaveBeenCalledTimes(1);
  expect(await copies()).toEqual([]);
  await library.sweep();
  expect(await copies()).toEqual([`library/highlight/${highlight.id}`]);
});

test('a full disk is told by its name, and nothing is said to be saved', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(library.save(someHighlight())).rejects.toMatchObject({ kind: 'storage-full' });
});
