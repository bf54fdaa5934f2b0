/** Counts as lines to read: the largest first, and no more than asked for. */

/** What was counted, and how often. */
export type Count = [name: string, count: number];

export interface Table {
  title: string;
  rows: Count[];
}

export function counted(names: string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

export function linesOf({ title, rows }: Table, most: number): string[] {
  const sorted = [...rows].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, most).map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`);
  const rest = sorted.length > most ? [`          and ${sorted.length - most} more`] : [];
  return ['', `${title}: ${rows.length}`, ...shown, ...rest];
}
