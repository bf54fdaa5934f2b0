/** What was said about a text, against what is so: each name right, wrong or missed. */
import type { Kind, Span } from '../../engine/model';
import type { Said } from '../analyse/answerText';
import { type Gold, isWithin, type Task } from './gold';
import { isSameEntity } from './isSameEntity';

export type Outcome =
  | { is: 'right'; kind: Kind; said: Said }
  /** Shown and not so; `gold` is what stands at that place. */
  | { is: 'wrong'; kind: Kind; said: Said; gold?: Gold }
  | { is: 'missed'; kind: Kind; gold: Gold };

export interface Judgement {
  outcomes: Outcome[];
  /** How many would be right, were one less strict: links whose span only overlaps, names of another kind. */
  nearly: number;
}

/** Right is the exact span and the same entity. */
export function judgeLinks({ must, neutral, within }: Task, mentions: readonly Said[]): Judgement {
  const outcomes: Outcome[] = [];
  const found = new Set<Gold>();
  let nearly = 0;
  for (const said of mentions.filter((one) => one.entity && isWithin(one, within))) {
    const exact = must.find((gold) => isSameSpan(gold, said));
    const isRight = exact !== undefined && isSameEntity(exact, said.entity);
    const gold = isRight ? exact : must.find((one) => overlaps(one, said));
    if (gold && isSameEntity(gold, said.entity)) nearly++;
    if (isRight) found.add(exact);
    if (isRight) outcomes.push({ is: 'right', kind: said.type, said });
    else if (gold) outcomes.push({ is: 'wrong', kind: said.type, said, gold });
    else if (!neutral.some((one) => overlaps(one, said)))
      outcomes.push({ is: 'wrong', kind: said.type, said });
  }
  return { outcomes: [...outcomes, ...missed(must, found)], nearly };
}

/** Right is the exact span and the kind. */
export function judgeNames({ must, neutral }: Task, mentions: readonly Said[]): Judgement {
  const outcomes: Outcome[] = [];
  const found = new Set<Gold>();
  let nearly = 0;
  for (const said of mentions) {
    const exact = must.find((gold) => isSameSpan(gold, said));
    if (!exact && neutral.some((one) => overlaps(one, said))) continue;
    if (exact) nearly++;
    if (exact?.kind === said.type) {
      found.add(exact);
      outcomes.push({ is: 'right', kind: said.type, said });
      continue;
    }
    const gold = exact ?? must.find((one) => overlaps(one, said));
    outcomes.push({ is: 'wrong', kind: said.type, said, ...(gold && { gold }) });
  }
  return { outcomes: [...outcomes, ...missed(must, found)], nearly };
}

const missed = (must: Gold[], found: ReadonlySet<Gold>): Outcome[] =>
  must.filter((gold) => !found.has(gold)).map((gold) => ({ is: 'missed', kind: gold.kind, gold }));

const isSameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
