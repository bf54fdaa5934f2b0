/** Effective leaders and their years in power, from 1945 on. */
import type { Finding } from './finding';
import type { CuratedRow } from './rows';
import { isOverlapping, type Term } from './spans';
import { type Meant, type Witness, yearIn } from './witnesses';

const TABLE = 'archigos_plad';
const FIRST_YEAR = 1945;
/** The later of the two lists that the table is made of ends a term with the calendar year. */
const LAST_YEAR = 2014;

/**
 * A leader in power is not always the holder of an office that we write down, so only a contradiction counts: a
 * term of ours that begins or ends inside theirs, and the other end outside.
 */
export const leaders = (rows: CuratedRow[], meant: Meant): Finding[] =>
  rows.flatMap((row) => {
    const told = meant(row).filter(isComparable);
    const ours = row.roles
      .filter(({ from }) => from !== undefined)
      .map(({ from, to }): Term => ({ from: from!, ...(to !== undefined && { to }) }));
    return told
      .map(({ start, end }): Term => ({ from: yearIn(start)!, to: yearIn(end)! }))
      .filter((theirs) => {
        const met = ours.filter((one) => isOverlapping(one, theirs));
        return met.length > 0 && !met.some((one) => isWithin(one, theirs) || isWithin(theirs, one));
      })
      .map(
        ({ from, to }): Finding => ({
          grade: 'fact',
          row,
          path: ['roles'],
          field: 'in power',
          table: TABLE,
          ours: ours.map((one) => `${one.from}-${one.to ?? ''}`).join(', '),
          theirs: `${from}-${to}`,
        }),
      );
  });

const isComparable = ({ table, start, end }: Witness) =>
  table === TABLE && (yearIn(start) ?? 0) >= FIRST_YEAR && (yearIn(end) ?? Infinity) <= LAST_YEAR;

const isWithin = (one: Term, other: Term) =>
  one.from >= other.from && (one.to ?? Infinity) <= (other.to ?? Infinity);
