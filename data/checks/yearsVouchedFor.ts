/** Nothing begins later than the year up to which its row vouches; an end may be fixed in advance. */
import { type Check, lifeOf, mistakeAt, rolesOf } from './row';

export const yearsVouchedFor: Check = (rows) =>
  rows.flatMap((row) => {
    const { asOf } = row.curated;
    const instead = `asOf is ${asOf}: mend the year, or vouch for more`;
    const late = rolesOf(row).filter(({ from = 0 }) => from > asOf);
    const found = late.map(({ words, path }) =>
      mistakeAt(row.entry, path, { what: `"${words}" begins in the future`, instead }),
    );
    // A tournament is announced years ahead.
    const { from = 0 } = lifeOf(row) ?? {};
    if (row.kind === 'event' || from <= asOf) return found;
    const what = `"${row.curated.years}" begins in the future`;
    return [...found, mistakeAt(row.entry, ['years'], { what, instead })];
  });
