/** The words that curated entities refer to: sorts (data/curated/sorts.yaml) and offices (offices.yaml). */
import type { CardLanguage, Kind } from '../engine/model';
import type { Mistake } from './mistakes';
import { readYamlMap } from './yamlList';

export type InBoth = Record<CardLanguage, string>;
export interface Sort extends InBoth {
  kind: Kind;
}
/** Patterns with `{country}` or, in English, `{the country}`. */
export interface Office extends InBoth {
  /** Several people hold it at once: a senator, a deputy, a minister without a portfolio that we name. */
  several?: boolean;
}

export interface Catalogue<T> {
  words: Map<string, T>;
  mistakes: Mistake[];
}

const KINDS = new Set<unknown>([
  'person',
  'place',
  'organisation',
  'event',
  'work',
  'other',
] satisfies Kind[]);

export function readSorts(file: string, text: string): Catalogue<Sort> {
  return readCatalogue<Sort>(file, text, (sort) => hasBoth(sort) && KINDS.has((sort as Sort).kind));
}

export function readOffices(file: string, text: string): Catalogue<Office> {
  return readCatalogue<Office>(file, text, hasBoth);
}

function readCatalogue<T>(file: string, text: string, isRight: (value: unknown) => boolean): Catalogue<T> {
  const { map, mistakes } = readYamlMap(file, text);
  const words = new Map<string, T>();
  for (const [word, value] of Object.entries(map)) {
    if (isRight(value)) words.set(word, value as T);
    else
      mistakes.push({ file, line: lineOfKey(text, word), what: `"${word}" is incomplete`, instead: INSTEAD });
  }
  return { words, mistakes };
}

const INSTEAD =
  'give it "en" and "ar", and a sort its kind: person, place, organisation, event, work or other';

const hasBoth = (value: unknown) => {
  const { en, ar } = (value ?? {}) as Partial<InBoth>;
  return typeof en === 'string' && typeof ar === 'string';
};

const lineOfKey = (text: string, word: string) =>
  text.split('\n').findIndex((line) => line.startsWith(`${word}:`)) + 1;
