/** The evaluation sets: where each stands, in which language, and whether it is here at all. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLinking, readNames, type Task } from './gold';

export type Sort = 'linking' | 'ner';

export interface EvaluationSet {
  sort: Sort;
  /** As its file is called; the first two letters are its language. */
  name: string;
}

/** Not part of the project: it belongs to its publishers. */
export const MATERIAL = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
export const NO_MATERIAL = 'skipped: no evaluation material here';

const named = (sort: Sort, names: string): EvaluationSet[] =>
  names.split(' ').map((name) => ({ sort, name }));

export const SETS: readonly EvaluationSet[] = [
  ...named('linking', 'ar-reference ar-news'),
  ...named('linking', 'en-news-fair-v2-no-coref en-msnbc-updated en-kore50 en-wiki-fair-v2-no-coref'),
  ...named('linking', 'en-reuters-128 en-rss-500 en-spotlight ru-nerel'),
  ...named('ner', 'ar-anercorp ar-aqmar ar-wojood-sample en-wikigold en-wikineural'),
  ...named('ner', 'fr-wikineural es-wikineural de-wikineural ru-wikineural tr-reyyan fa-arman'),
];

/** Enough to see what a change did, in about a minute. */
export const FAST: readonly string[] = [
  'ar-reference',
  'ar-news',
  'en-news-fair-v2-no-coref',
  'en-msnbc-updated',
  'en-kore50',
  'ru-nerel',
];

export const fileOf = ({ sort, name }: EvaluationSet): string => `${MATERIAL}/${sort}/${name}.jsonl`;
export const isHere = (set: EvaluationSet): boolean => existsSync(fileOf(set));
export const languageOfSet = ({ name }: EvaluationSet): string => name.slice(0, 2);

export const tasksOf = (set: EvaluationSet): Task[] =>
  set.sort === 'linking' ? readLinking(fileOf(set)) : readNames(fileOf(set));
