/** Mentions -> the entity that each means, or none. A wrong card is worse than none. */
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Mention } from '../mentions/mention';
import { type Context, contextOf } from './context';
import { type Evidence, evidenceFor } from './evidence';

export interface Decision {
  mention: Mention;
  entity: number;
  by: 'name' | 'demonym';
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** A meaning of a mention, and what speaks for it. */
export interface Candidate {
  meaning: Meaning;
  evidence: Evidence[];
  score: number;
}

/** A mention with all that it could mean, best first, and what was decided: nothing, where it is unsure. */
export interface Weighed {
  mention: Mention;
  candidates: Candidate[];
  decision?: Decision;
}

/** A whole name of nobody in particular just passes; a short one needs a cue or its full form. */
const SURE_ENOUGH = 0.95;
/** Two meanings closer than this are two senses: better no card than the wrong one. */
const CLEARLY_BEST = 0.15;

/** @param year of publication, where the page declares it. */
export const linkMentions = (mentions: Mention[], lexicon: Lexicon, year?: number): Decision[] =>
  weighMentions(mentions, lexicon, year).flatMap(({ decision }) => decision ?? []);

export function weighMentions(mentions: Mention[], lexicon: Lexicon, year?: number): Weighed[] {
  const context = contextOf(mentions, lexicon, year);
  return mentions.map((mention) => {
    const candidates = rank(mention, context, lexicon);
    const decision = decide(mention, candidates);
    return { mention, candidates, ...(decision && { decision }) };
  });
}

function rank(mention: Mention, context: Context, lexicon: Lexicon): Candidate[] {
  return mention.meanings
    .map((meaning) => {
      const evidence = evidenceFor(meaning, mention, context, lexicon);
      return { meaning, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.score - a.score);
}

function decide(mention: Mention, [best, next]: Candidate[]): Decision | undefined {
  if (!best || best.score < SURE_ENOUGH) return undefined;
  const margin = best.score - (next?.score ?? 0);
  if (next && margin < CLEARLY_BEST) return undefined;
  return {
    mention,
    entity: best.meaning.entity,
    by: best.meaning.use === 'demonym' ? 'demonym' : 'name',
    confidence: confidenceOf(best.score, margin),
    evidence: best.evidence,
  };
}

/** Rises with the score and with the distance to the next; no claim to be a probability. */
const confidenceOf = (score: number, margin: number) =>
  Math.round(100 * Math.min(0.99, 0.4 + 0.25 * score + 0.2 * Math.min(1, margin))) / 100;
