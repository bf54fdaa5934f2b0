/** Countries and territories: data/tables/countries.tsv and data/curated/countries.yaml -> drafts. */
import type { Language } from '../engine/model';
import type { InBoth } from './catalogues';
import { type CountryFacts, composeCountry } from './compose';
import type { CuratedEntity } from './curatedEntity';
import { demonymsOf } from './demonyms';
import type { Draft } from './draft';
import { listedNames } from './drafts';
import { faultsOf } from './entityRules';
import { REGIONS } from './regionWords';
import type { CountryWords } from './roles';
import type { Fault, Known } from './rule';
import type { TableRow } from './tables';
import type { Entry } from './yamlList';

/** As data/README.md writes a country; the rest of its facts comes from the table. */
export interface CuratedCountry extends Omit<CuratedEntity, 'about' | 'sort' | 'asOf'> {
  /** ISO 3166-1 alpha-2. */
  code: string;
  sort?: 'country' | 'territory';
  /** A word of regionWords.ts. */
  region: string;
  /** "the United States". */
  the?: boolean;
  /** The English Wikipedia title of a city. */
  capital?: string;
  /** Where composing would not be neutral or would miss the point. */
  about?: InBoth;
  asOf?: number;
}

/** The year of the population figures of CLDR 48 (they are the estimates for 2024 of the CIA World Factbook). */
const POPULATION_YEAR = 2024;
/** The year up to which names, capitals and memberships were read through. */
const AS_OF = 2025;
const DEFAULT_WEIGHT = 8;
const OWN_FIELDS = ['code', 'region', 'the', 'capital'];
const EUROPEAN_UNION = 'European Union';

export function countryFaults(entry: Entry, known: Known, codes: ReadonlySet<string>): Fault[] {
  const { value } = entry;
  const shared = Object.fromEntries(Object.entries(value).filter(([field]) => !OWN_FIELDS.includes(field)));
  const given = { sort: 'country', about: { en: '-', ar: '-' }, asOf: AS_OF };
  const faults = faultsOf({ ...entry, value: { ...given, ...shared } }, known);
  const { code, region, title } = value as Partial<CuratedCountry>;
  if (typeof code !== 'string' || !codes.has(code)) {
    const what = `"${title}" has the code "${code}", which tables/countries.tsv does not hold`;
    faults.push({
      path: ['code'],
      what,
      instead: 'write ISO 3166-1 alpha-2 in capitals, "NO" in quotation marks',
    });
  }
  if (typeof region !== 'string' || !REGIONS.has(region)) {
    const what = `no region is called "${region}"`;
    faults.push({ path: ['region'], what, instead: 'see data/regionWords.ts' });
  }
  return faults;
}

/** What roles and backgrounds call each country, curated names before those of the table. */
export function countryWords(rows: TableRow[], entries: Entry[]): Map<string, CountryWords> {
  const words = new Map<string, CountryWords>();
  for (const { code, en, ar } of rows) {
    if (/^[A-Z]{2}$/.test(code!)) words.set(code!, { en: en!, ar: ar || en!, theEn: en! });
  }
  for (const { value } of entries) {
    const { code, en, ar, the } = value as unknown as CuratedCountry;
    words.set(code, { en, ar, theEn: the ? `the ${en}` : en });
  }
  return words;
}

export interface CountrySources {
  rows: Map<string, TableRow>;
  words: Map<string, CountryWords>;
  /** What a title is called in both languages: for capitals. */
  namesOfTitle: Map<string, InBoth>;
}

/** The entry has passed `countryFaults`. */
export function countryDraft(entry: Entry, { rows, words, namesOfTitle }: CountrySources): Draft {
  const curated = entry.value as unknown as CuratedCountry;
  const { code, title, capital, weight = DEFAULT_WEIGHT, sort = 'country' } = curated;
  const row = rows.get(code)!;
  const population = row['population']
    ? { count: Number(row['population']), year: POPULATION_YEAR }
    : undefined;
  const facts: CountryFacts = {
    sort,
    region: REGIONS.get(curated.region)!,
    ...(capital && namesOfTitle.has(capital) && { capital: namesOfTitle.get(capital)! }),
    ...(population && { population }),
    ...(words.has(row['part_of']!) && { partOf: words.get(row['part_of']!)! }),
  };
  return {
    title,
    entity: {
      key: row['qid']!,
      kind: 'place',
      sort,
      names: { ...tableNames(row), en: curated.en, ar: curated.ar, ...curated.names },
      country: code,
      about: curated.about ?? composeCountry(facts),
      roles: [],
      ...(population && { population }),
      ...(curated.the && { the: true }),
      wikipedia: { en: title, ...curated.wikipedia },
      asOf: curated.asOf ?? AS_OF,
      source: 'cldr',
    },
    relations: [
      ...(capital ? [{ word: 'capital' as const, title: capital, line: entry.lineOf(['capital']) }] : []),
      ...(row['eu'] ? [{ word: 'member-of' as const, title: EUROPEAN_UNION, line: entry.lineOf([]) }] : []),
    ],
    names: [...listedNames(curated), ...demonymsOf(curated)],
    weight,
    from: { file: entry.file, line: entry.lineOf([]) },
    bulk: false,
  };
}

/** The columns behind the facts are languages. English and Arabic come first. */
function tableNames(row: TableRow): Record<Language, string> {
  const languages = Object.entries(row).filter(([column, name]) => /^[a-z]{2}$/.test(column) && name !== '');
  return { en: '', ar: '', ...Object.fromEntries(languages.filter(([column]) => !FACTS.has(column))) };
}
const FACTS = new Set(['un', 'eu']);
