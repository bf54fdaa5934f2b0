/** An entity as data/README.md writes it, once it is known to be well formed. */
import type { Language, RelationWord } from '../engine/model';
import type { InBoth } from './catalogues';
import type { Entry, Path } from './yamlList';

export type NameLists = Partial<Record<Language, string[]>>;
/** The fields that list names, each named for the use it permits (engine/lexicon/names.ts). */
export const NAME_FIELDS = ['full', 'alone', 'short', 'word'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface CuratedEntity extends Partial<Record<NameField, NameLists>> {
  title: string;
  sort: string;
  country?: string;
  en: string;
  ar: string;
  names?: Record<Language, string>;
  /** What its people are called; Arabic in the masculine singular (demonyms.ts). */
  demonym?: NameLists;
  years?: string | number;
  roles?: (string | FreeRole)[];
  relations?: Partial<Record<RelationWord, string | string[]>>;
  about: InBoth;
  wikipedia?: Record<Language, string>;
  qid?: string;
  /** Latitude and longitude of a place, in degrees. */
  at?: [number, number];
  asOf: number;
  weight?: number;
}
/** A role whose office is none of offices.yaml. */
export interface FreeRole extends InBoth {
  years?: string | number;
  country?: string;
}

export const REQUIRED = ['title', 'sort', 'en', 'ar', 'about', 'asOf'] as const;
export const OPTIONAL = [
  ...['country', 'full', 'alone', 'short', 'word', 'names', 'demonym', 'years'],
  ...['roles', 'relations', 'wikipedia', 'qid', 'weight', 'at'],
] as const;
export const RELATION_WORDS = [
  ...['predecessor', 'successor', 'member-of', 'leader', 'spouse', 'part-of'],
  ...['seat', 'capital', 'founder', 'parent', 'participant'],
] as RelationWord[];

export interface PathName {
  path: Path;
  language: Language;
  name: string;
  field: 'name' | NameField;
}

/** Every name of an entry and where it stands; values of the wrong shape are left to the rules. */
export function namesOf({ value }: Entry): PathName[] {
  const found: PathName[] = [];
  for (const language of ['en', 'ar']) {
    const name = value[language];
    if (typeof name === 'string') found.push({ path: [language], language, name, field: 'name' });
  }
  for (const field of NAME_FIELDS) {
    for (const [language, list] of Object.entries(asMap(value[field]))) {
      if (!Array.isArray(list)) continue;
      list.forEach((name, i) => {
        if (typeof name === 'string') found.push({ path: [field, language, i], language, name, field });
      });
    }
  }
  return found;
}

/** The Arabic names that may stand without a cue: those also listed under `word` may not. */
export function freeArabicNames(entry: Entry): PathName[] {
  const names = namesOf(entry).filter(({ language }) => language === 'ar');
  const words = new Set(names.filter(({ field }) => field === 'word').map(({ name }) => name));
  return names.filter(({ name }) => !words.has(name));
}

export function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** `predecessor: A` and `predecessor: [A, B]` alike. */
export const asList = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
