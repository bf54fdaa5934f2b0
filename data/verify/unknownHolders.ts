/**
 * Somebody of ours whom a table does not have in an office, although it knows who held it in those years: another
 * person, another office, or a name that it writes otherwise.
 */
import type { Finding } from './finding';
import { OFFICE_WORDS } from './officeWords';
import type { CuratedRow } from './rows';
import { isOverlapping, type Term } from './spans';
import { isOf, type Witness, yearIn } from './witnesses';

const TABLE = 'office_holders';
/** Everybody who held an office in these years is in the table, as far as it knows the office. */
const KNOWN: Term = { from: 2000, to: 2021 };
/** Fewer holders than these, and the table knows the office by chance. */
const LEAST_HOLDERS = 3;

export function unknownHolders(rows: CuratedRow[], witnesses: Witness[]): Finding[] {
  const told = witnesses.filter(({ table, start }) => table === TABLE && yearIn(start) !== undefined);
  return rows.flatMap((row) =>
    row.roles.flatMap(({ office = '', country, from, to, path }): Finding[] => {
      const pattern = OFFICE_WORDS[office];
      if (!pattern || from === undefined) return [];
      const ours: Term = { from, ...(to !== undefined && { to }) };
      const holders = told.filter((one) => one.country === country && pattern.test(one.office));
      if (!isOverlapping(ours, KNOWN) || holders.length < LEAST_HOLDERS) return [];
      if (holders.some((one) => isOf(row, one))) return [];
      const met = holders.filter((one) => isOverlapping(ours, termOf(one)));
      if (met.length === 0) return [];
      const theirs = met
        .map(({ en, start, end }) => `${en} ${yearIn(start)}-${yearIn(end) ?? ''}`)
        .join(', ');
      const field = [office, country].filter(Boolean).join(' ');
      return [
        { grade: 'fact', row, path, field, table: TABLE, ours: `${row.title} ${from}-${to ?? ''}`, theirs },
      ];
    }),
  );
}

function termOf({ start, end }: Witness): Term {
  const to = yearIn(end);
  return { from: yearIn(start)!, ...(to !== undefined && { to }) };
}
