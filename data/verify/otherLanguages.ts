/** Names in further languages, where a row of ours and a table both have one. */
import type { Finding } from './finding';
import { tableOf } from './folder';
import { type CuratedRow, plain } from './rows';

const LANGUAGES = ['ru', 'fr', 'es', 'de', 'tr', 'fa', 'uk', 'zh', 'he', 'kk'];

export function otherLanguages(rows: CuratedRow[]): Finding[] {
  return ['everypolitician_2015', 'supraverden_orgs_2026'].flatMap((table) => {
    const told = tableOf(table);
    const byId = new Map(told.map((one) => [one['qid'], one]));
    const byTitle = new Map(told.map((one) => [one['en'], one]));
    return rows.flatMap((row) => {
      const one = byId.get(row.qid ?? '-') ?? byTitle.get(row.title);
      if (!one) return [];
      return LANGUAGES.flatMap((language): Finding[] => {
        const ours = row.names.get(language);
        const theirs = one[language];
        if (!ours || !theirs || ours.some((name) => words(name) === words(theirs))) return [];
        const path = ['names', language];
        return [{ grade: 'name', row, path, field: language, table, ours: ours[0]!, theirs }];
      });
    });
  });
}

/** 'Миквабия, Артур Артёмович' and 'Артур Миквабия' differ; their order alone does not count. */
const words = (name: string) => plain(name).split(' ').sort().join(' ');
