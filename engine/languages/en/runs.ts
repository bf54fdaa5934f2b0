/**
 * Runs of capitalised words in English text, with what kind of name each looks like.
 *
 *   the University of Alabama at Birmingham said     one organisation
 *   Mr. Campbell and Jean Lave                       two people; 'Mr.' is no part of a name
 *   in Cronulla                                      a place
 *
 * A capital at the beginning of a sentence says nothing by itself: a single word counts there only when the text
 * has it with a capital elsewhere as well.
 */
import type { SeenName } from '../../mentions/find';
import { ORGANISATION_HEADS, PLACE_HEADS } from './heads';
import { isOpener, isTitle } from './row';

interface Word {
  text: string;
  /** In small letters, without its possessive. */
  plain: string;
  start: number;
  end: number;
  capital: boolean;
  /** The first of its sentence. */
  opens: boolean;
}

export interface Run extends SeenName {
  /** How the kind was found: by a word of the name or beside it, or only by its shape. */
  sure: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const PLACE_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'around', 'across']);
const PERSON_BEFORE =
  /^(mr|mrs|ms|dr|sir|lord|lady|sen|rep|gov|gen|col|capt|lt|maj|sgt|prof|judge|coach|president|king|queen|prince|princess|minister|senator|colonel|captain|general|major|professor|actor|actress|singer|author|striker|midfielder|goalkeeper|brother|sister|father|mother|wife|husband|son|daughter)$/;
/** Joins the words of a name behind a word that says what it is: 'Bank of ...'. */
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&']);
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'di',
  'du',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'ibn',
  'la',
  'le',
]);
/** 'The Long and Winding Road That Leads ...' is a title of a work. */
const MOST_WORDS = 8;

export function runsIn(text: string): Run[] {
  const words = wordsIn(text);
  const inside = new Set(words.filter(({ capital, opens }) => capital && !opens).map(({ plain }) => plain));
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    const end = endOfRun(words, i, text);
    if (end > i) runs.push(...(runOf(words.slice(i, end), words[i - 1], inside) ?? []));
    i = Math.max(end, i + 1);
  }
  return runs;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word === 's' && /['’]/.test(text[index - 1] ?? '')) continue; // a possessive, which a name may go on behind
    const before = words.at(-1);
    const plain = word.toLowerCase();
    const opens = !before || endsSentence(before, text.slice(before.end, index));
    words.push({
      text: word,
      plain,
      start: index,
      end: index + word.length,
      capital: /^\p{Lu}/u.test(word),
      opens,
    });
  }
  return words;
}

/** The point behind 'Mr.' and 'C.' ends none. */
function endsSentence(word: Word, gap: string): boolean {
  if (gap.startsWith('. ') && (PERSON_BEFORE.test(word.plain) || isInitial(word))) return false;
  return /[.!?:"“”…•|]\s*["'“‘(]*$|\n/.test(gap);
}

/** The index behind the last word of the run that begins at `i`; `i` where none does. */
function endOfRun(words: Word[], i: number, text: string): number {
  if (!isPart(words[i])) return i;
  let end = i + 1;
  while (end < words.length && end - i < MOST_WORDS) {
    const gap = text.slice(words[end - 1]!.end, words[end]!.start);
    if (!goesOn(gap, words[end - 1]!, words[end]!)) break;
    if (isPart(words[end])) end++;
    else if (joins(words, i, end)) end += 2;
    else break;
  }
  return end;
}

/** Behind a possessive only a word like 'Division' does: Kenya's William Ruto is two names. */
function goesOn(gap: string, before: Word, next: Word): boolean {
  if (/['’]s/.test(gap)) return ORGANISATION_HEADS.has(next.plain) || PLACE_HEADS.has(next.plain);
  return gap === ' ' || (gap === '. ' && isInitial(before));
}

const isPart = (word: Word | undefined) =>
  word?.capital === true && !isOpener(word.plain) && !isTitle(word.plain);
const isInitial = ({ text }: Word) => /^\p{Lu}\p{Ll}?$|^(Mt|St|Ft)$/u.test(text);

function joins(words: Word[], first: number, i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!isPart(next) && !(next?.plain === 'the' && isPart(words[i + 2]))) return false;
  if (PARTICLES.has(word.plain)) return true;
  const hasHead = words.slice(first, i).some(({ plain }) => ORGANISATION_HEADS.has(plain));
  return hasHead && (JOINS.has(word.plain) || (word.plain === 'at' && i - first > 1)) && isPart(next);
}

function runOf(words: Word[], before: Word | undefined, inside: ReadonlySet<string>): Run[] | undefined {
  const [first] = words;
  const last = words.at(-1)!;
  const isWordOfSentence = first!.opens && words.length === 1 && !inside.has(first!.plain);
  if (isWordOfSentence || !words.some(({ text }) => /\p{L}{2}/u.test(text))) return undefined;
  const kind = kindOf(words, before);
  return kind && [{ ...kind, start: first!.start, end: last.end }];
}

function kindOf(words: Word[], before: Word | undefined): Pick<Run, 'kind' | 'sure'> | undefined {
  const plain = words.map((word) => word.plain);
  if (before && PERSON_BEFORE.test(before.plain)) return { kind: 'person', sure: true };
  const heads = [plain.at(-1)!, ...plain];
  if (words.length > 1 && heads.some((word) => ORGANISATION_HEADS.has(word)))
    return { kind: 'organisation', sure: true };
  if (words.length > 1 && heads.some((word) => PLACE_HEADS.has(word))) return { kind: 'place', sure: true };
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u.test(words[0]!.text))
    return { kind: 'organisation', sure: false };
  if (before && PLACE_BEFORE.has(before.plain)) return { kind: 'place', sure: false };
  if (words.length > 1 && words.length < 4) return { kind: 'person', sure: false };
  return undefined;
}
