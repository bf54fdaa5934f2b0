/**
 * A word in the form that a sentence gives it -> the forms that a list of names may hold. Each is only a proposal
 * that the lexicon decides, and the word as it stands is always tried first.
 *
 *   { from: 'ского', to: 'скии', least: 2 }     зеленского -> зеленскии (as 'й' folds)
 */
export interface Ending {
  from: string;
  to: string;
  /** Letters that must stand before it: short words end so by themselves. */
  least: number;
}

/** 'ы и е у -> а': several endings of one word; '-' stands for none. */
export function endingsOf(table: string, least: number): Ending[] {
  return table
    .split('\n')
    .map((line) => line.split('->'))
    .flatMap(([from, to]) =>
      to === undefined
        ? []
        : from!
            .trim()
            .split(/\s+/)
            .map((ending) => ({ from: ending, to: to.trim() === '-' ? '' : to.trim(), least })),
    );
}

/** The longest endings first: they say most. */
export function withEndings(endings: readonly Ending[]): (word: string) => string[] {
  const byLast = new Map<string, Ending[]>();
  for (const ending of [...endings].sort((a, b) => b.from.length - a.from.length)) {
    const last = ending.from.at(-1)!;
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return (word) => {
    const forms: string[] = [];
    for (const { from, to, least } of byLast.get(word.at(-1) ?? '') ?? []) {
      if (word.length - from.length < least || !word.endsWith(from)) continue;
      const form = word.slice(0, word.length - from.length) + to;
      if (form !== word && !forms.includes(form)) forms.push(form);
    }
    return forms;
  };
}
