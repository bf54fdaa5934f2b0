/** A curated entity -> a draft. */
import type { PackName } from '../engine/lexicon/names';
import type { Entity, RelationWord } from '../engine/model';
import type { Office, Sort } from './catalogues';
import { asList, type CuratedEntity, NAME_FIELDS } from './curatedEntity';
import { demonymsOf } from './demonyms';
import { type Draft, keyOf } from './draft';
import { type CountryWords, roleOf } from './roles';
import type { Entry } from './yamlList';
import { readYears } from './years';

export const DEFAULT_WEIGHT = 5;

export interface Vocabulary {
  sorts: Map<string, Sort>;
  offices: Map<string, Office>;
  countries: Map<string, CountryWords>;
}

/** The entry has passed `faultsOf`. */
export function draftOf(entry: Entry, { sorts, offices, countries }: Vocabulary): Draft {
  const curated = entry.value as unknown as CuratedEntity;
  const { title, sort, country, en, ar, about, at, asOf } = curated;
  const years = curated.years === undefined ? undefined : readYears(curated.years);
  const entity: Omit<Entity, 'relations'> = {
    key: keyOf(title, curated.qid),
    kind: sorts.get(sort)!.kind,
    sort,
    names: { en, ar, ...curated.names },
    ...(country && { country }),
    about: { en: about.en, ar: about.ar },
    roles: (curated.roles ?? []).map((role) => roleOf(role, offices, countries)),
    ...(years && { years }),
    wikipedia: { en: title, ...curated.wikipedia },
    ...(at && { at: { latitude: at[0], longitude: at[1] } }),
    asOf,
    source: 'hashiya',
  };
  return {
    title,
    entity,
    relations: relationsOf(curated, entry),
    names: [...listedNames(curated), ...demonymsOf(curated)],
    weight: curated.weight ?? DEFAULT_WEIGHT,
    from: { file: entry.file, line: entry.lineOf([]) },
    bulk: false,
  };
}

export function listedNames(lists: Pick<CuratedEntity, 'full' | 'alone' | 'short' | 'word'>): PackName[] {
  return NAME_FIELDS.flatMap((use) =>
    Object.entries(lists[use] ?? {}).flatMap(([language, names]) =>
      (names ?? []).map((text): PackName => ({ text, language, use })),
    ),
  );
}

function relationsOf({ relations }: CuratedEntity, entry: Entry): Draft['relations'] {
  return Object.entries(relations ?? {}).flatMap(([word, titles]) =>
    asList(titles ?? []).map((title) => ({
      word: word as RelationWord,
      title,
      line: entry.lineOf(['relations', word]),
    })),
  );
}
