import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card, LinkedArticle } from '../../engine/model';
import { CACHE_NAME, CACHE_VERSION, type Cache, cachePlan, openCache } from '../../platform/cache';
import { withDatabase } from '../../platform/database';
import { someArticle } from '../engine/highlights/someHighlight';

const DAY = 24 * 60 * 60 * 1000;
const report = vi.fn();
let now = 0;
let cache: Cache;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  report.mockReset();
  now = Date.parse('2026-11-01T08:00:00Z');
  cache = openCache({ now: () => now, report });
});

const card = (name: string) => ({ name }) as Card;
/** An analysis that names these; each is called as its key, in both languages. */
function naming(...keys: string[]) {
  const entities = keys.map((key) => ({ key }) as LinkedArticle['entities'][number]);
  const names = Object.fromEntries(keys.map((key) => [key, { ar: `${key} ar`, en: key }]));
  return { linked: { links: [], entities }, names };
}
const read = (address: string, ...keys: string[]) =>
  cache.remember({ ...someArticle, address, aliases: [] }, naming(...keys));

describe('what was computed', () => {
  test('is kept, and another life of the background finds it', async () => {
    await cache.keepAnalysis('f1', naming('a'));
    await cache.keepCard('c1', card('A'));
    const later = openCache({ now: () => now, report });
    expect(await later.analysis('f1')).toEqual(naming('a'));
    expect(await later.card('c1')).toEqual(card('A'));
    expect(await later.card('c2')).toBeUndefined();
  });

  test('is too old after thirty days', async () => {
    await cache.keepCard('c1', card('A'));
    now += 30 * DAY;
    expect(await cache.card('c1')).toBeDefined();
    now += 1;
    expect(await cache.card('c1')).toBeUndefined();
  });

  test('can be forgotten without what was read', async () => {
    await cache.keepCard('c1', card('A'));
    await cache.keepAnalysis('f1', naming('a'));
    await read('https://a.org/1', 'a');
    await cache.forgetAnswers();
    expect(await cache.card('c1')).toBeUndefined();
    expect(await cache.analysis('f1')).toBeUndefined();
    expect((await cache.history('a', ['a'], 'https://a.org/2')).visits).toHaveLength(1);
  });
});

describe('the reading history', () => {
  test('answers with what names the entity, and how common the shared ones are', async () => {
    await read('https://a.org/1', 'a', 'b');
    await read('https://a.org/2', 'a', 'c');
    await read('https://a.org/3', 'b');
    await read('https://a.org/here', 'a', 'b', 'c');
    const history = await cache.history('a', ['a', 'b', 'c'], 'https://a.org/here');
    expect(history.visits.map(({ article }) => article.address)).toEqual([
      'https://a.org/1',
      'https://a.org/2',
      'https://a.org/here',
    ]);
    expect(['a', 'b', 'c'].map(history.spread)).toEqual([3, 3, 2]);
    expect(history.nameOf('b', 'ar')).toBe('b ar');
    expect(history.article?.address).toBe('https://a.org/here');
  });

  test('an article read again is one visit, at the later time, with what it names now', async () => {
    await read('https://a.org/1', 'a');
    now += DAY;
    await read('https://a.org/1', 'b');
    expect((await cache.history('a', ['a'], 'https://x.org')).visits).toEqual([]);
    const { visits } = await cache.history('b', ['b'], 'https://x.org');
    expect(visits.map(({ readAt }) => readAt)).toEqual(['2026-11-02T08:00:00.000Z']);
  });
});

describe('sweeping', () => {
  test('takes what is too old, and the names that nothing refers to', async () => {
    await read('https://a.org/old', 'a', 'b');
    await cache.keepCard('old', card('A'));
    now += 100 * DAY;
    await read('https://a.org/new', 'b');
    await cache.keepCard('new', card('B'));
    now += 81 * DAY;
    await cache.sweep();
    const left = await withDatabase(cachePlan(), async (db) => ({
      visits: await db.getAllKeys('visits'),
      names: await db.getAllKeys('names'),
      cards: await db.getAllKeys('cards'),
    }));
    expect(left).toEqual({ visits: ['https://a.org/new'], names: ['b'], cards: [] });
  });

  test('takes the oldest of too many', async () => {
    for (let i = 0; i < 305; i++) {
      now++;
      await cache.keepAnalysis(`f${i}`, naming());
    }
    await cache.sweep();
    const left = await withDatabase(cachePlan(), (db) => db.getAllKeys('analyses'));
    expect(left).toHaveLength(300);
    expect(left).not.toContain('f4');
    expect(left).toContain('f5');
  });
});

test('erasing leaves nothing', async () => {
  await cache.keepCard('c1', card('A'));
  await read('https://a.org/1', 'a');
  await cache.erase();
  const left = await withDatabase(cachePlan(), async (db) =>
    Promise.all(['analyses', 'cards', 'visits', 'names'].map((store) => db.count(store as 'cards'))),
  );
  expect(left).toEqual([0, 0, 0, 0]);
});

test('another version begins empty', async () => {
  await cache.keepCard('c1', card('A'));
  const stores = await withDatabase(cachePlan(CACHE_VERSION + 1), async (db) => ({
    names: [...db.objectStoreNames],
    cards: await db.count('cards'),
  }));
  expect(stores).toEqual({ names: ['analyses', 'cards', 'names', 'visits'], cards: 0 });
});

test('a disk that fails stops no answer, and is reported', async () => {
  const newer = await openDB(CACHE_NAME, CACHE_VERSION + 5); // written by a later version of the extension
  newer.close();
  expect(await cache.card('c1')).toBeUndefined();
  expect((await cache.history('a', ['a'], 'https://a.org')).visits).toEqual([]);
  await cache.keepCard('c1', card('A'));
  expect(report).toHaveBeenCalledTimes(3);
  expect(report.mock.calls[0]![0]).toMatchObject({ kind: 'storage-closed' });
});
