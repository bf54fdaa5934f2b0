/** Judgements -> precision, recall and F1. */
import type { Judgement, Outcome } from './judge';

export interface Tally {
  right: number;
  nearly: number;
  shown: number;
  wanted: number;
}

/** Percentages; undefined where there is nothing to divide by. */
export interface Figures {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
}

export const NOTHING: Tally = { right: 0, nearly: 0, shown: 0, wanted: 0 };

export const tallyOf = ({ outcomes, nearly }: Judgement): Tally => ({ ...count(outcomes), nearly });

/** A right name counts under the kind that we gave it, so what is shown and what is wanted agree. */
export function count(outcomes: readonly Outcome[]): Tally {
  const of = (is: Outcome['is']) => outcomes.filter((one) => one.is === is).length;
  const right = of('right');
  return { right, nearly: right, shown: right + of('wrong'), wanted: right + of('missed') };
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      right: all.right + one.right,
      nearly: all.nearly + one.nearly,
      shown: all.shown + one.shown,
      wanted: all.wanted + one.wanted,
    }),
    NOTHING,
  );

export const strictly = ({ right, shown, wanted }: Tally): Figures => figures(right, shown, wanted);
export const loosely = ({ nearly, shown, wanted }: Tally): Figures => figures(nearly, shown, wanted);

function figures(right: number, shown: number, wanted: number): Figures {
  // Two marks inside one long name are both near to it.
  const precision = shown ? Math.min(100, (100 * right) / shown) : undefined;
  const recall = wanted ? (100 * right) / wanted : undefined;
  if (precision === undefined || recall === undefined) return { precision, recall, f1: undefined };
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
