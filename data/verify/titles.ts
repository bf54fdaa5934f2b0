/** English Wikipedia titles: known, unknown, or a letter from a known one. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nearest } from '../nearest';
import type { Finding } from './finding';
import { tableOf } from './folder';
import { grouped } from './grouped';
import type { CuratedRow } from './rows';

/** Titles in small letters: `compromise-wikipedia`, of the packages of `npm run data:extract`. */
const model = new URL('../extract/node_modules/compromise-wikipedia/src/_model.js', import.meta.url);

export function titles(rows: CuratedRow[]): Finding[] {
  const exact = new Set(tableOf('vital_titles_2024').map(({ en }) => en!));
  for (const table of ['vital_people_2025', 'peppercat_leaders_2025', 'everypolitician_2015'])
    for (const { en } of tableOf(table)) exact.add(en!);
  const small = new Set([...exact, ...wikipediaTitles()].map((title) => title.toLowerCase()));
  const byStart = grouped([...small], startOf);
  return rows.flatMap((row): Finding[] => {
    if (small.has(row.title.toLowerCase())) return [];
    const meant = nearest(row.title.toLowerCase(), byStart.get(startOf(row.title)) ?? []);
    const finding = { row, path: ['title'], field: 'title', ours: row.title };
    return meant
      ? [{ ...finding, grade: 'fact', table: 'titles', theirs: meant }]
      : [{ ...finding, grade: 'note', table: 'titles', theirs: '' }];
  });
}

const startOf = (title: string) => title.toLowerCase().slice(0, 3);

/** The packed list stands in a module that no other module is meant to import: its text is taken as text. */
function wikipediaTitles(): string[] {
  if (!existsSync(model)) return [];
  const packed = readFileSync(model, 'utf8');
  const { unpack } = createRequire(model)('efrt') as { unpack(packed: string): Record<string, true> };
  return Object.keys(unpack(packed.slice(packed.indexOf('`') + 1, packed.lastIndexOf('`'))));
}
