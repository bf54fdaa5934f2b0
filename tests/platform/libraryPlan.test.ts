import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../platform/database';
import { LIBRARY_VERSION, libraryPlan } from '../../platform/libraryPlan';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('step 1 makes room for highlights by address and alias, and for corrections', async () => {
  const made = await withDatabase(libraryPlan(), async (db) => {
    const { store } = db.transaction('highlights');
    return {
      version: db.version,
      stores: [...db.objectStoreNames],
      indexes: [...store.indexNames],
      aliases: store.index('aliases').multiEntry,
    };
  });
  expect(made).toEqual({
    version: LIBRARY_VERSION,
    stores: ['corrections', 'highlights', 'meta'],
    indexes: ['address', 'aliases'],
    aliases: true,
  });
});

test('opened again, no step is taken twice', async () => {
  await withDatabase(libraryPlan(), (db) => db.put('meta', true, 'filled'));
  expect(await withDatabase(libraryPlan(), (db) => db.get('meta', 'filled'))).toBe(true);
});
