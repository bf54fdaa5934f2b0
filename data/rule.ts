/** A rule of curated entities: what it is given, and the faults it may find. */
import type { Office, Sort } from './catalogues';
import { nearest } from './nearest';
import type { Entry, Path } from './yamlList';

export interface Known {
  sorts: Map<string, Sort>;
  offices: Map<string, Office>;
  /** ISO 3166-1 alpha-2. */
  countries: ReadonlySet<string>;
  /** Folded Arabic words that are never a name by themselves. */
  stopWords: ReadonlySet<string>;
}
export interface Fault {
  path: Path;
  what: string;
  instead: string;
}
export type Rule = (entry: Entry, known: Known) => Fault[];

export const fault = (path: Path, what: string, instead: string): Fault => ({ path, what, instead });
export const orNearest = (word: string, words: Iterable<string>, otherwise: string) => {
  const meant = nearest(word, words);
  return meant ? `write "${meant}"` : otherwise;
};
