/**
 * Stretches -> names. The words that come back together are the name; what follows it differs each time.
 *
 *   عادل الطريفي يفتتح
 *   عادل الطريفي أن            twice with two words, once with three: the name has two
 */

/** The folded words of a stretch, how many its name has at least, and how the text writes it. */
export interface Words {
  folded: string[];
  least: number;
  surface: (length: number) => string;
}

/** A longer name must stand in this share of the places of the shorter one. */
const SHARE = 0.5;

/** Each name, as first written, and in how many stretches it stands. */
export function namesByFrequency(stretches: Words[]): [string, number][] {
  const counts = new Map<string, number>();
  const keyOf = ({ folded }: Words, length: number) => folded.slice(0, length).join(' ');
  for (const words of stretches) {
    for (let length = words.least; length <= words.folded.length; length++) {
      const key = keyOf(words, length);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const names = new Map<string, [string, number]>();
  for (const words of stretches) {
    const length = lengthOf(words, (n) => counts.get(keyOf(words, n))!);
    const known = names.get(keyOf(words, length));
    if (known) known[1]++;
    else names.set(keyOf(words, length), [words.surface(length), 1]);
  }
  return [...names.values()];
}

function lengthOf({ folded, least }: Words, countOf: (length: number) => number): number {
  // what never comes back most likely has two words
  if (countOf(least) === 1) return Math.max(least, Math.min(2, folded.length));
  let length = least;
  for (let longer = least + 1; longer <= folded.length; longer++) {
    const count = countOf(longer);
    if (count > 1 && count >= countOf(length) * SHARE) length = longer;
  }
  return length;
}
