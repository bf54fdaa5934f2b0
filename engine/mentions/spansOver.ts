/** Which of many spans lie over one, without going through all of them: an article may name ten thousand. */
import type { Span } from '../model';

export function spansOver<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end of all up to here: before it ends there is nothing more to find.
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    const found: T[] = [];
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && furthest[i]! > start; i--)
      if (sorted[i]!.end > start) found.push(sorted[i]!);
    return found;
  };
}

/** The first that starts at `at` or behind it. */
function firstFrom(sorted: readonly Span[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for spans of several blocks. */
export function spansOverByBlock<T extends Span & { block: number }>(
  spans: readonly T[],
): (span: Span & { block: number }) => T[] {
  const over = new Map([...byBlock(spans)].map(([block, list]) => [block, spansOver(list)]));
  return (span) => over.get(span.block)?.(span) ?? [];
}

export function byBlock<T extends { block: number }>(spans: readonly T[]): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  for (const span of spans) {
    const list = lists.get(span.block);
    if (list) list.push(span);
    else lists.set(span.block, [span]);
  }
  return lists;
}
