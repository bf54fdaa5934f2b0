/** The word that was probably meant. */

/** In a short word two other letters make another word: Monrovia, Mongolia. */
const mostChanges = (word: string) => (word.length < 12 ? 1 : 2);

export function nearest(word: string, words: Iterable<string>): string | undefined {
  const most = mostChanges(word);
  let best: { word: string; changes: number } | undefined;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const changes = changesBetween(word.toLowerCase(), candidate.toLowerCase());
    if (changes <= most && changes < (best?.changes ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, changes };
    }
  }
  return best?.word;
}

/** Letters changed, added, left out, or swapped with their neighbour. */
export function changesBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const kept = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwap ? before[j - 2]! + 1 : kept;
      next.push(Math.min(kept, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length]!;
}
