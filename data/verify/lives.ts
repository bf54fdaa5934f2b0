/** Births and deaths. */
import type { Finding } from './finding';
import type { CuratedRow } from './rows';
import { type Meant, yearIn } from './witnesses';

export const lives = (rows: CuratedRow[], meant: Meant): Finding[] =>
  rows.flatMap((row) =>
    meant(row).flatMap(({ table, birth, death }) =>
      (
        [
          ['birth', row.years?.from, yearIn(birth)],
          ['death', row.years?.to ?? (row.years && 'alive'), yearIn(death)],
        ] as const
      )
        .filter(([, ours, theirs]) => ours !== undefined && theirs !== undefined && ours !== theirs)
        .map(
          ([field, ours, theirs]): Finding => ({
            grade: 'fact',
            row,
            path: ['years'],
            field,
            table,
            ours: String(ours),
            theirs: String(theirs),
          }),
        ),
    ),
  );
