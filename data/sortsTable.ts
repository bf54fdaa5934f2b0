/** `npx tsx data/sortsTable.ts`: writes the labels of `curated/sorts.yaml` into the page's own table of sorts. */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';

const FROM = 'data/curated/sorts.yaml';
const TO = 'components/words/sorts.ts';
/** Everything above the first row is written by hand and stays. */
const ROWS = /(?<=export const SORTS[^\n]*\{\n)[\s\S]*?(?=\};\n)/;

const sorts = parse(await readFile(FROM, 'utf8')) as Record<string, { en: string; ar: string }>;
const rows = Object.entries(sorts).map(
  ([sort, { en, ar }]) => `  ${keyOf(sort)}: { en: ${quoted(en)}, ar: ${quoted(ar)} },\n`,
);
await writeFile(TO, (await readFile(TO, 'utf8')).replace(ROWS, rows.join('')));

function keyOf(sort: string): string {
  return /^[a-z]+$/.test(sort) ? sort : quoted(sort);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
