/** An office of a country has one holder at a time, unless offices.yaml says `several: true`. */
import type { Mistake } from '../mistakes';
import { type Check, type Held, mistakeAt, type Row, rolesOf } from './row';

export const oneHolder: Check = (rows, { offices }) => {
  const holders = new Map<string, { row: Row; role: Held }[]>();
  for (const row of rows) {
    for (const role of rolesOf(row)) {
      if (!role.open || !role.office || offices.get(role.office)?.several) continue;
      const office = [role.office, role.country].filter(Boolean).join(' ');
      holders.set(office, [...(holders.get(office) ?? []), { row, role }]);
    }
  }
  return [...holders].flatMap(([office, held]) => (held.length > 1 ? tooMany(office, held) : []));
};

/** Told at the one who took office first: the end of that term is what was forgotten, as a rule. */
function tooMany(office: string, held: { row: Row; role: Held }[]): Mistake[] {
  const [latest, ...others] = [...held].sort((a, b) => (b.role.from ?? 0) - (a.role.from ?? 0));
  const { entry, curated } = latest!.row;
  return others.map(({ row, role }) => {
    const what = `"${role.words}" goes on, and so does the one of "${curated.title}" (${entry.file}:${entry.lineOf([])})`;
    const instead = `give one of them an end, or write several: true at "${office.split(' ')[0]}" in offices.yaml`;
    return mistakeAt(row.entry, role.path, { what, instead });
  });
}
