/** Something in which one of our rows and a table differ. */
import type { Path } from '../yamlList';
import type { CuratedRow } from './rows';

/**
 *   fact   a person, an office, a year, an id: somebody is wrong
 *   name   the table writes the name otherwise: a spelling may be missing
 *   note   nothing to settle: no table knows the title, or the two spellings are a letter apart
 */
export type Grade = 'fact' | 'name' | 'note';

export interface Finding {
  grade: Grade;
  row: CuratedRow;
  path: Path;
  /** What is compared: 'birth', 'president KZ', 'ar'. */
  field: string;
  table: string;
  ours: string;
  theirs: string;
}

export const placeOf = ({ row: { entry }, path }: Finding): string => `${entry.file}:${entry.lineOf(path)}`;

export const inWords = (finding: Finding): string => {
  const { row, field, table, ours, theirs } = finding;
  return `${placeOf(finding)}  ${row.title}: ${field} is "${ours}", ${table} has "${theirs}"`;
};
