/** The states of the United States: entities of their own, and part of the titles of their cities. */
import type { InBoth } from './catalogues';
import { asMap, type NameLists } from './curatedEntity';
import type { Draft } from './draft';
import { listedNames } from './drafts';
import type { Fault } from './entityRules';
import type { Entry } from './yamlList';

interface CuratedState extends InBoth {
  /** Postal: 'TX', as GeoNames writes it. */
  code: string;
  title: string;
  full?: NameLists;
  short?: NameLists;
  word?: NameLists;
  weight?: number;
  /** An entity elsewhere: Alaska, Hawaii, Washington, D.C. */
  inTitlesOnly?: boolean;
}

const AS_OF = 2025;
const DEFAULT_WEIGHT = 5;

export function stateFaults({ value }: Entry): Fault[] {
  const { code, title, en, ar } = asMap(value);
  const isWhole =
    /^[A-Z]{2}$/.test(String(code)) && [title, en, ar].every((text) => typeof text === 'string');
  return isWhole
    ? []
    : [{ path: [], what: 'a state is incomplete', instead: 'give it code, title, en and ar' }];
}

export function stateWords(entries: Entry[]): Map<string, InBoth> {
  return new Map(
    entries.map(({ value }) => {
      const { code, en, ar } = value as unknown as CuratedState;
      return [code, { en, ar }];
    }),
  );
}

export function stateDraft(entry: Entry): Draft[] {
  const state = entry.value as unknown as CuratedState;
  if (state.inTitlesOnly) return [];
  const { title, en, ar, weight = DEFAULT_WEIGHT } = state;
  const draft: Draft = {
    title,
    entity: {
      key: `en:${title}`,
      kind: 'place',
      sort: 'subdivision',
      names: { en, ar },
      country: 'US',
      about: { en: 'State of the United States.', ar: 'ولاية من ولايات الولايات المتحدة.' },
      roles: [],
      wikipedia: { en: title },
      asOf: AS_OF,
      source: 'hashiya',
    },
    relations: [],
    names: [...listedNames(state), { text: `ولاية ${ar}`, language: 'ar', use: 'full' }],
    weight,
    from: { file: entry.file, line: entry.lineOf([]) },
    bulk: false,
  };
  return [draft];
}
