/**
 * Roles as curated files write them -> roles with their names in words.
 *
 *   'president KZ 2019-'        President of Kazakhstan, since 2019
 *   'pope 2013-2025'            an office of no one country
 *   { en, ar, years }           an office of none of the catalogue
 */
import type { Role } from '../engine/model';
import type { InBoth, Office } from './catalogues';
import type { FreeRole } from './curatedEntity';
import { readYears } from './years';

/** What an office pattern says in place of `{country}` and `{the country}`. */
export interface CountryWords extends InBoth {
  /** With the article where English needs one: 'the United States'. */
  theEn: string;
}

const FORM = /^([a-z-]+)(?: ([A-Z]{2}))?(?: (\S+))?$/;

export interface ShortRole {
  office: string;
  country?: string;
  years?: string;
}

export function readShortRole(text: string): ShortRole | undefined {
  const [, office, country, years] = FORM.exec(text.trim()) ?? [];
  if (!office) return undefined;
  return { office, ...(country && { country }), ...(years && { years }) };
}

export function roleOf(
  written: string | FreeRole,
  offices: Map<string, Office>,
  countries: Map<string, CountryWords>,
): Role {
  if (typeof written !== 'string') {
    const { en, ar, country, years } = written;
    return { ...(country && { country }), ...(years ? readYears(years) : {}), text: { en, ar } };
  }
  const { office, country, years } = readShortRole(written)!;
  const words = country ? countries.get(country) : undefined;
  return {
    office,
    ...(country && { country }),
    ...(years ? readYears(years) : {}),
    text: inWords(offices.get(office)!, words),
  };
}

function inWords({ en, ar }: Office, country: CountryWords | undefined): InBoth {
  const filled = en.replace('{the country}', country?.theEn ?? '').replace('{country}', country?.en ?? '');
  return { en: filled, ar: ar.replace('{country}', country?.ar ?? '') };
}
