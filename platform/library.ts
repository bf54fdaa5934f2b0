/**
 * What the reader keeps: highlights and corrections. The opposite promise of the cache: migrated step by step
 * (libraryPlan.ts), never swept but for the trash, on disk before anybody is told "saved", copied (mirror.ts),
 * and filled again from the copy when the database was lost.
 */
import type { IDBPDatabase } from 'idb';
import type { Correction, Highlight } from '../engine/model';
import { whole, withDatabase } from './database';
import { type LibrarySchema, libraryPlan } from './libraryPlan';
import { eraseMirror, type LibraryContent, mirror, mirrorExactly, readMirror } from './mirror';
import { Trouble } from './trouble';

export interface Library {
  /** Without those in the trash, in no order. */
  highlightsOf(addresses: readonly string[]): Promise<Highlight[]>;
  /** With those in the trash, newest first. */
  allHighlights(): Promise<Highlight[]>;
  save(highlight: Highlight): Promise<void>;
  remove(id: string): Promise<Highlight>;
  restore(id: string): Promise<Highlight>;
  import(highlights: readonly Highlight[]): Promise<{ added: number; unchanged: number }>;
  corrections(): Promise<Correction[]>;
  correct(correction: Correction): Promise<void>;
  /** Empties the trash of what has been there for 30 days, and makes the copy equal again. */
  sweep(): Promise<void>;
  erase(): Promise<void>;
}

export interface LibraryNeeds {
  now(): number;
  /** Told when the copy fails; what is on disk is saved all the same. */
  report(problem: unknown): void;
}

type Database = IDBPDatabase<LibrarySchema>;
/** The disk says it is written when it is, not when it is in a buffer of the system. */
const STRICT = { durability: 'strict' } as const;
const TRASH_KEPT = 30 * 24 * 60 * 60 * 1000;

export function openLibrary({ now, report }: LibraryNeeds): Library {
  const within = <T>(work: (db: Database) => Promise<T>) =>
    withDatabase(libraryPlan(), async (db) => {
      await restoreIfLost(db, report);
      return work(db);
    });
  const copy = (content: Partial<LibraryContent>) =>
    mirror({ highlights: [], corrections: [], ...content }).catch(report);
  const change = async (id: string, changed: (highlight: Highlight) => Highlight) => {
    const highlight = await within((db) => changeHighlight(db, id, changed));
    await copy({ highlights: [highlight] });
    return highlight;
  };

  return {
    highlightsOf: (addresses) => within((db) => readHighlightsOf(db, addresses)),
    allHighlights: () => within(async (db) => (await db.getAll('highlights')).sort(newestFirst)),
    async save(highlight) {
      await within((db) => put(db, { highlights: [highlight], corrections: [] }));
      await copy({ highlights: [highlight] });
    },
    remove(id) {
      const moment = new Date(now()).toISOString();
      // Asked twice, the first moment stands.
      return change(id, (highlight) => ({ ...highlight, removedAt: highlight.removedAt ?? moment }));
    },
    restore: (id) => change(id, ({ removedAt: _, ...highlight }) => highlight),
    async import(highlights) {
      const added = await within((db) => importHighlights(db, highlights));
      await copy({ highlights: added });
      return { added: added.length, unchanged: highlights.length - added.length };
    },
    corrections: () => within((db) => db.getAll('corrections')),
    async correct(correction) {
      await within((db) => put(db, { highlights: [], corrections: [correction] }));
      await copy({ corrections: [correction] });
    },
    async sweep() {
      const content = await within((db) => emptyTrash(db, now() - TRASH_KEPT));
      await mirrorExactly(content).catch(report);
    },
    async erase() {
      await eraseMirror();
      await within(eraseAll);
    },
  };
}

