/** English Wikipedia titles: known, unknown, or a letter from a known one. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../engine/text/fold';
import { changesBetween, nearest } from '../nearest';
import type { Finding } from './finding';
import { tableOf } from './folder';
import { grouped } from './grouped';
import { type CuratedRow, plain } from './rows';
import { type Witness, yearIn } from './witnesses';

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
    const meant = slipFor(row.title, byStart.get(startOf(row.title)) ?? []);
    const finding = { row, path: ['title'], field: 'title', ours: row.title };
    return meant
      ? [{ ...finding, grade: 'fact', table: 'titles', theirs: meant }]
      : [{ ...finding, grade: 'note', table: 'titles', theirs: '' }];
  });
}

/** Shorter titles have neighbours that mean something else: Syriza and Syria, Robert Gates and Robert Graves. */
const LEAST_TO_COMPARE = 18;

/** The same but for its punctuation, or but for a letter. */
function slipFor(title: string, known: string[]): string | undefined {
  const same = known.find((one) => letters(one) === letters(title));
  if (same || title.length < LEAST_TO_COMPARE || /\d/.test(title)) return same;
  const meant = nearest(title.toLowerCase(), known);
  return meant !== undefined && changesBetween(title.toLowerCase(), meant) === 1 ? meant : undefined;
}

const letters = (title: string) => fold(title).text.replace(/[\p{P}\s]+/gu, '');

const startOf = (title: string) => title.toLowerCase().slice(0, 3);

/** The packed list stands in a module that no other module is meant to import: its text is taken as text. */
function wikipediaTitles(): string[] {
  if (!existsSync(model)) return [];
  const packed = readFileSync(model, 'utf8');
  const { unpack } = createRequire(model)('efrt') as { unpack(packed: string): Record<string, true> };
  return Object.keys(unpack(packed.slice(packed.indexOf('`') + 1, packed.lastIndexOf('`'))));
}

/** Tables whose names are exact titles of 2025. */
const EXACT = new Set(['peppercat_leaders_2025', 'vital_people_2025']);

/** Somebody whom a table means as well, and calls otherwise: 'Mohamed Abdelaziz (Sahrawi politician)'. */
export function otherTitles(rows: CuratedRow[], witnesses: Witness[]): Finding[] {
  const byName = grouped(
    witnesses.filter(({ table, isTitle }) => EXACT.has(table) && isTitle),
    ({ en }) => plain(en),
  );
  return rows.flatMap((row) => {
    const born = row.years?.from;
    if (row.kind !== 'person') return [];
    const told = [row.title, ...(row.names.get('en') ?? [])].flatMap((name) => byName.get(plain(name)) ?? []);
    const same = told.filter((one) => born !== undefined && yearIn(one.birth) === born);
    const titles = new Set(same.map(({ en }) => en));
    if (titles.has(row.title)) return [];
    return [...titles].map(
      (theirs): Finding => ({
        grade: 'fact',
        row,
        path: ['title'],
        field: 'title',
        table: same.find(({ en }) => en === theirs)!.table,
        ours: row.title,
        theirs,
      }),
    );
  });
}
