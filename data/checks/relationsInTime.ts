/** A predecessor came before. */
import { byTitle, type Check, type Held, lifeOf, mistakeAt, type Row, related, rolesOf } from './row';

export const relationsInTime: Check = (rows) => {
  const known = byTitle(rows);
  return rows.flatMap((row) => {
    const before = related(row, 'predecessor').map((title) => ({
      word: 'predecessor',
      earlier: known.get(title),
      later: row,
    }));
    const after = related(row, 'successor').map((title) => ({
      word: 'successor',
      earlier: row,
      later: known.get(title),
    }));
    return [...before, ...after].flatMap(({ word, earlier, later }) => {
      if (!earlier || !later || cameBefore(earlier, later)) return [];
      const what = `"${later.curated.title}" began before "${earlier.curated.title}"`;
      const instead = `mend the ${word} or the years of the two`;
      return [mistakeAt(row.entry, ['relations', word], { what, instead })];
    });
  });
};

/** By an office that both held, or by their years where they are no people; unknown years prove nothing. */
function cameBefore(earlier: Row, later: Row): boolean {
  const pairs = rolesOf(earlier).flatMap((one) =>
    rolesOf(later)
      .filter((other) => isSameOffice(one, other) && one.from !== undefined && other.from !== undefined)
      .map((other) => [one.from!, other.from!] as const),
  );
  if (pairs.length > 0) return pairs.some(([one, other]) => one <= other);
  if (earlier.kind === 'person') return true;
  const [one, other] = [lifeOf(earlier)?.from, lifeOf(later)?.from];
  return one === undefined || other === undefined || one <= other;
}

const isSameOffice = (one: Held, other: Held) =>
  one.office !== undefined && one.office === other.office && one.country === other.country;
