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

/** Levenshtein's distance, one row at a time. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const kept = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(kept, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
