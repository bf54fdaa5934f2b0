/**
 * Related coverage without a network: of the articles read before, those that name what a card is about.
 *
 *   here     Tokayev, CSTO, Russia              the card is about Tokayev
 *   before   Tokayev, CSTO, Almaty    2 days    ▶  'shares: CSTO, Tokayev'
 *   before   Russia, Ukraine          1 day     does not name Tokayev: left out
 */
import type { ArticleRef, EntityKey, RelatedArticle } from '../model';

/** One article that was read. Read again, it is the same visit at a later time. */
export interface Visit {
  article: ArticleRef;
  /** Of all entities it names, in order of appearance. */
  keys: EntityKey[];
  /** ISO 8601. */
  readAt: string;
}

export interface Here {
  /** Every address of the article being read. */
  addresses: readonly string[];
  keys: readonly EntityKey[];
}

export interface Reading {
  visits: readonly Visit[];
  /** How many visits name this entity. */
  spread(key: EntityKey): number;
  /** In the card's language. */
  nameOf(key: EntityKey): string | undefined;
}

/** What a card lists behind 'more'. */
const MOST_RELATED = 10;
/** Names on one row; rarer ones say more, so the others can go. */
const MOST_SHARED = 5;

export function relate(about: EntityKey, here: Here, reading: Reading): RelatedArticle[] {
  const known = new Set(here.addresses);
  const related: RelatedArticle[] = [];
  for (const { article, keys, readAt } of newestFirst(reading.visits)) {
    if (related.length === MOST_RELATED) break;
    const addresses = [article.address, ...article.aliases];
    if (!keys.includes(about) || addresses.some((address) => known.has(address))) continue;
    for (const address of addresses) known.add(address); // one article met under two addresses stands once
    related.push({ article, readAt, shares: sharedNames(keys, here, reading) });
  }
  return related;
}

function newestFirst(visits: readonly Visit[]): Visit[] {
  return [...visits].sort((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0));
}

function sharedNames(keys: readonly EntityKey[], here: Here, { spread, nameOf }: Reading): string[] {
  const there = new Set(keys);
  return [...new Set(here.keys)]
    .filter((key) => there.has(key))
    .map((key) => ({ name: nameOf(key), spread: spread(key) }))
    .sort((a, b) => a.spread - b.spread)
    .flatMap(({ name }) => (name ? [name] : []))
    .slice(0, MOST_SHARED);
}
