/** Years in office: ours against the terms that tables have of the same person, office and country. */
import type { Held } from '../checks/row';
import type { Finding } from './finding';
import { OFFICE_WORDS } from './officeWords';
import type { CuratedRow } from './rows';
import { type Meant, type Witness, yearIn } from './witnesses';

interface Term {
  from: number;
  /** Absent: the table knows no end, which proves nothing. */
  to?: number;
}

/** The year in which the last of these tables ends: what came later it cannot know. */
const LAST_YEAR: Readonly<Record<string, number>> = { office_holders: 2022, world_leaders_2022: 2022 };

export const terms = (rows: CuratedRow[], meant: Meant): Finding[] =>
  rows.flatMap((row) => {
    const told = meant(row).filter(({ table, start }) => table in LAST_YEAR && yearIn(start) !== undefined);
    return Object.keys(LAST_YEAR).flatMap((table) =>
      row.roles.flatMap((role) =>
        wrongYears(
          row,
          role,
          told.filter((one) => one.table === table),
        ),
      ),
    );
  });

function wrongYears(row: CuratedRow, role: Held, told: Witness[]): Finding[] {
  const pattern = role.office ? OFFICE_WORDS[role.office] : undefined;
  if (!pattern || role.from === undefined) return [];
  const same = told.filter(({ office, country }) => country === role.country && pattern.test(office));
  if (same.length === 0) return [];
  const last = LAST_YEAR[same[0]!.table]!;
  const known = joined(same);
  const isSame = known.some(
    ({ from, to }) => from === role.from && ((to ?? role.to) === role.to || isLater(role, last, to)),
  );
  if (isSame || role.from > last || coversSeveral(role, known, last)) return [];
  return [
    {
      grade: 'fact',
      row,
      path: role.path,
      field: `${role.office} ${role.country ?? ''}`.trim(),
      table: same[0]!.table,
      ours: `${role.from}-${role.to ?? ''}`,
      theirs: known.map(({ from, to }) => `${from}-${to ?? ''}`).join(', '),
    },
  ];
}

/** Ends that lie behind the table's last year are not in it. */
const isLater = ({ to }: Held, last: number, theirs: number | undefined) =>
  theirs === undefined && (to === undefined || to >= last - 1);

/** '2001-2009' for two terms that the table keeps apart with nobody between them. */
function coversSeveral({ from, to }: Held, known: Term[], last: number): boolean {
  return (
    known.length > 1 &&
    known[0]!.from === from &&
    (known.at(-1)!.to === to || (known.at(-1)!.to === undefined && (to ?? last) >= last))
  );
}

/** Terms that touch become one. */
function joined(told: Witness[]): Term[] {
  const terms = told
    .map(({ start, end }) => ({ from: yearIn(start)!, to: yearIn(end) }))
    .sort((a, b) => a.from - b.from);
  const apart: Term[] = [];
  for (const term of terms) {
    const before = apart.at(-1);
    if (before?.to === undefined || before.to < term.from) apart.push({ from: term.from, ...ended(term.to) });
    else apart[apart.length - 1] = { from: before.from, ...ended(term.to && Math.max(before.to, term.to)) };
  }
  return apart;
}

const ended = (to: number | undefined) => (to === undefined ? {} : { to });
