/**
 * How the library's database came to be what it is. One step for each version; a step is never edited once it
 * has been released, and each has its test (tests/platform/libraryPlan.test.ts).
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Correction, EntityKey, Highlight } from '../engine/model';
import type { DatabasePlan, Upgrade } from './database';

export interface LibrarySchema extends DBSchema {
  highlights: { key: string; value: Highlight; indexes: { address: string; aliases: string } };
  corrections: { key: [EntityKey, string]; value: Correction };
  /** 'filled': the copy in `storage.local` was looked at since this database was made. */
  meta: { key: 'filled'; value: true };
}

export const LIBRARY_NAME = 'library';

type Step = (db: IDBPDatabase<LibrarySchema>, transaction: Upgrade<LibrarySchema>) => void | Promise<void>;

const steps: readonly Step[] = [
  function begin(db) {
    const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
    highlights.createIndex('address', 'article.address');
    highlights.createIndex('aliases', 'article.aliases', { multiEntry: true });
    db.createObjectStore('corrections', { keyPath: ['key', 'where'] });
    db.createObjectStore('meta');
  },
];

export const LIBRARY_VERSION = steps.length;

export const libraryPlan = (): DatabasePlan<LibrarySchema> => ({
  name: LIBRARY_NAME,
  version: LIBRARY_VERSION,
  async upgrade(db, from, transaction) {
    for (const step of steps.slice(from)) await step(db, transaction);
  },
});
