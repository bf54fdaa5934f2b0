/** Who held an office on 31 January 2025: our holder, since the same year, and no other. */
import type { Held } from '../checks/row';
import type { Finding } from './finding';
import { OFFICE_WORDS } from './officeWords';
import type { CuratedRow } from './rows';
import { isOf, type Witness, yearIn } from './witnesses';

const TABLE = 'peppercat_leaders_2025';
const YEAR = 2025;

export function holdersOf2025(rows: CuratedRow[], witnesses: Witness[]): Finding[] {
  const told = witnesses.filter(({ table }) => table === TABLE);
  const others = witnesses.filter(({ table }) => table !== TABLE);
  return rows.flatMap((row) =>
    lastOfEach(row.roles).flatMap((role) => {
      const pattern = OFFICE_WORDS[role.office ?? ''];
      if (!pattern || role.from === undefined) return [];
      const isIt = ({ country, office }: Witness) =>
        country === role.country && office.split('; ').some((part) => pattern.test(part));
      return differs(row, role, {
        told: told.filter(isIt),
        others: others.filter((one) => isIt(one) && isOf(row, one)),
      });
    }),
  );
}

/** Roles stand newest first: of two terms in an office the first one counts. */
const lastOfEach = (roles: Held[]) =>
  roles.filter(
    (role, i) =>
      i === roles.findIndex(({ office, country }) => office === role.office && country === role.country),
  );

interface Told {
  /** Of this office in 2025. */
  told: Witness[];
  /** Of this person in this office, in other tables. */
  others: Witness[];
}

function differs(
  row: CuratedRow,
  { office, country, from, to, path }: Held,
  { told, others }: Told,
): Finding[] {
  const finding = (ours: string, theirs: string): Finding[] => {
    const field = [office, country].filter(Boolean).join(' ');
    return [{ grade: 'fact', row, path, field, table: TABLE, ours, theirs }];
  };
  const own = told.filter((one) => isOf(row, one));
  if (own.length === 0) {
    const isOurs = from! < YEAR && (to === undefined || to > YEAR);
    return isOurs && told.length > 0 ? finding(row.title, told.map(({ en }) => en).join(', ')) : [];
  }
  if (to !== undefined && to < YEAR) return finding(`${from}-${to}`, `goes on in ${YEAR}`);
  const starts = own.map(({ start }) => yearIn(start)).filter((year) => year !== undefined);
  // A second term begins a new row there: an earlier start that another table has is right.
  const isFirstTerm =
    others.some(({ start }) => yearIn(start) === from) && starts.every((year) => year > from!);
  if (starts.length === 0 || starts.includes(from!) || isFirstTerm) return [];
  return finding(`since ${from}`, `since ${starts.join(', ')}`);
}
