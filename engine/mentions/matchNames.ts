/**
 * Every stretch of words that the lexicon knows, the longest from each word on.
 *
 *   نور سلطان نزارباييف     one person, not the city نور سلطان and a surname
 *   للأمم المتحدة           'الأمم المتحدة' behind a lam
 *   مسقط رأسه               a phrase that means nobody, so nothing
 */
import type { Stem } from '../languages/row';
import { EMPTY_HASH, type Hash, hashOn, MOST_WORDS } from '../lexicon/format';
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Span } from '../model';
import type { Mention } from './mention';
import { gapAfter, isCapitalised, type Passage, spanOfWords, wordAt } from './passage';

interface Match {
  stem: Stem;
  last: number;
  name: string;
  meanings: Meaning[];
}

export function matchNames(passage: Passage, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let first = 0; first < passage.words.starts.length; ) {
    const match = longestFrom(passage, first, lexicon);
    if (match && !isPhrase(match)) mentions.push(mentionOf(passage, first, match));
    first = match ? match.last + 1 : first + 1;
  }
  return mentions;
}

const isPhrase = ({ meanings }: Match) => meanings.some(({ use }) => use === 'phrase');

function mentionOf(passage: Passage, first: number, match: Match): Mention {
  const { stem, last, name, meanings } = match;
  const span = spanOfWords(passage, first, last, stem.skip);
  return { passage, first, last, name, meanings, ...span, end: span.end + lastPoint(passage, span) };
}

/** The last point of 'U.S.' and 'D.C.' belongs to the name, wherever the sentence ends. */
function lastPoint({ source }: Passage, { start, end }: Span): number {
  return source[end] === '.' && /^(\p{Lu}\.)+\p{Lu}$/u.test(source.slice(start, end)) ? 1 : 0;
}

/** Most words first, then the reading that changes the word least: stems come in that order. */
function longestFrom(passage: Passage, first: number, lexicon: Lexicon): Match | undefined {
  const word = wordAt(passage, first);
  let best: Match | undefined;
  for (const stem of [{ text: word, skip: 0, article: false }, ...passage.row.stems(word)]) {
    const match = matchOf(passage, first, stem, lexicon);
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

function matchOf(passage: Passage, first: number, stem: Stem, lexicon: Lexicon): Match | undefined {
  let hash: Hash = hashOn(EMPTY_HASH, stem.text, 0, stem.text.length);
  let name = stem.text;
  let found: Match | undefined;
  for (let last = first; ; last++) {
    const value = lexicon.look(hash);
    if (value === undefined) return found;
    const meanings = lexicon
      .meanings(value)
      .filter((meaning) => fits(meaning, { passage, first, last, stem, lexicon }));
    if (meanings.length) found = { stem, last, name, meanings };
    const next = last + 1;
    if (!lexicon.goesOn(value) || next - first >= MOST_WORDS || !joins(passage, last)) return found;
    hash = hashOn(hash, ` ${wordAt(passage, next)}`, 0, wordAt(passage, next).length + 1);
    name += ` ${wordAt(passage, next)}`;
  }
}

/** Words of one name are parted by a space, a hyphen, an apostrophe, the point of an initial, or nothing. */
function joins(passage: Passage, i: number): boolean {
  return i + 1 < passage.words.starts.length && /^(\.? ?|['-]|\.-)$/.test(gapAfter(passage, i));
}

interface Where {
  passage: Passage;
  first: number;
  last: number;
  stem: Stem;
  lexicon: Lexicon;
}

/** A stem of three letters is a name only when everybody knows it: قطر behind و, but not Fez in 'فاس'. */
const SHORT_STEM = 3;
const KNOWN_TO_ALL = 8;

function fits(meaning: Meaning, where: Where): boolean {
  const { passage, first, last, stem, lexicon } = where;
  if (meaning.use === 'key' || !passage.row.reads.has(meaning.language)) return false;
  if (stem.article && meaning.use !== 'demonym') return false;
  const isStripped = stem.skip > 0 && first === last;
  if (isStripped && meaning.use === 'word') return false;
  if (isStripped && stem.text.length <= SHORT_STEM && lexicon.weight(meaning.entity) < KNOWN_TO_ALL)
    return false;
  return capitalsFit(meaning, where);
}

function capitalsFit(meaning: Meaning, { passage, first, last }: Where): boolean {
  if (meaning.capitals) {
    const { start, end } = spanOfWords(passage, first, last);
    const surface = passage.source.slice(start, end);
    return surface === surface.toUpperCase() && passage.casing !== 'capitals';
  }
  return !passage.row.capitals || isCapitalised(passage, first);
}
