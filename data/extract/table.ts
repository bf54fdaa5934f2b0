/** Tables that people read in a diff: a header line, one row per line, tabs between cells, sorted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Row<Column extends string> = Record<Column, string | number>;

/** A tab or line break inside a cell would shift every cell behind it. */
const cellOf = (value: string | number) => String(value).replace(/\s+/g, ' ').trim();

export function writeTable<Column extends string>(
  path: string,
  columns: Column[],
  rows: Row<Column>[],
): void {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column])).join('\t'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${[columns.join('\t'), ...lines].join('\n')}\n`);
}
