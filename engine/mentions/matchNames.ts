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
  for (const stem of [
    { text: word, skip: 0, article: false },
    ...passage.row.stems(word),
    ...ended(passage, first),
  ]) {
    const match = matchFrom(
      { passage, first, stem, lexicon },
      first,
      { hash: EMPTY_HASH, name: '' },
      stem.text,
    );
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

/** The word without its case; where names have capitals, of a capitalised word alone. */
function ended(passage: Passage, first: number): Stem[] {
  if (passage.row.capitals && !isCapitalised(passage, first)) return [];
  if (passage.row.openers.has(wordAt(passage, first))) return []; // 'Самой старой ...' is not Samoa
  return passage.row.endings(wordAt(passage, first)).map((text) => ({ text, skip: 0, article: false }));
}

interface From {
  passage: Passage;
  first: number;
  stem: Stem;
  lexicon: Lexicon;
}

/** The longest name that goes on with `text` as the reading of word `last`. */
function matchFrom(
  from: From,
  last: number,
  before: { hash: Hash; name: string },
  text: string,
): Match | undefined {
  const { passage, first, stem, lexicon } = from;
  const piece = last === first ? text : ` ${text}`;
  const hash = hashOn(before.hash, piece, 0, piece.length);
  const value = lexicon.look(hash);
  if (value === undefined) return undefined;
  const name = before.name + piece;
  const meanings = lexicon.meanings(value).filter((meaning) => fits(meaning, { ...from, last }));
  let best: Match | undefined = meanings.length ? { stem, last, name, meanings } : undefined;
  if (!lexicon.goesOn(value) || last + 1 - first >= MOST_WORDS || !joins(passage, last)) return best;
  const next = wordAt(passage, last + 1);
  for (const reading of [next, ...passage.row.endings(next)]) {
    const longer = matchFrom(from, last + 1, { hash, name }, reading);
    if (longer && (!best || longer.last > best.last)) best = longer;
  }
  return best;
}

/** Words of one name are parted by a space, a hyphen, an apostrophe, the point of an initial, or nothing. */
function joins(passage: Passage, i: number): boolean {
  return i + 1 < passage.words.starts.length && /^(\.? ?|' ?|-|\.-)$/.test(gapAfter(passage, i));
}

interface Where extends From {
  last: number;
}

/** A stem of three letters is a name only when everybody knows it: قطر behind و, but not Fez in 'فاس'. */
const SHORT_STEM = 3;
const KNOWN_TO_ALL = 8;

function fits(meaning: Meaning, where: Where): boolean {
  const { passage, first, last, stem, lexicon } = where;
  if (meaning.use === 'key' || !passage.row.reads.has(meaning.language)) return false;
  if (stem.article && meaning.use !== 'demonym') return false;
  if (isForeign(meaning, where)) return false;
  if (first === last && passage.row.ordinary.has(wordAt(passage, first))) return false;
  const isStripped = first === last && stem.text !== wordAt(passage, first);
  if (isStripped && meaning.use === 'word') return false;
  if (isStripped && stem.text.length <= SHORT_STEM && lexicon.weight(meaning.entity) < KNOWN_TO_ALL)
    return false;
  return capitalsFit(meaning, where);
}

/** Of English names in another language's text: peoples, and short words, which that language may have as well. */
const SHORT_NAME = 4;

function isForeign(
  { language, use, entity }: Meaning,
  { passage, first, last, stem, lexicon }: Where,
): boolean {
  if (language !== 'en' || language === passage.row.code || !passage.row.capitals) return false;
  if (use !== 'full' && use !== 'alone') return true;
  return first === last && stem.text.length <= SHORT_NAME && lexicon.weight(entity) < KNOWN_TO_ALL;
}

function capitalsFit(meaning: Meaning, { passage, first, last }: Where): boolean {
  if (meaning.capitals) {
    const { start, end } = spanOfWords(passage, first, last);
    const surface = passage.source.slice(start, end);
    return surface === surface.toUpperCase() && passage.casing !== 'capitals';
  }
  return !passage.row.capitals || isCapitalised(passage, first);
}
