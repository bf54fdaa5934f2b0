/**
 * Runs of capitalised words: what may be a name, where names have capitals.
 *
 *   Hier [Simone de Beauvoir] vit [Jean-Paul Sartre] à [Rouen].
 *   [Jan III Sobieski], [J. K. Rowling], [Rio de Janeiro], l'[université de Lausanne]
 */
import { gapAfter, isCapitalised, type Passage, wordAt } from '../../mentions/passage';
import type { NameWords } from './nameWords';

export interface Run {
  /** Words in the passage, both included. */
  first: number;
  last: number;
  /** Its first word may owe its capital to the sentence. */
  opens: boolean;
}

export function runsIn(passage: Passage, words: NameWords): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < passage.words.starts.length; ) {
    const last = mayBegin(passage, i, words) ? lastOf(passage, i, words) : undefined;
    if (last !== undefined) runs.push({ first: i, last, opens: opensSentence(passage, i, words) });
    i = (last ?? i) + 1;
  }
  return runs;
}

function mayBegin(passage: Passage, i: number, words: NameWords): boolean {
  const word = wordAt(passage, i);
  if (!isCapitalised(passage, i)) return words.heads.has(word) && !followsHyphen(passage, i);
  if (isInitial(passage, i)) return true;
  if (word.length < 2 || !/\p{L}/u.test(word) || followsHyphen(passage, i) || words.titles.has(word))
    return false;
  // 'La' opens a sentence, and within one it opens La Coruña.
  if (words.openers.has(word))
    return words.particles.has(word) && isAnotherNear(passage, i) && !opensSentence(passage, i, words);
  return true;
}

/** 'pro-Mursi': what stands before the hyphen is no part of a name, or it would have begun one. */
const followsHyphen = (passage: Passage, i: number) => i > 0 && gapAfter(passage, i - 1) === '-';
const isAnotherNear = (passage: Passage, i: number) =>
  gapAfter(passage, i) === ' ' && isCapitalised(passage, i + 1);

export const isInitial = (passage: Passage, i: number): boolean =>
  wordAt(passage, i).length === 1 && isCapitalised(passage, i) && /^ ?\.[ -]?$/.test(gapAfter(passage, i));

/** Small words that may stand inside a name, one behind the other: 'de la'; 'de la baie d’' behind a head. */
const MOST_BETWEEN = 2;
const MOST_BEHIND_HEAD = 4;
const BESIDE = /^( |-|' ?|\.-| & )$/;

/** Longer ones are lists, headlines and what is no text. */
const MOST_WORDS = 10;

/** Undefined when nothing capitalised follows a head in small letters. */
function lastOf(passage: Passage, first: number, words: NameWords): number | undefined {
  const isHead = isHeadOf(passage, first, words);
  let last = isCapitalised(passage, first) ? first : undefined;
  const end = Math.min(passage.words.starts.length, first + MOST_WORDS);
  for (let next = first + 1; next < end && joins(passage, next - 1); next++) {
    if (isCapitalised(passage, next)) {
      if (isStop(passage, next, words)) break;
      last = next;
    } else if (gapAfter(passage, next - 1) === '-' && last === next - 1 && !words.nouns) last = next;
    else if (!isBetween(passage, next, isHead, words)) break;
    else if (next - (last ?? first) > (isHead ? MOST_BEHIND_HEAD : MOST_BETWEEN)) break;
  }
  return last === undefined || last < first ? undefined : withAdjective(passage, first, last, words);
}

const isHeadOf = (passage: Passage, i: number, words: NameWords) =>
  words.heads.has(wordAt(passage, i)) ||
  words.organisations.has(wordAt(passage, i)) ||
  words.places.has(wordAt(passage, i));

const joins = (passage: Passage, i: number) =>
  BESIDE.test(gapAfter(passage, i)) || isInitial(passage, i) || gapAfter(passage, i) === '';

function isStop(passage: Passage, i: number, words: NameWords): boolean {
  const word = wordAt(passage, i);
  if (isInitial(passage, i)) return false;
  return (
    words.titles.has(word) ||
    (words.openers.has(word) && !words.particles.has(word) && gapAfter(passage, i - 1) !== '-')
  );
}

/** 'de', 'von der'; behind a head also what 'de' stands on both sides of: 'Ligue de hockey de l’Ouest'. */
function isBetween(passage: Passage, i: number, isHead: boolean, words: NameWords): boolean {
  // German: 'Singles von Depeche Mode' is no name, 'Hans von Bülow' is
  if (words.nouns && !isHead && !words.givenNames.has(wordAt(passage, i - 1))) return false;
  const isSmall = (at: number) =>
    words.particles.has(wordAt(passage, at)) || words.links.has(wordAt(passage, at));
  if (isSmall(i))
    return isHead || words.links.has(wordAt(passage, i)) || words.particles.has(wordAt(passage, i));
  return isHead && isSmall(i - 1) && isSmall(i + 1);
}

/** 'Empire russe', 'Ligue nationale', 'Чёрное море'. */
function withAdjective(passage: Passage, first: number, last: number, words: NameWords): number {
  const next = last + 1;
  if (next >= passage.words.starts.length || gapAfter(passage, last) !== ' ') return last;
  const word = wordAt(passage, next);
  if (words.tails?.has(word) && words.alone?.test(wordAt(passage, last))) return next;
  if (first === last && isHeadOf(passage, first, words) && words.adjectives?.test(word)) return next;
  return last;
}

/** A point behind a title or an initial ends no sentence: 'Dr. Müller'. */
function opensSentence(passage: Passage, i: number, words: NameWords): boolean {
  if (i === 0) return true;
  const gap = gapAfter(passage, i - 1);
  if (!/[.!?…:"«»“”„–—\n]|(^|\s)-/.test(gap)) return false;
  return !(/^ ?\. ?$/.test(gap) && (isInitial(passage, i - 1) || words.titles.has(wordAt(passage, i - 1))));
}
