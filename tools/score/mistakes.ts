/**
 * Each mistake with its evidence: what was wanted, what was shown, why, and what else it could have been. A
 * name that was linked to another entity is one mistake, not one wrong and one missed.
 */
import type { Lexicon } from '../../engine/lexicon/read';
import type { Weighed } from '../../engine/linking/link';
import type { Span } from '../../engine/model';
import type { Said } from '../analyse/answerText';
import { entitiesMeant } from './entitiesMeant';
import type { Gold } from './gold';
import { overlaps } from './judge';
import type { JudgedText } from './run';

export type Reason =
  | 'another entity'
  | 'another span'
  | 'another kind'
  | 'nothing is meant there'
  | 'not in the pack'
  | 'no name that the pack has for it'
  | 'not sure'
  | 'not seen as a name';

export interface Mistake {
  reason: Reason;
  text: JudgedText;
  at: Span;
  wanted?: Gold;
  shown?: Said;
  /** What stands there, with everything that it could mean. */
  weighed?: Weighed;
}

export function mistakesIn(text: JudgedText, lexicon: Lexicon): Mistake[] {
  const { outcomes } = text.judgement;
  const wrong = outcomes.flatMap((one) => (one.is === 'wrong' ? [wrongOne(one, text)] : []));
  const explained = new Set(wrong.flatMap(({ wanted }) => wanted ?? []));
  const missed = outcomes.flatMap((one) =>
    one.is === 'missed' && !explained.has(one.gold) ? [missedOne(one.gold, text, lexicon)] : [],
  );
  return [...wrong, ...missed];
}

function wrongOne({ said, gold }: { said: Said; gold?: Gold }, text: JudgedText): Mistake {
  const weighed = weighedAt(text, said);
  return {
    reason: reasonOfWrong(said, gold),
    text,
    at: said,
    shown: said,
    ...(gold && { wanted: gold }),
    ...(weighed && { weighed }),
  };
}

function reasonOfWrong(said: Said, gold: Gold | undefined): Reason {
  if (!gold) return 'nothing is meant there';
  if (gold.start !== said.start || gold.end !== said.end) return 'another span';
  return gold.titles.length > 0 || gold.qid ? 'another entity' : 'another kind';
}

function missedOne(gold: Gold, text: JudgedText, lexicon: Lexicon): Mistake {
  const weighed = weighedAt(text, gold);
  return {
    reason: reasonOfMissed(gold, weighed, lexicon),
    text,
    at: gold,
    wanted: gold,
    ...(weighed && { weighed }),
  };
}

function reasonOfMissed(gold: Gold, weighed: Weighed | undefined, lexicon: Lexicon): Reason {
  const isLinked = gold.titles.length > 0 || gold.qid !== undefined;
  if (!isLinked) return weighed ? 'not sure' : 'not seen as a name';
  const meant = entitiesMeant(gold, lexicon);
  if (meant.length === 0) return 'not in the pack';
  const isCandidate = weighed?.candidates.some(({ meaning }) => meant.includes(meaning.entity));
  return isCandidate ? 'not sure' : 'no name that the pack has for it';
}

function weighedAt({ answer }: JudgedText, at: Span): Weighed | undefined {
  return (
    answer.weighed.find(({ start, end }) => start === at.start && end === at.end) ??
    answer.weighed.find((one) => overlaps(one, at))
  );
}
