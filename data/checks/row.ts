/** What the checks look at: a curated entity that obeys every rule for itself, and where it is written. */
import type { Kind } from '../../engine/model';
import { asList, type CuratedEntity } from '../curatedEntity';
import type { Mistake } from '../mistakes';
import { readShortRole } from '../roles';
import type { Known } from '../rule';
import type { Entry, Path } from '../yamlList';
import { readYears } from '../years';

export interface Row {
  entry: Entry;
  curated: CuratedEntity;
  kind: Kind;
}
export type Check = (rows: Row[], known: Known) => Mistake[];

export function rowOf(entry: Entry, { sorts }: Known): Row {
  const curated = entry.value as unknown as CuratedEntity;
  return { entry, curated, kind: sorts.get(curated.sort)!.kind };
}

export const mistakeAt = (
  { file, lineOf }: Entry,
  path: Path,
  words: Omit<Mistake, 'file' | 'line'>,
): Mistake => ({
  file,
  line: lineOf(path),
  ...words,
});

export interface Held {
  /** Of offices.yaml; absent for an office that none of it is. */
  office?: string;
  country?: string;
  /** As it is written: 'president KZ 2019-'. */
  words: string;
  from?: number;
  to?: number;
  /** It has years and no end: still held as far as the row vouches. */
  open: boolean;
  path: Path;
}

export function rolesOf({ curated }: Row): Held[] {
  return (curated.roles ?? []).map((role, i): Held => {
    const short = typeof role === 'string' ? readShortRole(role)! : undefined;
    const given = short ? short.years : (role as { years?: string | number }).years;
    const years = given === undefined ? undefined : readYears(given);
    const country = short ? short.country : (role as { country?: string }).country;
    return {
      ...(short && { office: short.office }),
      ...(country && { country }),
      words: typeof role === 'string' ? role : role.en,
      ...years,
      open: years !== undefined && years.to === undefined,
      path: ['roles', i],
    };
  });
}

export const lifeOf = ({ curated: { years } }: Row) => (years === undefined ? undefined : readYears(years));

export const related = ({ curated }: Row, word: 'predecessor' | 'successor' | 'spouse'): string[] =>
  asList(curated.relations?.[word] ?? []);

export const byTitle = (rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.curated.title, row]));
