/** Cities: data/tables/cities.tsv and what data/curated/cities/*.yaml say about some of them -> drafts. */
import type { Population } from '../engine/cards/population';
import type { PackName } from '../engine/lexicon/names';
import type { Entity, Language } from '../engine/model';
import { ARAB_LEAGUE } from './arabLeague';
import type { InBoth } from './catalogues';
import { asMap, type CuratedEntity } from './curatedEntity';
import type { Draft } from './draft';
import { listedNames } from './drafts';
import { noStopWords } from './entityRules';
import type { Mistake } from './mistakes';
import type { CountryWords } from './roles';
import type { Fault, Known } from './rule';
import type { StateWords } from './subdivisions';
import type { TableRow } from './tables';
import { cityWeight } from './weight';
import type { Entry } from './yamlList';

/** What people add to a row of the table; all but the id may be left out. */
export interface CuratedCity
  extends Pick<CuratedEntity, 'full' | 'alone' | 'short' | 'word' | 'names' | 'wikipedia' | 'qid'> {
  /** GeoNames. */
  id: number;
  title?: string;
  en?: string;
  ar?: string;
  /** Where the table's figure is stale: `1350000 in 2023`. */
  population?: string;
  weight?: number;
  about?: InBoth;
  /** '' where its country is disputed. */
  country?: '';
  /** A dateline elsewhere, a double of another row, or not what its row says. */
  leaveOut?: boolean;
}

/** The year of the GeoNames export in the source package. */
const GEONAMES_YEAR = 2023;
const FIELDS = [
  ...['id', 'title', 'en', 'ar', 'full', 'alone', 'short', 'word', 'names'],
  ...['wikipedia', 'qid', 'population', 'weight', 'about', 'country', 'leaveOut'],
];
/** Shorter Arabic names are as often words: بانه, لاتر and حصار were 200 false finds in 960 news articles (2026-11). */
const SAFE_LETTERS = 6;
/** Smaller towns are seldom in world news, and as often surnames and words: Bury, Sale, Rugby. */
const SAFE_PEOPLE = 100_000;
const POPULATION = /^(\d+) in (\d{4})$/;

export function cityFaults(entry: Entry, ids: ReadonlySet<string>, known: Known): Fault[] {
  const { value } = entry;
  const faults: Fault[] = [];
  if (!ids.has(String(value['id']))) {
    const what = `tables/cities.tsv has no city with the id ${value['id']}`;
    faults.push({ path: ['id'], what, instead: 'write its GeoNames id, the first column of the table' });
  }
  for (const field of Object.keys(value).filter((field) => !FIELDS.includes(field))) {
    faults.push({
      path: [field],
      what: `"${field}" is not a field`,
      instead: `the fields are ${FIELDS.join(', ')}`,
    });
  }
  if (value['population'] !== undefined && !POPULATION.test(String(value['population']))) {
    faults.push({ path: ['population'], what: 'population has no year', instead: 'write "1350000 in 2023"' });
  }
  faults.push(...noStopWords(entry, known));
  return faults;
}

/** The same id twice, in one file or in two: only one of them would count. */
export function cityDoubles(entries: Entry[]): Mistake[] {
  const first = new Map<unknown, Entry>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const other = first.get(id);
    if (!other) first.set(id, entry);
    const what = `${id} stands already at ${other?.file}:${other?.lineOf([])}`;
    return other ? [{ file: entry.file, line: entry.lineOf([]), what, instead: 'make one of the two' }] : [];
  });
}

export interface CitySources {
  curated: Map<string, Entry>;
  words: Map<string, CountryWords>;
  /** By postal code. */
  states: Map<string, StateWords>;
}

/** Nothing for a row that is left out or lies in a country we have no words for. */
export function cityDraft(row: TableRow, { curated, words, states }: CitySources): Draft | undefined {
  const entry = curated.get(row['id']!);
  const added: Partial<CuratedCity> = (entry?.value as Partial<CuratedCity> | undefined) ?? {};
  const country = words.get(row['country']!);
  if (!country || added.leaveOut) return undefined;
  const isCapital = row['kind'] === 'capital';
  const population = populationOf(row, added);
  const en = added.en ?? row['en']!;
  const state = row['country'] === 'US' ? states.get(row['admin']!) : undefined;
  const title = added.title ?? (state && `${en}, ${state.en}`);
  return {
    ...(title && { title }),
    entity: {
      key: added.qid ?? (title ? `en:${title}` : `geonames:${row['id']}`),
      kind: 'place',
      sort: isCapital ? 'capital' : 'city',
      names: namesIn(row, added),
      ...(added.country !== '' && { country: row['country']! }),
      about: added.about ?? {},
      roles: [],
      ...(population && { population }),
      at: { latitude: Number(row['latitude']), longitude: Number(row['longitude']) },
      wikipedia: { ...(title && { en: title }), ...added.wikipedia },
      asOf: population?.year ?? GEONAMES_YEAR,
      source: 'geonames',
    } satisfies Omit<Entity, 'relations'>,
    relations: state && state.title !== title ? [{ word: 'part-of', title: state.title, line: 0 }] : [],
    names: [...listedNames(added), ...withState(title, en, state), ...(entry ? [] : unread(row))],
    weight: added.weight ?? cityWeight(population?.count ?? 0, isCapital),
    from: { file: entry?.file ?? 'tables/cities.tsv', line: entry?.lineOf([]) ?? 0 },
    bulk: !entry || Object.keys(asMap(entry.value)).length < 2,
  };
}

function populationOf(row: TableRow, { population }: Partial<CuratedCity>): Population | undefined {
  const [, count, year] = POPULATION.exec(population ?? '') ?? [];
  if (count) return { count: Number(count), year: Number(year) };
  const known = Number(row['population']);
  return known > 0 ? { count: known, year: GEONAMES_YEAR } : undefined;
}

function namesIn(row: TableRow, added: Partial<CuratedCity>): Record<Language, string> {
  const languages = Object.entries(row).filter(([column, name]) => /^[a-z]{2}$/.test(column) && name !== '');
  const { en, ar, names } = added;
  const all = { ...Object.fromEntries(languages), ...(en && { en }), ...(ar && { ar }), ...names };
  const { id: _, ...known } = all as Record<Language, string>;
  return known;
}

/** The names of a row that nobody has read through, as far as they are not safe to find by themselves. */
function unread({ ar, en, country, population }: TableRow): PackName[] {
  const names: PackName[] = [];
  const isSmall = Number(population) < SAFE_PEOPLE;
  // Towns of Arab countries are called القصير and الصالحية: words of any length.
  const isOneWord = ar !== '' && !ar!.includes(' ');
  const isWord = isOneWord && (isSmall || ARAB_LEAGUE.has(country!) || ar!.length < SAFE_LETTERS);
  if (isWord) names.push({ text: ar!, language: 'ar', use: 'word' });
  // Half of them are surnames; the press adds the state: 'Chandler, Arizona'.
  const isSurname = country === 'US' || (isSmall && !ARAB_LEAGUE.has(country!));
  if (isSurname) names.push({ text: en!, language: 'en', use: 'short' });
  return names;
}

/** "Birmingham, Alabama" is read as one name where the press writes it so. */
function withState(title: string | undefined, en: string, state: InBoth | undefined): PackName[] {
  if (!state) return [];
  const text = `${en}, ${state.en}`;
  return title === en ? [] : [{ text, language: 'en', use: 'full' }];
}
