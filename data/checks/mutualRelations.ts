/** What one row says of another, the other says of it: successor and predecessor, husband and wife. */
import type { Mistake } from '../mistakes';
import { byTitle, type Check, mistakeAt, type Row, related } from './row';

type Word = 'predecessor' | 'successor' | 'spouse';
const BACK: Record<Word, Word> = { predecessor: 'successor', successor: 'predecessor', spouse: 'spouse' };

export const mutualRelations: Check = (rows) => {
  const known = byTitle(rows);
  return rows.flatMap((row) =>
    (Object.keys(BACK) as Word[]).flatMap((word) =>
      related(row, word).flatMap((title) => {
        const other = known.get(title);
        return other ? oneSided(row, other, word) : [];
      }),
    ),
  );
};

/** Told once: where the other states nothing, it is told there only for a marriage. */
function oneSided(row: Row, other: Row, word: Word): Mistake[] {
  const back = BACK[word];
  const stated = related(other, back);
  const { title } = row.curated;
  if (stated.includes(title) || (stated.length === 0 && word !== 'spouse')) return [];
  const what = `"${other.curated.title}" has the ${back} "${stated.join(', ')}", and "${title}" calls it its ${word}`;
  const both = [...stated, title].join(', ');
  const instead = `write ${back}: [${both}] there, or mend ${row.entry.file}:${row.entry.lineOf(['relations', word])}`;
  return [mistakeAt(other.entry, ['relations', back], { what, instead })];
}
