/** International bodies: the year of their founding. */
import type { Finding } from './finding';
import { tableOf } from './folder';
import type { CuratedRow } from './rows';
import { yearIn } from './witnesses';

const TABLE = 'supraverden_orgs_2026';

export function organisations(rows: CuratedRow[]): Finding[] {
  const told = tableOf(TABLE);
  const byTitle = new Map(told.map((one) => [one['en'], one]));
  const byId = new Map(told.map((one) => [one['qid'], one]));
  return rows.flatMap((row): Finding[] => {
    const one = byId.get(row.qid ?? '-') ?? byTitle.get(row.title);
    const [theirs, ours] = [yearIn(one?.['founded'] ?? ''), row.years?.from];
    if (theirs === undefined || ours === undefined || theirs === ours) return [];
    const finding = { grade: 'fact', row, path: ['years'], field: 'founded', table: TABLE } as const;
    return [{ ...finding, ours: String(ours), theirs: String(theirs) }];
  });
}
