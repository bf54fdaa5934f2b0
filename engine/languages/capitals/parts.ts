/**
 * A run of capitalised words -> the names in it, without the words that only stand beside one.
 *
 *   [США Барака Обамы]              a known place, and somebody of it
 *   [Estudió en la Universidad]     the sentence's first word: the university
 *   der [Ägyptologe Othmar Keel]    behind an article, a noun: Othmar Keel
 */
import { gapAfter, isCapitalised, type Passage, wordAt } from '../../mentions/passage';
import { isAcronym, isQuoted } from './kindOfRun';
import type { NameWords } from './nameWords';
import { isInitial, type Run } from './runs';

export interface Where {
  passage: Passage;
  /** What the pack knows, by words: the first -> the last. */
  known: ReadonlyMap<number, number>;
  words: NameWords;
}

export function partsOf(run: Run, where: Where): Run[] {
  const cut = where.words.nouns ? withoutNouns(run, where) : run;
  return cut ? splitAtKnown(withoutOpener(cut, where), where) : [];
}

/** A known name of a place or so, and two words or more behind it. */
function splitAtKnown(run: Run, { known, words, passage }: Where): Run[] {
  const end = known.get(run.first);
  if (end === undefined || end >= run.last || !isCapitalised(passage, end + 1)) return [run];
  if (run.last - end < 2 && known.get(end + 1) !== run.last) return [run];
  if (hasHead(run, passage, words)) return [run];
  return [
    { ...run, last: end },
    { first: end + 1, last: run.last, opens: false },
  ];
}

const partsIn = (passage: Passage, { first, last }: Run) =>
  Array.from({ length: last - first + 1 }, (_, i) => wordAt(passage, first + i));
const hasHead = (run: Run, passage: Passage, words: NameWords) =>
  partsIn(passage, run).some((part) => words.organisations.has(part) || words.places.has(part));

/** The word that opens the sentence, where what follows is a name without it. */
function withoutOpener(run: Run, { passage, known, words }: Where): Run {
  const { first, last, opens } = run;
  if (!opens || first === last || isHead(passage, first, words)) return run;
  if (words.alone?.test(wordAt(passage, first)) || isQuoted(passage, first, last)) return run;
  let next = first + 1;
  while (next < last && !isCapitalised(passage, next)) next++;
  const isKnownBehind = known.get(next) === last && !known.has(first);
  const isGivenBehind = next < last && words.givenNames.has(wordAt(passage, next));
  const isOther = !words.givenNames.has(wordAt(passage, first)) && !known.has(first);
  return isKnownBehind || (isOther && (isGivenBehind || next > first + 1))
    ? { first: next, last, opens: false }
    : run;
}

const isHead = (passage: Passage, i: number, words: NameWords) =>
  words.organisations.has(wordAt(passage, i)) ||
  words.places.has(wordAt(passage, i)) ||
  words.heads.has(wordAt(passage, i));

/** German: from the last noun that is no name on. */
function withoutNouns(run: Run, { passage, words, known }: Where): Run | undefined {
  let { first, last } = run;
  const isNoun = (i: number) =>
    words.nouns!.test(wordAt(passage, i)) &&
    !isHead(passage, i, words) &&
    !words.givenNames.has(wordAt(passage, i));
  if (isBehindArticle(passage, first, words) && isPlainNoun(passage, run, { words, known })) first++;
  while (first < last && (isNoun(first) || !isCapitalised(passage, first))) first++;
  while (first <= last && (isNoun(last) || !isCapitalised(passage, last))) last--;
  return first <= last ? { first, last, opens: run.opens && first === run.first } : undefined;
}

/** 'der Titelträger Semmy Schilt', but 'das Boston Symphony Orchestra' and 'der FC Basel'. */
function isPlainNoun(passage: Passage, run: Run, { words, known }: Omit<Where, 'passage'>): boolean {
  const { first } = run;
  if (known.has(first) || words.givenNames.has(wordAt(passage, first)) || isAcronym(passage, first, first))
    return false;
  return words.nouns!.test(wordAt(passage, first)) || !hasHead(run, passage, words);
}

/** 'der', or 'der späteren'. */
function isBehindArticle(passage: Passage, i: number, { articles }: NameWords): boolean {
  if (i === 0 || gapAfter(passage, i - 1) !== ' ' || !articles) return false;
  if (articles.has(wordAt(passage, i - 1))) return true;
  const isAdjective = /(e|en|er|es|em)$/.test(wordAt(passage, i - 1)) && !isCapitalised(passage, i - 1);
  return isAdjective && i > 1 && gapAfter(passage, i - 2) === ' ' && articles.has(wordAt(passage, i - 2));
}

export function isName(run: Run, { passage, words, known }: Where): boolean {
  const { first, last, opens } = run;
  if (
    words.works?.(gapAfter(passage, first - 1), gapAfter(passage, last)) ||
    words.events?.has(wordAt(passage, last))
  )
    return false;
  if (isHead(passage, first, words) && first === last) return isAcronym(passage, first, last) && !opens;
  if (last > first) return !words.nouns || / /.test(gapsIn(passage, run));
  if (known.has(first)) return true;
  if (opens || words.nouns) return false;
  const word = wordAt(passage, first);
  if (words.suffixed && !isAcronym(passage, first, last) && !/^ ?'/.test(gapAfter(passage, first)))
    return false;
  return word.length > 2 && !ROMAN.test(word) && !words.alone?.test(word) && !isInitial(passage, first);
}

const gapsIn = (passage: Passage, { first, last }: Run) =>
  Array.from({ length: last - first }, (_, i) => gapAfter(passage, first + i)).join('');

/** 'XIX': a century or a king's number. */
const ROMAN = /^[ivxlcdm]+$/;
