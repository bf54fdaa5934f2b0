/**
 * States, provinces, governorates: data/tables/subdivisions.tsv and what data/curated/subdivisions/*.yaml add to it
 * or mend in it -> drafts. Most bear the name of a city. They are found by their full name ('محافظة القاهرة'); the
 * bare one is theirs where nothing else bears it (spareNames.ts), and then beside a cue.
 */
import type { Entity, Language } from '../engine/model';
import type { InBoth } from './catalogues';
import type { CuratedEntity } from './curatedEntity';
import type { Draft } from './draft';
import { listedNames } from './drafts';
import type { CountryWords } from './roles';
import { bareName, fullName, genericOf } from './subdivisionNames';
import { usesOf } from './subdivisionUses';
import type { TableRow } from './tables';
import type { Entry } from './yamlList';

/** What people add to a row of the table, or a row of their own that it lacks. */
export interface CuratedSubdivision
  extends Pick<CuratedEntity, 'full' | 'alone' | 'short' | 'word' | 'names' | 'wikipedia' | 'qid'> {
  /** ISO 3166-2: KZ-75. */
  code?: string;
  /** Of one that has no such code. */
  country?: string;
  title?: string;
  en?: string;
  ar?: string;
  sort?: string;
  weight?: number;
  /** An entity elsewhere, a city that is its own province, or one that is no more. */
  leaveOut?: boolean;
}

/** The year of CLDR 48. */
const AS_OF = 2025;
const WEIGHT = { titled: 3, first: 1, second: 0 };
const KNOWN_ABROAD = 4;

export interface SubdivisionSources {
  rows: TableRow[];
  entries: Entry[];
  words: Map<string, CountryWords>;
}

export function subdivisionDrafts({ rows, entries, words }: SubdivisionSources): Draft[] {
  const curated = new Map(entries.map((entry) => [addedBy(entry).code, entry]));
  const codes = new Set(rows.map(({ code }) => code));
  const own = entries.filter((entry) => !codes.has(addedBy(entry).code));
  const all = [
    ...rows.map((row) => ({ row, entry: curated.get(row['code']!) })),
    ...own.map((entry) => ({ row: rowOf(addedBy(entry)), entry })),
  ];
  return all
    .filter(({ row, entry }) => words.has(row['country']!) && !addedBy(entry).leaveOut)
    .map(({ row, entry }) => draftOf(row, entry, parentOf(row, curated)));
}

export interface StateWords extends InBoth {
  title: string;
}

/** By postal code: part of the titles of American cities. */
export function stateWords(entries: Entry[]): Map<string, StateWords> {
  const states = entries.map(addedBy).filter(({ code }) => code?.startsWith('US-'));
  return new Map(
    states.map(({ code, title, en, ar }) => [
      code!.slice(3),
      { title: title!, en: en ?? plain(title!), ar: ar! },
    ]),
  );
}

const addedBy = (entry: Entry | undefined) => (entry?.value ?? {}) as CuratedSubdivision;

const rowOf = ({ code = '', country }: CuratedSubdivision): TableRow => ({
  ...{ code, country: country ?? code.slice(0, 2), level: '1', parent: '', en: '', ar: '' },
});

/** The title of the region around a department, or its key. */
function parentOf({ parent }: TableRow, curated: Map<string | undefined, Entry>): string | undefined {
  if (!parent) return undefined;
  const { title, leaveOut } = addedBy(curated.get(parent));
  return title ?? (leaveOut ? undefined : `iso:${parent}`);
}

/** 'Georgia (U.S. state)' -> 'Georgia'. */
const plain = (title: string) => title.replace(/ \(.*\)$|, .*$/, '');

function draftOf(row: TableRow, entry: Entry | undefined, parent: string | undefined): Draft {
  const added = addedBy(entry);
  const { title, qid } = added;
  const level = Number(row['level']);
  const names = namesOf(row, added);
  const entity: Omit<Entity, 'relations'> = {
    key: qid ?? (title ? `en:${title}` : `iso:${row['code']}`),
    kind: 'place',
    sort: added.sort ?? 'subdivision',
    names,
    country: row['country']!,
    about: {},
    roles: [],
    wikipedia: { ...(title && { en: title }), ...added.wikipedia },
    asOf: AS_OF,
    source: row['en'] ? 'cldr' : 'hashiya',
  };
  const uses = usesOf(names, {
    listed: listedNames(added),
    generic: genericOf(row['country']!, level),
    isTitled: title !== undefined,
  });
  return {
    ...(title && { title }),
    entity,
    relations: parent ? [{ word: 'part-of', title: parent, line: 0 }] : [],
    ...uses,
    weight: added.weight ?? (title ? WEIGHT.titled : level === 1 ? WEIGHT.first : WEIGHT.second),
    from: { file: entry?.file ?? 'tables/subdivisions.tsv', line: entry?.lineOf([]) ?? 0 },
    bulk: title === undefined,
  };
}

function namesOf(row: TableRow, added: CuratedSubdivision): Record<Language, string> {
  const generic = genericOf(row['country']!, Number(row['level']));
  const { title, en, ar, names, weight = WEIGHT.titled } = added;
  const english = en ?? (title ? plain(title) : fullName(row['en']!, 'en', generic));
  const arabic = ar ?? (row['ar'] && fullName(row['ar'], 'ar', generic));
  return {
    en: english,
    ...(arabic && { ar: arabic }),
    ...(title && weight >= KNOWN_ABROAD && bareName(english, 'en') === english && inOtherLanguages(row)),
    ...names,
  };
}

/**
 * Only of those that go by their bare name (Texas, Sumatra), since 'Cairo Governorate' is 'Le Caire' elsewhere, and
 * that the news of others names too: all of them in sixteen languages would be 2 MB of the pack's four (2026-11).
 */
const inOtherLanguages = (row: TableRow): Record<Language, string> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([column, name]) => /^[a-z]{2}$/.test(column) && column !== 'en' && column !== 'ar' && name !== '',
    ),
  );
