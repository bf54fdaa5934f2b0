/**
 * Where a highlight stands in a text that may have changed since:
 *
 *   position   the same words, between the same words, at the same place
 *   exact      the same words somewhere else: the place whose surroundings are most alike
 *   fuzzy      words that are nearly the same, letters compared as folded (fuzzy.ts)
 *
 * Nothing found is `undefined`: the highlight is kept and listed, never painted over other words.
 */

import type { Highlight, Span } from '../model';
import { type Folded, fold } from '../text/fold';
import { findFuzzy } from './fuzzy';

export interface Anchor {
  span: Span;
  by: 'position' | 'exact' | 'fuzzy';
}

/** A text in which several highlights are looked for; it is folded once, when the first needs it. */
export interface Searchable {
  text: string;
  folded(): Folded;
}

export type Sought = Pick<Highlight, 'quote' | 'position'>;

export function searchable(text: string): Searchable {
  let folded: Folded | undefined;
  return {
    text,
    folded() {
      folded ??= fold(text);
      return folded;
    },
  };
}

export function anchor(within: Searchable, sought: Sought): Anchor | undefined {
  const { exact } = sought.quote;
  if (exact === '') return undefined;
  if (standsAtPosition(within.text, sought)) {
    const { start } = sought.position;
    return { span: { start, end: start + exact.length }, by: 'position' };
  }
  const start = bestOccurrence(within.text, sought);
  if (start !== undefined) return { span: { start, end: start + exact.length }, by: 'exact' };
  const span = findFuzzy(within, sought);
  return span && { span, by: 'fuzzy' };
}

/** One side may have changed: an article is often edited beside a passage. */
function standsAtPosition(text: string, { quote, position: { start } }: Sought): boolean {
  if (!text.startsWith(quote.exact, start)) return false;
  const end = start + quote.exact.length;
  return text.slice(0, start).endsWith(quote.prefix) || text.startsWith(quote.suffix, end);
}

/** Where this many units are the same, it is the same passage wherever it stands; shorter ones recur. */
export const LONG_ENOUGH = 32;
/** Of the surroundings of a shorter quote, so many units must be the same: about two words. */
const SOME_CONTEXT = 12;
/** A text that repeats one quote more often than this is not an article; the nearest of these will do. */
const MOST_OCCURRENCES = 100;

function bestOccurrence(text: string, { quote, position }: Sought): number | undefined {
  const wanted = Math.min(SOME_CONTEXT, quote.prefix.length + quote.suffix.length);
  let best: { start: number; context: number; away: number } | undefined;
  let start = text.indexOf(quote.exact);
  for (let seen = 0; start >= 0 && seen < MOST_OCCURRENCES; seen++) {
    const context = sharedContext(text, start, quote);
    const away = Math.abs(start - position.start);
    const known = quote.exact.length >= LONG_ENOUGH || context >= wanted;
    if (known && (!best || context > best.context || (context === best.context && away < best.away))) {
      best = { start, context, away };
    }
    start = text.indexOf(quote.exact, start + 1);
  }
  return best?.start;
}

/** Units of the surroundings that are the same, counted from the quote outwards. */
function sharedContext(text: string, start: number, { exact, prefix, suffix }: Sought['quote']): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
