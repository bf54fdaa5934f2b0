/** Years in office: ours against the terms that tables have of the same person, office and country. */
import type { Finding } from './finding';
import { OFFICE_WORDS } from './officeWords';
import type { CuratedRow } from './rows';
import { isOverlapping, joined, type Term } from './spans';
import { type Meant, type Witness, yearIn } from './witnesses';

/** The year in which each of these tables ends: what came later it cannot know. */
const LAST_YEAR: Readonly<Record<string, number>> = { office_holders: 2022, world_leaders_2022: 2022 };
/** It lists the terms that ran in 2021 and 2022: a second one begins a new row. */
const BY_TERM = 'world_leaders_2022';

export const terms = (rows: CuratedRow[], meant: Meant): Finding[] =>
  rows.flatMap((row) => {
    const told = meant(row).filter(({ start }) => yearIn(start) !== undefined);
    return Object.keys(LAST_YEAR).flatMap((table) => {
      const ofTable = told.filter((one) => one.table === table);
      return ofTable.length === 0 ? [] : officesOf(row).flatMap((office) => wrongYears(row, office, ofTable));
    });
  });

interface Office {
  words: string;
  pattern: RegExp;
  country?: string;
  /** Years that touch are one term: '2014-2017' and '2017-2021'. */
  terms: Term[];
}

function officesOf({ roles }: CuratedRow): Office[] {
  const known = roles.filter(({ office, from }) => office && OFFICE_WORDS[office] && from !== undefined);
  const words = new Set(known.map(({ office, country }) => [office, country].filter(Boolean).join(' ')));
  return [...words].map((one) => {
    const [office = '', country] = one.split(' ');
    const same = known.filter((role) => role.office === office && role.country === country);
    const spans = same.map(({ from, to }): Term => ({ from: from!, ...(to !== undefined && { to }) }));
    return { words: one, pattern: OFFICE_WORDS[office]!, ...(country && { country }), terms: joined(spans) };
  });
}

function wrongYears(row: CuratedRow, office: Office, told: Witness[]): Finding[] {
  const { table } = told[0]!;
  const same = told.filter((one) => one.country === office.country && office.pattern.test(one.office));
  const theirs = joined(
    same.map(({ start, end }) => ({ from: yearIn(start)!, ...(yearIn(end) && { to: yearIn(end)! }) })),
  );
  return office.terms
    .filter((ours) => {
      const met = theirs.filter((one) => isOverlapping(ours, one));
      return met.length > 0 && !met.some((one) => isSame(ours, one, table));
    })
    .map((ours) => ({
      grade: 'fact',
      row,
      path: ['roles'],
      field: office.words,
      table,
      ours: inYears(ours),
      theirs: theirs.map(inYears).join(', '),
    }));
}

/** An end that the table does not know proves nothing where it lies behind the table's last year. */
function isSame(ours: Term, theirs: Term, table: string): boolean {
  const last = LAST_YEAR[table]!;
  if (ours.from > theirs.from || (ours.from < theirs.from && table !== BY_TERM)) return false;
  return ours.to === theirs.to || (theirs.to === undefined && (ours.to ?? last) >= last);
}

const inYears = ({ from, to }: Term) => `${from}-${to ?? ''}`;
