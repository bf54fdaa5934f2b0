/**
 * Where in a long text an edited quote may stand, in one cheap pass. Every run of letters that text and quote
 * share votes for the place where the quote would begin if that run were its own:
 *
 *   quote  'the capital moved'     text  ... 'so the capital has moved' ...
 *           ^^^^^^ votes for 3             ^^^^^^ and `moved` for 7: the same bucket, the region
 */
import type { Span } from '../model';

/** Units in a run: shorter ones are everywhere, longer ones do not survive an edit in every second word. */
const RUN = 5;
/** Votes within so many units of each other count together: what insertions before a run move it by. */
const BUCKET = 64;
/** The regions with most votes; the passage is among them unless its words are all over the article. */
const REGIONS = 3;
/** A run that stands more often in the quote says little about where it stands. */
const MOST_PLACES = 4;

export function likelyRegions(text: string, quote: string): Span[] {
  if (quote.length < RUN * 2) return aroundWhole(text, quote);
  const votes = castVotes(text, quote);
  const slack = BUCKET + Math.ceil(quote.length / 2);
  return mostVoted(votes).map((bucket) => {
    const begins = bucket * BUCKET - quote.length;
    return {
      start: Math.max(0, begins - slack),
      end: Math.min(text.length, begins + 2 * BUCKET + quote.length + slack),
    };
  });
}

/** A quote of a word or two has too few runs; in a text of this length it is looked for everywhere. */
const SHORT_TEXT = 20_000;

function aroundWhole(text: string, quote: string): Span[] {
  return quote.length < 4 || text.length > SHORT_TEXT ? [] : [{ start: 0, end: text.length }];
}

/** Index: (where the quote would begin + its length) / BUCKET, so that it is never negative. */
function castVotes(text: string, quote: string): Uint32Array {
  const votes = new Uint32Array(Math.ceil((text.length + quote.length) / BUCKET) + 1);
  const places = placesOfRuns(quote);
  /** Most runs of the text are not in the quote: one bit of their hash says so without a look-up. */
  const maybe = new Uint8Array(0x1000);
  for (const hash of places.keys()) maybe[hash & 0xfff] = 1;
  eachRun(text, (hash, at) => {
    if (maybe[hash & 0xfff] === 0) return;
    for (const place of places.get(hash) ?? []) {
      const bucket = Math.floor((at - place + quote.length) / BUCKET);
      votes[bucket] = votes[bucket]! + 1;
    }
  });
  return votes;
}

function placesOfRuns(quote: string): Map<number, number[]> {
  const places = new Map<number, number[]>();
  eachRun(quote, (hash, at) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return places;
}

/** The multiplier of the hash, and it to the power of RUN, by which the unit that leaves is taken out. */
const TIMES = 0x01000193;
const TIMES_RUN = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, TIMES), 1);

function eachRun(text: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, TIMES) + text.charCodeAt(i)) | 0;
    if (i >= RUN) hash = (hash - Math.imul(text.charCodeAt(i - RUN), TIMES_RUN)) | 0;
    if (i >= RUN - 1) visit(hash, i - RUN + 1);
  }
}

/** Neighbours are counted together, because a passage may straddle two buckets; a neighbour is not named twice. */
function mostVoted(votes: Uint32Array): number[] {
  const sum = (i: number) => votes[i]! + (votes[i + 1] ?? 0);
  const best: number[] = [];
  for (let n = 0; n < REGIONS; n++) {
    let most: number | undefined;
    for (let i = 0; i < votes.length; i++) {
      if (sum(i) > (most === undefined ? 0 : sum(most)) && !best.some((known) => Math.abs(known - i) < 2))
        most = i;
    }
    if (most === undefined) break;
    best.push(most);
  }
  return best;
}
