/** Who held an office on 31 January 2025: our holder, and no other. */
import type { Finding } from './finding';
import { OFFICE_WORDS } from './officeWords';
import { type CuratedRow, plain } from './rows';
import { type Witness, yearIn } from './witnesses';

const TABLE = 'peppercat_leaders_2025';
const YEAR = 2025;

export function holdersOf2025(rows: CuratedRow[], witnesses: Witness[]): Finding[] {
  const told = witnesses.filter(({ table }) => table === TABLE);
  return rows.flatMap((row) => row.roles.flatMap((role) => differs(row, role, told)));
}

function differs(row: CuratedRow, role: CuratedRow['roles'][number], told: Witness[]): Finding[] {
  const { office = '', country, from, to, path } = role;
  const pattern = OFFICE_WORDS[office];
  if (!pattern || from === undefined) return [];
  const holders = told.filter(
    (one) => one.country === country && one.office.split('; ').some((part) => pattern.test(part)),
  );
  const own = holders.filter((one) => isSame(row, one));
  const finding = (ours: string, theirs: string): Finding[] => [
    { grade: 'fact', row, path, field: `${office} ${country ?? ''}`, table: TABLE, ours, theirs },
  ];
  if (own.length > 0) {
    const starts = own.map(({ start }) => yearIn(start)).filter((year) => year !== undefined);
    if (to !== undefined && to < YEAR && from <= Math.min(...starts))
      return finding(`${from}-${to}`, `goes on in ${YEAR}`);
    if ((to === undefined || to >= YEAR) && starts.length > 0 && !starts.includes(from))
      return finding(`since ${from}`, `since ${starts.join(', ')}`);
    return [];
  }
  const isOurs = from < YEAR && (to === undefined || to > YEAR);
  return isOurs && holders.length > 0 ? finding(row.title, holders.map(({ en }) => en).join(', ')) : [];
}

function isSame(row: CuratedRow, { qid, en }: Witness): boolean {
  if (row.qid && row.qid === qid) return true;
  return [row.title, ...(row.names.get('en') ?? [])].some((name) => plain(name) === plain(en));
}
