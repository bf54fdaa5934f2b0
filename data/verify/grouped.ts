/** A list by a word of each; what has none is left out. */
export function grouped<T>(list: readonly T[], wordOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const word = wordOf(one);
    if (word === '') continue;
    const group = groups.get(word);
    if (group) group.push(one);
    else groups.set(word, [one]);
  }
  return groups;
}
