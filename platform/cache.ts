/**
 * What may vanish: analyses, cards, the reading history. Never migrated: another version begins empty. Never in
 * the way: where the disk fails, the answer is computed again, or is without related coverage.
 *
 *   analyses   by fingerprint of the article          30 days, 300
 *   cards      by entity and languages                30 days, 2,000
 *   visits     by the article's address              180 days, 1,000
 *   names      of every entity that a visit names, in the languages of cards
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Reading, Visit } from '../engine/coverage/relate';
import type { ArticleRef, Card, CardLanguage, EntityKey, LinkedArticle } from '../engine/model';
import { type DatabasePlan, troubleOf, whole, withDatabase } from './database';

export type Names = Record<CardLanguage, string>;

/** An answer to 'linkArticle', with what the reading history needs of its entities. */
export interface KeptAnalysis {
  linked: LinkedArticle;
  names: Record<EntityKey, Names>;
}

/** What was read before that names one entity; `article` is the one being read, if it was remembered. */
export interface EntityHistory {
  article: ArticleRef | undefined;
  visits: Visit[];
  spread: Reading['spread'];
  nameOf(key: EntityKey, language: CardLanguage): string | undefined;
}

export interface Cache {
  analysis(fingerprint: string): Promise<KeptAnalysis | undefined>;
  keepAnalysis(fingerprint: string, analysis: KeptAnalysis): Promise<void>;
  card(id: string): Promise<Card | undefined>;
  keepCard(id: string, card: Card): Promise<void>;
  remember(article: ArticleRef, entities: KeptAnalysis): Promise<void>;
  /** @param keys The entities of the article being read: of these the spread and the names are looked up. */
  history(about: EntityKey, keys: readonly EntityKey[], address: string): Promise<EntityHistory>;
  /** Forgets what was computed by another edition; what was read stays. */
  forgetAnswers(): Promise<void>;
  sweep(): Promise<void>;
  erase(): Promise<void>;
}

interface Kept<T> {
  id: string;
  value: T;
  /** ms since 1970. */
  keptAt: number;
}

interface CacheSchema extends DBSchema {
  analyses: { key: string; value: Kept<KeptAnalysis>; indexes: { keptAt: number } };
  cards: { key: string; value: Kept<Card>; indexes: { keptAt: number } };
  visits: {
    key: string;
    value: Kept<Visit> & { keys: EntityKey[] };
    indexes: { keptAt: number; keys: EntityKey };
  };
  names: { key: EntityKey; value: Names };
}
type Swept = 'analyses' | 'cards' | 'visits';

export const CACHE_NAME = 'cache';
/** Raised whenever the shape of anything in it changes. */
export const CACHE_VERSION = 1;

const DAY = 24 * 60 * 60 * 1000;
/** Ages in ms; counts keep the whole under about 20 MB. */
const BOUNDS: Record<Swept, { age: number; count: number }> = {
  analyses: { age: 30 * DAY, count: 300 },
  cards: { age: 30 * DAY, count: 2000 },
  visits: { age: 180 * DAY, count: 1000 },
};

export const cachePlan = (version = CACHE_VERSION): DatabasePlan<CacheSchema> => ({
  name: CACHE_NAME,
  version,
  upgrade(db) {
    for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
    db.createObjectStore('analyses', { keyPath: 'id' }).createIndex('keptAt', 'keptAt');
    db.createObjectStore('cards', { keyPath: 'id' }).createIndex('keptAt', 'keptAt');
    const visits = db.createObjectStore('visits', { keyPath: 'id' });
    visits.createIndex('keptAt', 'keptAt');
    visits.createIndex('keys', 'keys', { multiEntry: true });
    db.createObjectStore('names');
  },
});

export interface CacheNeeds {
  now(): number;
  /** Told of a failing disk, which stops no answer. */
  report(problem: unknown): void;
}

