/** Spans of years: terms in office. */

export interface Term {
  from: number;
  /** Absent: it goes on, or nobody knows. */
  to?: number;
}

/** More than a year that one ends and the other begins with. */
export const isOverlapping = (one: Term, other: Term): boolean =>
  one.from === other.from || (one.from < (other.to ?? Infinity) && other.from < (one.to ?? Infinity));

/** Terms that touch become one. */
export function joined(terms: Term[]): Term[] {
  const apart: Term[] = [];
  for (const term of [...terms].sort((a, b) => a.from - b.from)) {
    const before = apart.at(-1);
    if (!before || (before.to ?? Infinity) < term.from) apart.push(term);
    else apart[apart.length - 1] = { from: before.from, ...laterEnd(before, term) };
  }
  return apart;
}

function laterEnd(one: Term, other: Term): Pick<Term, 'to'> {
  return one.to === undefined || other.to === undefined ? {} : { to: Math.max(one.to, other.to) };
}
