/** Arabic names: what a table writes should be found by one of our spellings. */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import { changesBetween } from '../nearest';
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
    const known = (row.names.get('ar') ?? []).flatMap(keysOf);
    const missing = found.filter(
      ({ ar }) => !keysOf(ar).some((key) => known.some((one) => isWithin(one, key))),
    );
    const once = new Map(missing.map((one) => [plain(one.ar), one]));
    return [...once.values()].map(
      ({ table, ar }): Finding => ({
        grade: keysOf(ar).some((key) => known.some((one) => isAlike(one, key))) ? 'note' : 'name',
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

/** What stands before a name in one table and not in another. */
const HEADS = new Set(
  ['نادي', 'شركة', 'صحيفة', 'حزب', 'مجموعة', 'بنك', 'خطوط', 'الخطوط', 'مدينة', 'موقع', 'متاجر', 'جماعة'].map(
    plain,
  ),
);

const keysOf = (name: string) => nameKeys(plain(name), 'ar').map(({ key }) => withoutHead(key));

function withoutHead(key: string): string {
  const [head = '', ...rest] = key.split(' ');
  return HEADS.has(head) && rest.length > 0 ? rest.join(' ') : key;
}

/** 'ليل' and 'ليل الفرنسي': the shorter name stands in the longer one. */
const isWithin = (one: string, other: string) =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** Word for word within a letter in three, as two ways to write one foreign name are: 'ميلووكي' and 'ميلاووكي'. */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const isNear = (word: string, i: number) =>
    changesBetween(word, others[i]!) <= Math.max(1, Math.floor(word.length / 3));
  return words.length === others.length && words.every(isNear);
}

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
