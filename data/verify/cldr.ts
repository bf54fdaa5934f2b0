/** Names of countries: ours against those of CLDR in data/tables/countries.tsv. */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import type { Sources } from '../assemble';
import { readTable } from '../tables';
import { readYamlList } from '../yamlList';
import type { Finding } from './finding';
import { plain, rowOf } from './rows';

export function cldr({ curated, tables }: Sources): Finding[] {
  const byCode = new Map(readTable(tables.countries).map((row) => [row['code'], row]));
  const file = 'curated/countries.yaml';
  return readYamlList(file, curated[file] ?? '').entries.flatMap((entry) => {
    const row = rowOf(entry, 'place');
    const told = byCode.get(String(entry.value['code'])) ?? {};
    return [...row.names].flatMap(([language, names]): Finding[] => {
      const theirs = told[language];
      if (!theirs || !/^[a-z]{2}$/.test(language)) return [];
      const known = new Set(names.flatMap((name) => keysOf(name, language)));
      if (keysOf(theirs, language).some((key) => known.has(key))) return [];
      return [
        { grade: 'name', row, path: [language], field: language, table: 'CLDR', ours: names[0]!, theirs },
      ];
    });
  });
}

/** CLDR shortens: 'St. Kitts & Nevis'. */
const whole = (name: string) => plain(name.replaceAll('&', 'and').replace(/^St\. /, 'Saint '));

const keysOf = (name: string, language: string) => nameKeys(whole(name), language).map(({ key }) => key);
