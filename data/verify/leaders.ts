/** Effective leaders with their first and last year in power, from 1945 on. */
import type { Finding } from './finding';
import type { CuratedRow } from './rows';
import { type Meant, yearIn } from './witnesses';

const TABLE = 'archigos_plad';
/** The rows of the two lists it is made of overlap and differ at their edges. */
const LAST_YEAR = 2014;

/** One year in power that no role of ours begins or ends with. */
export const leaders = (rows: CuratedRow[], meant: Meant): Finding[] =>
  rows.flatMap((row) => {
    const told = meant(row).filter(({ table, end }) => table === TABLE && (yearIn(end) ?? 0) <= LAST_YEAR);
    const dated = row.roles.filter(({ from }) => from !== undefined);
    if (told.length === 0 || dated.length === 0) return [];
    const begins = new Set(dated.map(({ from }) => from));
    const ends = new Set(dated.map(({ to }) => to));
    return told.flatMap(({ start, end }): Finding[] => {
      const finding = { grade: 'fact', row, path: ['roles'], table: TABLE } as const;
      const ours = dated.map(({ words }) => words).join(', ');
      const years = `${yearIn(start)}-${yearIn(end)}`;
      const fits = begins.has(yearIn(start)) && (yearIn(end) === undefined || ends.has(yearIn(end)));
      return fits ? [] : [{ ...finding, field: 'in power', ours, theirs: years }];
    });
  });
