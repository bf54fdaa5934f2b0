/** What the tables say about people, in one form, and the people of ours whom they mean. */
import type { TableRow } from '../tables';
import { tableOf } from './folder';
import { grouped } from './grouped';
import { type CuratedRow, plain } from './rows';

export interface Witness {
  table: string;
  qid: string;
  /** English title or label. */
  en: string;
  /** False where the table has a name and no page for it. */
  isTitle: boolean;
  /** ISO 3166-1 alpha-2; '' where the table has none. */
  country: string;
  birth: string;
  death: string;
  office: string;
  start: string;
  end: string;
}

const TABLES = [
  ...['office_holders', 'peppercat_leaders_2025', 'world_leaders_2022'],
  ...['archigos_plad', 'vital_people_2025', 'everypolitician_2015'],
];

export const witnessesOf = (codes: Map<string, string>): Witness[] =>
  TABLES.flatMap((table) => tableOf(table).map((row) => witness(table, row, codes)));

function witness(table: string, row: TableRow, codes: Map<string, string>): Witness {
  const told = (column: string) => row[column] ?? '';
  return {
    table,
    qid: told('qid'),
    en: told('en') || (table === 'archigos_plad' ? '' : told('name')),
    isTitle: told('en') !== '',
    country: codes.get(plain(told('country'))) ?? '',
    birth: told('birth'),
    death: told('death'),
    office: told('office'),
    start: told('start'),
    end: told('end'),
  };
}

export type Meant = (row: CuratedRow) => Witness[];

/** By id, by exact title, or by a name where the country is the same too. */
export function matcher(witnesses: Witness[]): Meant {
  const byId = grouped(witnesses, ({ qid }) => qid);
  const byName = grouped(witnesses, ({ en }) => plain(en));
  return (row) => {
    if (row.kind !== 'person') return [];
    const found = new Set(row.qid ? byId.get(row.qid) : []);
    for (const name of [row.title, ...(row.names.get('en') ?? [])]) {
      for (const one of byName.get(plain(name)) ?? []) {
        if (one.en === row.title || (one.country !== '' && countriesOf(row).has(one.country))) found.add(one);
      }
    }
    return [...found];
  };
}

export const countriesOf = (row: CuratedRow): Set<string> =>
  new Set([row.country, ...row.roles.map(({ country }) => country)].filter((code) => code !== undefined));

export function isOf(row: CuratedRow, { qid, en }: Witness): boolean {
  if (row.qid && row.qid === qid) return true;
  return [row.title, ...(row.names.get('en') ?? [])].some((name) => plain(name) === plain(en));
}

/** '1953-05-17' -> 1953 */
export const yearIn = (date: string): number | undefined => {
  const [, year] = /^(-?\d{1,4})/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year);
};
