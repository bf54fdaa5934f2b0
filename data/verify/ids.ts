/** Wikidata ids: an id of ours is confirmed where a table has it under the same title. */
import type { Finding } from './finding';
import { tableOf } from './folder';
import { type CuratedRow, plain } from './rows';

const TABLES = [
  ...['vital_people_2025', 'peppercat_leaders_2025', 'world_leaders_2022', 'everypolitician_2015'],
  ...['office_holders', 'supraverden_orgs_2026', 'natural_earth_cities'],
];

export function ids(rows: CuratedRow[]): Finding[] {
  const told = TABLES.flatMap((table) =>
    tableOf(table).map((row) => ({ table, qid: row['qid'] ?? '', en: row['en'] ?? '' })),
  ).filter(({ qid }) => qid !== '');
  return rows
    .filter(({ qid }) => qid !== undefined)
    .flatMap((row) => {
      const names = new Set([row.title, ...(row.names.get('en') ?? [])].map(plain));
      const same = told.filter(({ qid, en }) => qid === row.qid && en !== '');
      const others = told.filter(({ qid, en }) => en === row.title && qid !== row.qid);
      if (same.some(({ en }) => names.has(plain(en))) && others.length === 0) return [];
      const finding = (grade: Finding['grade'], table: string, theirs: string): Finding => ({
        grade,
        row,
        path: ['qid'],
        field: 'qid',
        table,
        ours: row.qid!,
        theirs,
      });
      if (others.length > 0) return others.map(({ table, qid }) => finding('fact', table, qid));
      if (same.length > 0) return [finding('fact', same[0]!.table, `${row.qid} is ${same[0]!.en}`)];
      return [finding('fact', 'no table', 'not confirmed')];
    });
}
