import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type DBSchema, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type DatabasePlan, troubleOf, withDatabase } from '../../platform/database';

interface Words extends DBSchema {
  words: { key: string; value: string };
}
const plan = (version: number): DatabasePlan<Words> => ({
  name: 'words',
  version,
  upgrade(db) {
    if (!db.objectStoreNames.contains('words')) db.createObjectStore('words');
  },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('after its work, done or failed, a database is closed', async () => {
  const closed = vi.spyOn(IDBDatabase.prototype, 'close');
  await withDatabase(plan(1), async () => undefined);
  await withDatabase(plan(1), () => Promise.reject(new Error())).catch(() => undefined);
  expect(closed).toHaveBeenCalledTimes(2);
  closed.mockRestore();
});

test('another version opens what was written by this one', async () => {
  await withDatabase(plan(1), (db) => db.put('words', 'value', 'key'));
  expect(await withDatabase(plan(2), (db) => db.get('words', 'key'))).toBe('value');
});

test('a connection in use gives way to a newer version', async () => {
  let newer: Promise<unknown> | undefined;
  await withDatabase(plan(1), async (db) => {
    await db.put('words', 'value', 'key');
    newer = withDatabase(plan(2), (later) => later.get('words', 'key'));
    await newer;
  });
  expect(await newer).toBe('value');
});

test('a connection that nobody closes is given up, not waited for', async () => {
  const stuck = await openDB('words', 1);
  await expect(withDatabase(plan(2), async () => 'opened')).rejects.toMatchObject({ kind: 'storage-closed' });
  stuck.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await withDatabase(plan(2), async () => 'opened')).toBe('opened');
});

test('a database of a later version is closed to us', async () => {
  await withDatabase(plan(2), async () => undefined);
  await expect(withDatabase(plan(1), async () => undefined)).rejects.toMatchObject({
    kind: 'storage-closed',
  });
});

test.each([
  { name: 'QuotaExceededError', trouble: 'storage-full' },
  { name: 'UnknownError', trouble: 'storage-closed' },
  { name: 'InvalidStateError', trouble: 'storage-closed' },
  { name: 'DataCloneError', trouble: undefined },
])('$name is $trouble', ({ name, trouble }) => {
  expect(troubleOf(new DOMException('', name))?.kind).toBe(trouble);
});

test('a bug in the work stays a bug', async () => {
  const bug = new TypeError('bug');
  await expect(withDatabase(plan(1), () => Promise.reject(bug))).rejects.toBe(bug);
});
