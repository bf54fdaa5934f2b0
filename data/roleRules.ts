/** Roles: an office of offices.yaml with a country and years, or the three in words. */
import { asMap, type FreeRole } from './curatedEntity';
import { readShortRole } from './roles';
import { type Fault, fault, type Known, orNearest, type Rule } from './rule';
import { readYears, YEARS_IN_WORDS } from './years';

export const rolesAreKnown: Rule = ({ value: { roles } }, known) => {
  if (roles === undefined || roles === null) return [];
  if (!Array.isArray(roles)) return [fault(['roles'], 'roles is not a list', 'begin each role with "- "')];
  return roles.flatMap((role: unknown, i) =>
    typeof role === 'string' ? shortRoleFaults(role, i, known) : freeRoleFaults(role, i, known),
  );
};

function shortRoleFaults(text: string, i: number, { offices, countries }: Known): Fault[] {
  const path = ['roles', i];
  const role = readShortRole(text);
  if (!role)
    return [fault(path, `"${text}" is not a role`, 'write "president KZ 2019-", or { en, ar, years }')];
  const office = offices.get(role.office);
  if (!office) {
    const otherwise = 'see offices.yaml, or write { en: ..., ar: ..., years: ... }';
    return [
      fault(path, `no office is called "${role.office}"`, orNearest(role.office, offices.keys(), otherwise)),
    ];
  }
  if (role.country && !countries.has(role.country)) {
    const instead = 'write ISO 3166-1 alpha-2, or { en, ar, years } for a state that is no more';
    return [fault(path, `"${role.country}" is not the code of a country`, instead)];
  }
  if (!role.country && office.en.includes('country}')) {
    return [fault(path, `"${role.office}" needs a country`, `write "${role.office} KZ ${role.years ?? ''}"`)];
  }
  if (role.years && !readYears(role.years))
    return [fault(path, `"${role.years}" are no years`, YEARS_IN_WORDS)];
  return [];
}

function freeRoleFaults(role: unknown, i: number, { countries }: Known): Fault[] {
  const path = ['roles', i];
  const { en, ar, years, country } = asMap(role) as Partial<FreeRole>;
  if (typeof en !== 'string' || typeof ar !== 'string')
    return [fault(path, 'a role lacks "en" or "ar"', 'give it both')];
  if (years !== undefined && !readYears(years))
    return [fault(path, `"${years}" are no years`, YEARS_IN_WORDS)];
  if (country !== undefined && !countries.has(country)) {
    return [fault(path, `"${country}" is not the code of a country`, 'write ISO 3166-1 alpha-2')];
  }
  return [];
}
