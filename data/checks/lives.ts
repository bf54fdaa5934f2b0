/** Offices lie within the life of their holder, and nobody lives for ever. */
import type { Mistake } from '../mistakes';
import { type Check, type Held, lifeOf, mistakeAt, type Row, rolesOf } from './row';

/** Nobody in the news is older; the oldest person on record died at 122. */
const OLDEST = 110;
/** The youngest holders of an office that is not inherited were older. */
const YOUNGEST = 15;
/** Children do inherit these. */
const INHERITED = [
  ...['king', 'queen', 'emperor', 'tsar', 'shah', 'emir', 'sultan', 'ruler', 'prince', 'crown-prince'],
  ...['dalai-lama'],
];

export const lives: Check = (rows) =>
  rows.filter(({ kind }) => kind === 'person').flatMap((row) => [...ageless(row), ...rolesOutsideLife(row)]);

function ageless(row: Row): Mistake[] {
  const { from, to } = lifeOf(row) ?? {};
  const age = row.curated.asOf - (from ?? row.curated.asOf);
  if (to !== undefined || age <= OLDEST) return [];
  const what = `"${row.curated.title}" would be ${age} years old`;
  return [mistakeAt(row.entry, ['years'], { what, instead: `write the year of death: ${from}-...` })];
}

function rolesOutsideLife(row: Row): Mistake[] {
  return rolesOf(row).flatMap((role) => {
    const what = outside(role, row);
    const instead = 'mend the years of the role or of the life';
    return what ? [mistakeAt(row.entry, role.path, { what, instead })] : [];
  });
}

function outside({ words, office, from, to, open }: Held, row: Row): string | undefined {
  const { from: born, to: died } = lifeOf(row) ?? {};
  const youngest = INHERITED.includes(office ?? '') || row.curated.sort === 'monarch' ? 0 : YOUNGEST;
  if (born !== undefined && from !== undefined && from < born + youngest)
    return `"${words}" begins ${from - born} years after birth`;
  if (died === undefined) return undefined;
  if (open) return `"${words}" goes on, but "${row.curated.title}" died in ${died}`;
  if ((to ?? from ?? died) > died) return `"${words}" ends ${(to ?? from)! - died} years after death`;
  return undefined;
}
