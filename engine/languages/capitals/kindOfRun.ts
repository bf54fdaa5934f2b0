/** What a run of capitalised words names: by the words in it, before it, and by its shape. */
import type { SeenName } from '../../mentions/find';
import { gapAfter, type Passage, spanOfWords, wordAt } from '../../mentions/passage';
import type { NameWords } from './nameWords';
import { isInitial, type Run } from './runs';

export function kindOfRun(passage: Passage, { first, last }: Run, words: NameWords): SeenName['kind'] {
  const parts = Array.from({ length: last - first + 1 }, (_, i) => wordAt(passage, first + i));
  const has = (set: ReadonlySet<string>) => parts.some((part) => set.has(part));
  if (has(words.organisations)) return 'organisation';
  if (has(words.places) || words.tails?.has(parts.at(-1)!)) return 'place';
  const before = first > 0 && /^[ '-]*$/.test(gapAfter(passage, first - 1)) ? wordAt(passage, first - 1) : '';
  if (words.titles.has(before) || passage.row.cues.get(before)?.kind === 'person') return 'person';
  if (words.givenNames.has(parts[0]!) || isInitial(passage, first)) return 'person';
  if (words.before.has(before)) return 'place';
  if (isAcronym(passage, first, last)) return 'organisation';
  if (passage.row.quotesNames && isQuoted(passage, first, last)) return 'organisation';
  if (first === last) return 'place';
  // 'Simone de Beauvoir', but 'la Fondation de Beauvoir'
  return has(words.links) && words.links.has(before) ? 'organisation' : 'person';
}

export function isAcronym(passage: Passage, first: number, last: number): boolean {
  const { start, end } = spanOfWords(passage, first, last);
  return /^\p{Lu}{2,6}$/u.test(passage.source.slice(start, end));
}

/** «Спартак»: nothing but the name stands between the quotation marks. */
export const isQuoted = (passage: Passage, first: number, last: number) =>
  first > 0 && /[«„“"]$/.test(gapAfter(passage, first - 1)) && /^[»“”"]/.test(gapAfter(passage, last));
