/**
 * A quote whose words were edited -> where it stands now, or undefined.
 *
 *   1. likelyRegions   short runs of letters vote for where the quote would begin (regions.ts)
 *   2. findNearest     in those regions alone: the stretch with the fewest insertions, deletions, changes
 *   3. the surroundings decide between candidates, and whether the best is good enough
 *
 * Letters are compared as folded, so that vowel marks and forms of hamza are no edits. The cost is bounded by
 * the quote's length, not by what the page contains, however repetitive: quotes longer than LONG are found by
 * their beginning and their end.
 */
import type { Span } from '../model';
import { fold, spanInSource } from '../text/fold';
import { LONG_ENOUGH, type Searchable, type Sought } from './anchor';
import { findNearest } from './nearest';
import { likelyRegions } from './regions';

/** How much quote, text before, text after and place count, as in Hypothesis' matching of quotes. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const ALL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
/**
 * The quote by itself, or weighed with its surroundings, must be so similar. On 671 edited and 326 deleted
 * quotes from pairs of versions of encyclopedia articles: 621 found, 8 beside their place; of those deleted
 * 23 "found", nearly all of them edited sentences that the labels call deleted (2026-11).
 */
const SIMILAR = 0.75;
/** Below this the quote is another sentence, whatever stands around it. */
const LEAST = 0.6;
/** Beyond it, searching costs more than a frame; such quotes are found by both ends. */
const LONG = 256;
const END = 128;

interface Found extends Span {
  similarity: number;
}
interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
  /** As a share of the text, 0 to 1: folding moves offsets. */
  place: number;
}

export function findFuzzy(within: Searchable, { quote, position }: Sought): Span | undefined {
  const folded = within.folded();
  const wanted: Wanted = {
    exact: fold(quote.exact).text.trim(),
    prefix: fold(quote.prefix).text,
    suffix: fold(quote.suffix).text,
    place: Math.min(1, position.start / Math.max(1, within.text.length)),
  };
  if (wanted.exact.length === 0) return undefined;
  const candidates =
    wanted.exact.length > LONG ? findEnds(folded.text, wanted.exact) : findWhole(folded.text, wanted.exact);
  const best = bestOf(folded.text, candidates, wanted);
  return best && spanInSource(folded, trimmed(folded.text, best), within.text);
}

function findWhole(text: string, pattern: string): Found[] {
  const mostEdits = Math.floor(pattern.length * (1 - LEAST));
  return likelyRegions(text, pattern).flatMap((region) =>
    findNearest(text.slice(region.start, region.end), pattern, mostEdits).map(({ start, end, edits }) => ({
      start: region.start + start,
      end: region.start + end,
      similarity: 1 - edits / pattern.length,
    })),
  );
}

/** A beginning and an end belong together when about as much stands between them as did. */
function findEnds(text: string, pattern: string): Found[] {
  const heads = findWhole(text, pattern.slice(0, END));
  const tails = findWhole(text, pattern.slice(-END));
  return heads.flatMap((head) =>
    tails
      .filter(({ end }) => Math.abs(end - head.start - pattern.length) <= pattern.length * (1 - LEAST))
      .map((tail) => ({
        start: head.start,
        end: tail.end,
        similarity: (head.similarity + tail.similarity) / 2,
      })),
  );
}

/** Candidates weighed in full; of more, those most like the quote. */
const MOST_CANDIDATES = 12;

function bestOf(text: string, candidates: Found[], wanted: Wanted): Found | undefined {
  let best: { found: Found; score: number } | undefined;
  const likeliest = candidates.sort((a, b) => b.similarity - a.similarity).slice(0, MOST_CANDIDATES);
  for (const found of likeliest) {
    const score = weigh(text, found, wanted);
    // A word or two stand in many places: by themselves they are not the passage.
    const similarity = wanted.exact.length < LONG_ENOUGH ? score : Math.max(score, found.similarity);
    if (similarity < SIMILAR) continue;
    if (!best || score > best.score) best = { found, score };
  }
  return best?.found;
}

function weigh(text: string, { start, end, similarity }: Found, wanted: Wanted): number {
  const before = text.slice(Math.max(0, start - wanted.prefix.length), start);
  const after = text.slice(end, end + wanted.suffix.length);
  const near = 1 - Math.abs(start / Math.max(1, text.length) - wanted.place);
  return (
    (WEIGHTS.quote * similarity +
      WEIGHTS.prefix * likeness(before, wanted.prefix) +
      WEIGHTS.suffix * likeness(after, wanted.suffix) +
      WEIGHTS.position * near) /
    ALL
  );
}

/** Of the context that was kept, the share still there; a quote at the edge of its article has none to lose. */
function likeness(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  const [near] = findNearest(text, context, context.length);
  return near ? 1 - near.edits / context.length : 0;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.trimStart().length,
    end: end - (inner.length - inner.trimEnd().length),
  };
}
