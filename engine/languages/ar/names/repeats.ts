/**
 * Whoever was named in full is named by the last word from there on: 'نعوم تشومسكي ... ويؤكد تشومسكي'.
 */
import type { Named } from '../finder';
import { clitics } from './clitics';
import type { Line } from './line';

const SHORTEST = 4;

export function repeatsOf(line: Line, named: readonly Named[]): Named[] {
  const surnames = new Set(named.flatMap((name) => surnameOf(line, name) ?? []));
  if (surnames.size === 0) return [];
  const taken = new Set(named.flatMap(({ first, last }) => range(first, last)));
  return line.words.flatMap(({ text }, i): Named[] => {
    const form = taken.has(i) ? undefined : clitics(text).find(({ rest }) => surnames.has(rest));
    return form ? [{ first: i, last: i, skip: form.skip, kind: 'person' }] : [];
  });
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Only a word that is nothing else. */
function surnameOf({ words }: Line, { kind, first, last }: Named): string | undefined {
  const { text, kind: sort } = words[last]!;
  if (kind !== 'person' || first === last || text.length < SHORTEST) return undefined;
  return sort === 'unknown' || sort === 'definite' ? text : undefined;
}
