/**
 * Tables and curated files -> the entities of the pack.
 *
 *   sorts, offices ─▶ catalogues ┐
 *   countries ─▶ words ──────────┼─▶ faults? ─▶ drafts ─▶ homonyms ─▶ relations ─▶ PackEntity[]
 *   people, organisations, ... ──┘
 */
import type { PackEntity, Phrase } from '../engine/lexicon/names';
import { fold } from '../engine/text/fold';
import { addAmericanNames } from './americanNames';
import { bindNames } from './bindNames';
import type { InBoth } from './catalogues';
import { readOffices, readSorts } from './catalogues';
import { type Curated, checked } from './checks/check';
import { cityDoubles, cityDraft, cityFaults } from './cities';
import { addClubNames } from './clubNames';
import { countryDraft, countryFaults, countryWords } from './countries';
import type { Draft } from './draft';
import { draftOf } from './drafts';
import { faultsOf } from './entityRules';
import { settleHomonyms } from './homonyms';
import { type Mistake, sorted } from './mistakes';
import { readPhrases } from './phrases';
import { addPressSpellings } from './pressSpellings';
import { resolveRelations } from './relations';
import type { Fault, Known } from './rule';
import { giveSpareNames, unlessElsewhere } from './spareNames';
import { subdivisionDoubles, subdivisionFaults } from './subdivisionRules';
import { type StateWords, stateWords, subdivisionDrafts } from './subdivisions';
import { readTable, type TableRow } from './tables';
import { type Entry, readYamlList } from './yamlList';

export interface Sources {
  /** By path relative to data/: 'curated/people/asia.yaml'. */
  curated: Record<string, string>;
  tables: { countries: string; cities: string; subdivisions: string; stopWords: string };
}
export interface Assembly {
  /** Sorted by key. */
  entities: PackEntity[];
  phrases: Phrase[];
  mistakes: Mistake[];
  missing: Map<string, number>;
}

/** Files that are not lists of entities in the common form. */
const OWN_FORM = ['sorts', 'offices', 'phrases', 'countries'].map((name) => `curated/${name}.yaml`);
const PHRASES = 'curated/phrases.yaml';
const isOfCities = (file: string) => file.startsWith('curated/cities/');
const isOfSubdivisions = (file: string) => file.startsWith('curated/subdivisions/');

export function assemble(sources: Sources): Assembly {
  const mistakes: Mistake[] = [];
  const { drafts, cities, known, ...entries } = draftsOf(sources, mistakes);
  mistakes.push(...doubles([...drafts, ...cities.filter(({ bulk }) => !bulk)]));
  const named = giveSpareNames([...drafts, ...unlessCurated(cities, drafts)]);
  const settled = addClubNames(settleHomonyms(named)).map(bindNames).map(addAmericanNames);
  const all = addPressSpellings(settled);
  mistakes.push(...checked({ ...entries, drafts: all }, known));
  all.sort((a, b) => (a.entity.key < b.entity.key ? -1 : 1));
  const resolved = resolveRelations(all);
  const { phrases, mistakes: unread } = readPhrases(PHRASES, sources.curated[PHRASES] ?? '');
  return { ...resolved, phrases, mistakes: sorted([...mistakes, ...unread, ...resolved.mistakes]) };
}

interface Written extends Curated {
  cities: Draft[];
  known: Known;
}

