/** Our rows as they are compared, each knowing the names under which a table may have it. */
import type { Kind, Years } from '../../engine/model';
import { fold } from '../../engine/text/fold';
import type { Sources } from '../assemble';
import { readSorts } from '../catalogues';
import { type Held, rolesOf } from '../checks/row';
import { asMap, type CuratedEntity, namesOf } from '../curatedEntity';
import { type Entry, readYamlList } from '../yamlList';
import { readYears } from '../years';

export interface CuratedRow {
  entry: Entry;
  title: string;
  kind: Kind;
  sort: string;
  qid?: string;
  country?: string;
  years?: Years;
  roles: Held[];
  /** By language; the usual name comes first. */
  names: Map<string, string[]>;
}

/** Countries, states and cities have forms of their own, and no sort. */
const isInCommonForm = ({ value }: Entry) =>
  typeof value['title'] === 'string' && typeof value['sort'] === 'string';
const IN_ANOTHER_FORM = /^curated\/(sorts|offices)\.yaml$/;

export function curatedRows({ curated }: Pick<Sources, 'curated'>): CuratedRow[] {
  const sorts = readSorts('curated/sorts.yaml', curated['curated/sorts.yaml'] ?? '').words;
  return Object.entries(curated)
    .filter(([file]) => !IN_ANOTHER_FORM.test(file))
    .flatMap(([file, text]) => readYamlList(file, text).entries)
    .filter(isInCommonForm)
    .map((entry) => rowOf(entry, sorts.get(String(entry.value['sort']))?.kind ?? 'other'));
}

export function rowOf(entry: Entry, kind: Kind): CuratedRow {
  const value = entry.value as unknown as CuratedEntity;
  const { title, sort, qid, country } = value;
  const years = value.years === undefined ? undefined : readYears(value.years);
  return {
    entry,
    title,
    kind,
    sort,
    ...(qid && { qid }),
    ...(country && { country }),
    ...(years && { years }),
    roles: rolesOf({ entry, curated: value, kind }),
    names: namesByLanguage(entry),
  };
}

function namesByLanguage(entry: Entry): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (language: string, name: unknown) => {
    if (typeof name === 'string') names.set(language, [...(names.get(language) ?? []), name]);
  };
  for (const { language, name } of namesOf(entry)) add(language, name);
  for (const field of ['names', 'wikipedia']) {
    for (const [language, name] of Object.entries(asMap(entry.value[field]))) add(language, name);
  }
  return names;
}

/** 'Adonis (poet)' -> 'adonis' */
export const plain = (name: string): string =>
  fold(name.replace(/\s*\([^)]*\)/g, ''))
    .text.replace(/[\p{P}\s]+/gu, ' ')
    .trim();
