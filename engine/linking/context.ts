/** What an article is about, as far as its certain names say: what uncertain ones are weighed against. */
import type { Lexicon } from '../lexicon/read';
import type { Mention } from '../mentions/mention';

export interface Context {
  /** Entities that a whole name in the article means. */
  named: ReadonlySet<number>;
  /** Entities that a named one is related to. */
  related: ReadonlySet<number>;
  /** 0 to 1: how much of the article's certain names belongs to a country (ISO code). */
  shareOfCountry(country: string): number;
  /** When it was published. */
  year?: number;
}

/** Relations are read from the records of at most this many entities; an article rarely names more. */
const MOST_READ = 80;

export function contextOf(mentions: Mention[], lexicon: Lexicon, year?: number): Context {
  const named = new Set<number>();
  const countries = new Map<string, number>();
  for (const mention of mentions) {
    const only = certain(mention);
    if (only === undefined) continue;
    if (mention.meanings[0]!.use !== 'demonym') named.add(only);
    const country = lexicon.country(only);
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const most = Math.max(1, ...countries.values());
  return {
    named,
    related: relatedTo(named, lexicon),
    shareOfCountry: (country) => (countries.get(country) ?? 0) / most,
    ...(year !== undefined && { year }),
  };
}

/** A name that can mean one entity only, and needs no support to mean it. */
function certain({ meanings }: Mention): number | undefined {
  const [first, second] = meanings;
  return first && !second && first.use !== 'short' && first.use !== 'word' ? first.entity : undefined;
}

function relatedTo(named: ReadonlySet<number>, lexicon: Lexicon): Set<number> {
  const related = new Set<number>();
  for (const index of [...named].slice(0, MOST_READ)) {
    for (const other of lexicon.related(index)) related.add(other);
  }
  return related;
}
