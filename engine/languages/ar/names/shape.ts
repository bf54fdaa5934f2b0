/**
 * How foreign a word looks: its letters in threes and twos, weighed against those of foreign names and of
 * everyday Arabic. Above 0 it looks more like the names.
 *
 *   تشافيز   7     شومسكي   5     وزاري   -6
 */
import { wordList } from '../../wordList';
import { EVERYDAY_PROSE } from './everydayWords';
import { FAMOUS_PLACES } from './famousPlaces';
import { FOREIGN_FIRST_NAMES } from './firstNames';
import { remembered } from './remembered';

interface Counts {
  of: Map<string, number>;
  all: number;
}

const SIZES = [3, 2] as const;
/** Letters never seen together count as seen so often, in so many kinds. */
const UNSEEN = 0.5;
const KINDS = 500;

type Model = readonly { size: number; names: Counts; words: Counts }[];
/** Counted when first asked for: a few milliseconds. */
let model: Model | undefined;

export const foreignness = remembered((word): number => {
  model ??= learn();
  let score = 0;
  for (const { size, names, words } of model)
    for (const letters of runs(word, size)) score += share(letters, names) - share(letters, words);
  return score / Math.sqrt(word.length);
});

function learn(): Model {
  const names = wordsOf(`${FOREIGN_FIRST_NAMES} ${FAMOUS_PLACES}`).filter((word) => !word.startsWith('ال'));
  const words = wordsOf(EVERYDAY_PROSE.join(' '));
  return SIZES.map((size) => ({ size, names: count(names, size), words: count(words, size) }));
}

const wordsOf = (text: string) => [...wordList(text)].filter((word) => word.length > 2);

function count(words: string[], size: number): Counts {
  const of = new Map<string, number>();
  let all = 0;
  for (const word of words)
    for (const letters of runs(word, size)) {
      of.set(letters, (of.get(letters) ?? 0) + 1);
      all++;
    }
  return { of, all };
}

const share = (letters: string, { of, all }: Counts) =>
  Math.log(((of.get(letters) ?? 0) + UNSEEN) / (all + KINDS));

/** Where a word begins and ends counts too. */
function runs(word: string, size: number): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, i) => marked.slice(i, i + size));
}
