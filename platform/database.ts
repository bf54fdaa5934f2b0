/**
 * Opening a database for one message, and closing it again: the background may be ended at any moment, another
 * copy of it may want a newer version, and a connection left open would hold that up for ever.
 *
 *   withDatabase(plan, work)   ▶   the work's value | Trouble('storage-full') | Trouble('storage-closed')
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Trouble } from './trouble';

export interface DatabasePlan<S extends DBSchema> {
  name: string;
  version: number;
  /** @param from The version on disk; 0 when there is none. */
  upgrade(db: IDBPDatabase<S>, from: number, transaction: Upgrade<S>): void | Promise<void>;
}
export type Upgrade<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], 'versionchange'>;
type StoreNames<S extends DBSchema> = Parameters<IDBPDatabase<S>['createObjectStore']>[0];

/** ms to wait for a connection that holds up ours: ours close after each message, so it is stuck. */
const PATIENCE = 3000;

export async function withDatabase<S extends DBSchema, T>(
  plan: DatabasePlan<S>,
  work: (db: IDBPDatabase<S>) => Promise<T>,
): Promise<T> {
  try {
    const db = await open(plan);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw troubleOf(error) ?? error;
  }
}

interface Finishing {
  done: Promise<void>;
  abort(): void;
}

/**
 * The work's value once the transaction is on disk. If the work throws, nothing of it stays: left to itself a
 * transaction keeps what was done before the error.
 */
export async function whole<T>(transaction: Finishing, work: () => Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work();
    const failed = await done;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    abort(transaction);
    await done;
    throw error;
  }
}

/** The error may have ended the transaction already. */
function abort(transaction: Finishing): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** A connection that comes after we gave up is closed at once. */
function open<S extends DBSchema>(plan: DatabasePlan<S>): Promise<IDBPDatabase<S>> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    const giveUp = () => {
      gaveUp = true;
      reject(new Trouble('storage-closed'));
    };
    openDB<S>(plan.name, plan.version, {
      upgrade: (db, from, _to, transaction) => plan.upgrade(db, from, transaction),
      blocked: () => {
        timer = setTimeout(giveUp, PATIENCE);
      },
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    })
      .then((db) => (gaveUp ? db.close() : resolve(db)), reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Errors of the disk; those that say the code asked for nonsense are bugs and stay what they are. */
const diskErrors = new Set([
  'AbortError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof Trouble) return error;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'QuotaExceededError') return new Trouble('storage-full', error);
  return diskErrors.has(error.name) ? new Trouble('storage-closed', error) : undefined;
}
