/** Tables to hold our rows against. They are read beside the project, and nothing of them is copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { readTable, type TableRow } from '../tables';

const folder = new URL('../../../shared/knowledge-checks/', import.meta.url);

export const isHere = (): boolean => existsSync(folder);

/** No rows where a table is absent. */
export function tableOf(name: string): TableRow[] {
  const file = new URL(`${name}.tsv`, folder);
  return existsSync(file) ? readTable(readFileSync(file, 'utf8')) : [];
}