/** A database without the mark is new: never filled, or lost. The mark and the content are written together. */
async function restoreIfLost(db: Database, report: (problem: unknown) => void): Promise<void> {
  if (await db.get('meta', 'filled')) return;
  const content = await readMirror(report);
  const transaction = db.transaction(['meta', 'highlights', 'corrections'], 'readwrite', STRICT);
  const meta = transaction.objectStore('meta');
  await whole(transaction, async () => {
    // Another message may have filled it meanwhile, and the reader changed something since.
    if (await meta.get('filled')) return;
    for (const highlight of content.highlights) await transaction.objectStore('highlights').put(highlight);
    for (const correction of content.corrections)
      await transaction.objectStore('corrections').put(correction);
    await meta.put(true, 'filled');
  });
}

async function put(db: Database, { highlights, corrections }: LibraryContent): Promise<void> {
  const transaction = db.transaction(['highlights', 'corrections'], 'readwrite', STRICT);
  await whole(transaction, async () => {
    for (const highlight of highlights) await transaction.objectStore('highlights').put(highlight);
    for (const correction of corrections) await transaction.objectStore('corrections').put(correction);
  });
}

async function readHighlightsOf(db: Database, addresses: readonly string[]): Promise<Highlight[]> {
  const { store } = db.transaction('highlights');
  const lists = await Promise.all(
    [...new Set(addresses)].flatMap((address) => [
      store.index('address').getAll(address),
      store.index('aliases').getAll(address),
    ]),
  );
  const byId = new Map(lists.flat().map((highlight) => [highlight.id, highlight]));
  return [...byId.values()].filter(({ removedAt }) => removedAt === undefined);
}

async function changeHighlight(
  db: Database,
  id: string,
  changed: (highlight: Highlight) => Highlight,
): Promise<Highlight> {
  const transaction = db.transaction('highlights', 'readwrite', STRICT);
  return whole(transaction, async () => {
    const highlight = await transaction.store.get(id);
    if (!highlight) throw new Trouble('not-found');
    const after = changed(highlight);
    await transaction.store.put(after);
    return after;
  });
}

/** All or nothing, in one transaction. */
async function importHighlights(db: Database, highlights: readonly Highlight[]): Promise<Highlight[]> {
  const transaction = db.transaction('highlights', 'readwrite', STRICT);
  return whole(transaction, async () => {
    const added: Highlight[] = [];
    for (const highlight of highlights) {
      if (isKept(await transaction.store.get(highlight.id), highlight)) continue;
      await transaction.store.put(highlight);
      added.push(highlight);
    }
    return added;
  });
}

/**
 * What the reader changed after the file was written stays as it is. What lies in the trash does not count:
 * whoever imports a file wants what is in it.
 */
function isKept(known: Highlight | undefined, imported: Highlight): boolean {
  if (!known || (known.removedAt !== undefined && imported.removedAt === undefined)) return false;
  return known.changedAt > imported.changedAt || sameContent(known, imported);
}

/** Both were read field by field (engine/export/readHighlight.ts), so their fields stand in the same order. */
const sameContent = (a: Highlight, b: Highlight) => JSON.stringify(a) === JSON.stringify(b);

async function emptyTrash(db: Database, before: number): Promise<LibraryContent> {
  const transaction = db.transaction(['highlights', 'corrections'], 'readwrite', STRICT);
  const store = transaction.objectStore('highlights');
  const isOld = ({ removedAt }: Highlight) => removedAt !== undefined && Date.parse(removedAt) <= before;
  return whole(transaction, async () => {
    const all = await store.getAll();
    for (const { id } of all.filter(isOld)) await store.delete(id);
    const corrections = await transaction.objectStore('corrections').getAll();
    return { highlights: all.filter((highlight) => !isOld(highlight)), corrections };
  });
}

/** The mark stays: an empty library is not a lost one. */
async function eraseAll(db: Database): Promise<void> {
  const transaction = db.transaction(['highlights', 'corrections'], 'readwrite', STRICT);
  await whole(transaction, async () => {
    await transaction.objectStore('highlights').clear();
    await transaction.objectStore('corrections').clear();
  });
}

function newestFirst(a: Highlight, b: Highlight): number {
  return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0;
}