export function openCache({ now, report }: CacheNeeds): Cache {
  const within = <T>(work: (db: IDBPDatabase<CacheSchema>) => Promise<T>) => withDatabase(cachePlan(), work);
  const attempt = async <T>(
    otherwise: T,
    work: (db: IDBPDatabase<CacheSchema>) => Promise<T>,
  ): Promise<T> => {
    try {
      return await within(work);
    } catch (error) {
      if (!troubleOf(error)) throw error;
      report(error);
      return otherwise;
    }
  };
  const fresh = <T>(store: Swept, kept: Kept<T> | undefined): T | undefined =>
    kept && now() - kept.keptAt <= BOUNDS[store].age ? kept.value : undefined;

  return {
    analysis: (id) => attempt(undefined, async (db) => fresh('analyses', await db.get('analyses', id))),
    keepAnalysis: (id, value) =>
      attempt(undefined, async (db) => void (await db.put('analyses', { id, value, keptAt: now() }))),
    card: (id) => attempt(undefined, async (db) => fresh('cards', await db.get('cards', id))),
    keepCard: (id, value) =>
      attempt(undefined, async (db) => void (await db.put('cards', { id, value, keptAt: now() }))),
    remember: (article, entities) =>
      attempt(undefined, (db) => putVisit(db, visitOf(article, entities, now()))),
    history: (about, keys, address) => attempt(noHistory, (db) => readHistory(db, { about, keys, address })),
    forgetAnswers: () => attempt(undefined, (db) => clear(db, ['analyses', 'cards'])),
    sweep: () => attempt(undefined, (db) => sweepStores(db, now())),
    erase: () => within((db) => clear(db, ['analyses', 'cards', 'visits', 'names'])),
  };
}

const noHistory: EntityHistory = {
  article: undefined,
  visits: [],
  spread: () => 0,
  nameOf: () => undefined,
};

interface NamedVisit {
  visit: Visit;
  names: KeptAnalysis['names'];
  keptAt: number;
}

function visitOf(article: ArticleRef, { linked, names }: KeptAnalysis, keptAt: number): NamedVisit {
  const keys = linked.entities.map(({ key }) => key);
  return { visit: { article, keys, readAt: new Date(keptAt).toISOString() }, names, keptAt };
}

async function putVisit(db: IDBPDatabase<CacheSchema>, { visit, names, keptAt }: NamedVisit): Promise<void> {
  const transaction = db.transaction(['visits', 'names'], 'readwrite');
  const { keys } = visit;
  await whole(transaction, async () => {
    await transaction.objectStore('visits').put({ id: visit.article.address, value: visit, keys, keptAt });
    const named = keys.flatMap((key) => (names[key] ? [[key, names[key]] as const] : []));
    await Promise.all(named.map(([key, name]) => transaction.objectStore('names').put(name, key)));
  });
}

interface Asked {
  about: EntityKey;
  keys: readonly EntityKey[];
  address: string;
}

async function readHistory(
  db: IDBPDatabase<CacheSchema>,
  { about, keys, address }: Asked,
): Promise<EntityHistory> {
  const transaction = db.transaction(['visits', 'names']);
  const visits = transaction.objectStore('visits');
  const [here, found] = await Promise.all([visits.get(address), visits.index('keys').getAll(about)]);
  const there = new Set(found.flatMap((visit) => (visit.id === address ? [] : visit.keys)));
  const shared = keys.filter((key) => there.has(key));
  const [counts, names] = await Promise.all([
    Promise.all(shared.map((key) => visits.index('keys').count(key))),
    Promise.all(shared.map((key) => transaction.objectStore('names').get(key))),
  ]);
  const spreads = new Map(shared.map((key, i) => [key, counts[i] ?? 0]));
  const named = new Map(shared.map((key, i) => [key, names[i]]));
  return {
    article: here?.value.article,
    visits: found.map(({ value }) => value),
    spread: (key) => spreads.get(key) ?? 0,
    nameOf: (key, language) => named.get(key)?.[language],
  };
}

async function clear(db: IDBPDatabase<CacheSchema>, stores: (Swept | 'names')[]): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite');
  await whole(transaction, () => Promise.all(stores.map((store) => transaction.objectStore(store).clear())));
}

async function sweepStores(db: IDBPDatabase<CacheSchema>, now: number): Promise<void> {
  for (const store of ['analyses', 'cards', 'visits'] as const) await sweepStore(db, store, now);
  await sweepNames(db);
}

/** The oldest first, until what is left is young enough and few enough. */
async function sweepStore(db: IDBPDatabase<CacheSchema>, store: Swept, now: number): Promise<void> {
  const transaction = db.transaction(store, 'readwrite');
  const { age, count } = BOUNDS[store];
  await whole(transaction, async () => {
    let extra = (await transaction.store.count()) - count;
    let cursor = await transaction.store.index('keptAt').openCursor();
    while (cursor && (extra > 0 || now - cursor.value.keptAt > age)) {
      await cursor.delete();
      extra--;
      cursor = await cursor.continue();
    }
  });
}

async function sweepNames(db: IDBPDatabase<CacheSchema>): Promise<void> {
  const transaction = db.transaction(['visits', 'names'], 'readwrite');
  const index = transaction.objectStore('visits').index('keys');
  const names = transaction.objectStore('names');
  await whole(transaction, async () => {
    for (const key of await names.getAllKeys()) {
      if ((await index.count(key)) === 0) await names.delete(key);
    }
  });
}
