/** Cities of data/tables and data/curated against Natural Earth: country, people, names in further languages. */
import type { Sources } from '../assemble';
import { readTable, type TableRow } from '../tables';
import { type Entry, readYamlList } from '../yamlList';
import { countryCodes } from './countryCodes';
import type { Finding } from './finding';
import { tableOf } from './folder';
import { grouped } from './grouped';
import { plain, rowOf } from './rows';

const TABLE = 'natural_earth_cities';
/**
 * Natural Earth counts agglomerations, GeoNames what lies within a border, and its figures for small towns are
 * placeholders: only where it has far more people there is something to see.
 */
const FAR_APART = 12;
/** Its Chinese is in traditional letters as often as not. */
const LANGUAGES = ['ru', 'fr', 'es', 'de'];

/** Only the cities that somebody has written up. */
export function cities(sources: Sources): Finding[] {
  const codes = countryCodes(sources);
  const rows = new Map(readTable(sources.tables.cities).map((row) => [row['id'], row]));
  const told = grouped(tableOf(TABLE), ({ en }) => plain(en!));
  const largest = largestOfName([...rows.values()]);
  return Object.entries(sources.curated)
    .filter(([file]) => file.startsWith('curated/cities/'))
    .flatMap(([file, text]) => readYamlList(file, text).entries)
    .filter(({ value }) => !value['leaveOut'] && rows.has(String(value['id'])))
    .flatMap((entry) => {
      const row = rows.get(String(entry.value['id']))!;
      const name = String(entry.value['en'] ?? row['en']);
      const same = (told.get(plain(name)) ?? []).filter(
        (one) => codes.get(plain(one['country']!)) === row['country'],
      );
      return same.length === 1 && largest.has(row) ? differences(entry, row, same[0]!) : [];
    });
}

/** Of two towns of one name in a country the table means the larger one: Luoyang, of 1,400,000 and of 120,000. */
function largestOfName(rows: TableRow[]): Set<TableRow> {
  const groups = grouped(rows, ({ en, country }) => `${country} ${plain(en!)}`);
  return new Set(
    [...groups.values()].map((same) =>
      same.reduce((one, other) => (Number(other['population']) > Number(one['population']) ? other : one)),
    ),
  );
}

function differences(entry: Entry, row: TableRow, theirs: TableRow): Finding[] {
  const curated = rowOf({ ...entry, value: { title: row['en'], sort: 'city', ...entry.value } }, 'place');
  const finding = (grade: Finding['grade'], field: string, ours: string, other: string): Finding => {
    return { grade, row: curated, path: [field], field, table: TABLE, ours, theirs: other };
  };
  const found: Finding[] = [];
  const qid = curated.qid;
  if (qid && theirs['qid'] && qid !== theirs['qid']) found.push(finding('fact', 'qid', qid, theirs['qid']));
  const ours = Number(String(entry.value['population'] ?? row['population']).split(' ')[0]);
  const people = Number(theirs['pop_max']);
  if (ours > 0 && people / ours > FAR_APART)
    found.push(finding('fact', 'population', String(ours), String(people)));
  for (const language of LANGUAGES) {
    const name = curated.names.get(language)?.[0] ?? row[language];
    const other = theirs[language];
    if (name && other && plain(name) !== plain(other)) found.push(finding('name', language, name, other));
  }
  return found;
}
