/** Reads the tables of data/tables: a header line, then one row per line with tabs between cells. */

export type TableRow = Record<string, string>;

export function readTable(text: string): TableRow[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