function draftsOf({ curated, tables }: Sources, mistakes: Mistake[]): Written {
  const rows = readTable(tables.countries);
  const known = knownWords(curated, tables, mistakes);
  const read = (file: string, faults: (entry: Entry) => Fault[]) =>
    faultless(readYamlList(file, curated[file] ?? ''), faults, mistakes);

  const countries = read('curated/countries.yaml', (entry) => countryFaults(entry, known, known.countries));
  const cityRows = readTable(tables.cities);
  const ids = new Set(cityRows.map(({ id }) => id!));
  const files = Object.keys(curated).sort();
  const named = files
    .filter(isOfCities)
    .flatMap((file) => read(file, (entry) => cityFaults(entry, ids, known)));
  const subdivisionRows = readTable(tables.subdivisions);
  const codes = new Set(subdivisionRows.map(({ code }) => code!));
  const subdivisions = files
    .filter(isOfSubdivisions)
    .flatMap((file) => read(file, (entry) => subdivisionFaults(entry, codes, known)));
  mistakes.push(...cityDoubles(named), ...subdivisionDoubles(subdivisions));
  const common = files
    .filter((file) => !OWN_FORM.includes(file) && !isOfCities(file) && !isOfSubdivisions(file))
    .flatMap((file) => read(file, (entry) => faultsOf(entry, known)));

  const words = countryWords(rows, countries);
  const cities = draftsOfCities(cityRows, { named, words, states: stateWords(subdivisions) });
  const byCode = new Map(rows.map((row) => [row['code']!, row]));
  const namesOfTitle = new Map(cities.flatMap(bothNames));
  const others = [
    ...countries.map((entry) => countryDraft(entry, { rows: byCode, words, namesOfTitle })),
    ...common.map((entry) => draftOf(entry, { ...known, countries: words })),
  ];
  const parts = subdivisionDrafts({ rows: subdivisionRows, entries: subdivisions, words });
  const drafts = [...others, ...unlessElsewhere(parts, [...others, ...cities])];
  return { drafts, cities, known, common, named: [...countries, ...subdivisions, ...named, ...common] };
}

function knownWords(curated: Sources['curated'], tables: Sources['tables'], mistakes: Mistake[]): Known {
  const text = (file: string) => [file, curated[file] ?? ''] as const;
  const sorts = readSorts(...text('curated/sorts.yaml'));
  const offices = readOffices(...text('curated/offices.yaml'));
  mistakes.push(...sorts.mistakes, ...offices.mistakes);
  const codes = readTable(tables.countries).map(({ code }) => code!);
  return {
    sorts: sorts.words,
    offices: offices.words,
    countries: new Set(codes.filter((code) => /^[A-Z]{2}$/.test(code))),
    stopWords: new Set(readTable(tables.stopWords).map(({ ar }) => fold(ar!).text)),
  };
}

/** The entries that have no fault; the faults of the others are added to the mistakes. */
function faultless(
  { entries, mistakes: unreadable }: { entries: Entry[]; mistakes: Mistake[] },
  faults: (entry: Entry) => Fault[],
  mistakes: Mistake[],
): Entry[] {
  mistakes.push(...unreadable);
  return entries.filter((entry) => {
    const found = faults(entry);
    for (const { path, what, instead } of found) {
      mistakes.push({ file: entry.file, line: entry.lineOf(path), what, instead });
    }
    return found.length === 0;
  });
}

interface CityWords {
  named: Entry[];
  words: ReturnType<typeof countryWords>;
  states: Map<string, StateWords>;
}

function draftsOfCities(rows: TableRow[], { named, words, states }: CityWords): Draft[] {
  const curated = new Map(named.map((entry) => [String(entry.value['id']), entry]));
  return rows.flatMap((row) => cityDraft(row, { curated, words, states }) ?? []);
}

function bothNames({ title, entity: { names } }: Draft): [string, InBoth][] {
  const { en, ar } = names;
  return title && en && ar ? [[title, { en, ar }]] : [];
}

/** A city that somebody has written up as an entity of its own is not taken from the table again. */
function unlessCurated(cities: Draft[], drafts: Draft[]): Draft[] {
  const keys = new Set(drafts.flatMap(({ title, entity }) => [entity.key, title ? `en:${title}` : '']));
  const taken = new Set<string>();
  return cities.filter(({ entity: { key } }) => {
    if (keys.has(key) || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** The same title or key twice, in one file or in two. */
function doubles(drafts: Draft[]): Mistake[] {
  const seen = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    const { title, entity, from } = draft;
    const names = title ? [entity.key, `en:${title}`] : [entity.key];
    const first = names.map((name) => seen.get(name)).find(Boolean);
    for (const name of names) seen.set(name, first ?? draft);
    if (!first) return [];
    const what = `"${title ?? entity.key}" stands already at ${first.from.file}:${first.from.line}`;
    return [{ ...from, what, instead: 'keep one of the two' }];
  });
}
