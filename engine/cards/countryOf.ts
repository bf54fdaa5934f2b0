/** A country's code -> its entity. The pack has no index of codes: its summaries are read in one pass. */
import type { Lexicon } from '../lexicon/read';
import type { Entity } from '../model';

const SORTS: ReadonlySet<string> = new Set(['country', 'territory']);
/** A country outweighs its cities, so it is among the first; decoding more would cost more than it finds. */
const MOST_DECODED = 30;

/** @param code ISO 3166-1 alpha-2. */
export function countryOf(lexicon: Lexicon, code: string): Entity | undefined {
  const places: number[] = [];
  for (let i = 0; i < lexicon.size; i++) {
    if (lexicon.country(i) === code && lexicon.kind(i) === 'place') places.push(i);
  }
  places.sort((a, b) => lexicon.weight(b) - lexicon.weight(a));
  for (const index of places.slice(0, MOST_DECODED)) {
    const entity = lexicon.entity(index);
    if (SORTS.has(entity.sort)) return entity;
  }
  return undefined;
}
