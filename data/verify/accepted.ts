/** Differences that somebody has read and let stand: accepted.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Finding } from './finding';

/** Each names what it accepts exactly: when a row or a table changes, the difference is open again. */
export interface Accepted {
  row: string;
  field: string;
  ours: string;
  theirs: string;
  why: string;
}

const keyOf = ({ row, field, ours, theirs }: Omit<Accepted, 'why'>) => [row, field, ours, theirs].join('\n');
const keyOfFinding = ({ row, field, ours, theirs }: Finding) =>
  keyOf({ row: row.title, field, ours, theirs });

export const readAccepted = (): Accepted[] =>
  (parse(readFileSync(new URL('accepted.yaml', import.meta.url), 'utf8')) as Accepted[] | null) ?? [];

export interface Settled {
  open: Finding[];
  accepted: Finding[];
  /** Accepted once, and now without a difference. */
  idle: Accepted[];
}

export function settle(findings: Finding[], list: Accepted[]): Settled {
  const known = new Set(list.map(keyOf));
  const isKnown = (finding: Finding) => known.has(keyOfFinding(finding));
  const met = new Set(findings.map(keyOfFinding));
  return {
    open: findings.filter((finding) => !isKnown(finding)),
    accepted: findings.filter(isKnown),
    idle: list.filter((one) => !met.has(keyOf(one))),
  };
}
