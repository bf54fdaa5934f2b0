/** Arabic names: what a table writes should be found by one of our spellings. */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import type { Finding } from './finding';
import { tableOf } from './folder';
import { grouped } from './grouped';
import { type CuratedRow, plain } from './rows';

interface Spelling {
  table: string;
  qid: string;
  en: string;
  ar: string;
}

/** Types of arwikicats.tsv that are phrases of categories, or words for a trade. */
const NO_NAMES = new Set(['key', 'roles_people', 'sports', 'languages', 'biology_scientific', 'medical']);

export function arabicNames(rows: CuratedRow[]): Finding[] {
  const told = spellings();
  const byId = grouped(told, ({ qid }) => qid);
  const byTitle = grouped(told, ({ en }) => en.toLowerCase());
  return rows.flatMap((row) => {
    const found = [...(byId.get(row.qid ?? '-') ?? []), ...(byTitle.get(row.title.toLowerCase()) ?? [])];
    const known = new Set((row.names.get('ar') ?? []).flatMap(keysOf));
    const missing = found.filter(({ ar }) => !keysOf(ar).some((key) => known.has(key)));
    const once = new Map(missing.map((one) => [plain(one.ar), one]));
    return [...once.values()].map(
      ({ table, ar }): Finding => ({
        grade: 'name',
        row,
        path: ['ar'],
        field: 'ar',
        table,
        ours: row.names.get('ar')?.[0] ?? '',
        theirs: ar,
      }),
    );
  });
}

const keysOf = (name: string) => nameKeys(plain(name), 'ar').map(({ key }) => key);

function spellings(): Spelling[] {
  const from = (table: string) =>
    tableOf(table)
      .filter(({ ar, type }) => ar && !NO_NAMES.has(type ?? ''))
      .map(({ qid = '', en = '', ar = '' }): Spelling => ({ table, qid, en, ar }));
  return [
    'arwikicats',
    'everypolitician_2015',
    'kuwait_cabinet38_arwiki',
    'office_holders',
    'supraverden_orgs_2026',
  ].flatMap(from);
}
