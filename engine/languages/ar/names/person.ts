/**
 * People.
 *
 *   الرئيس الأميركي جورج بوش       behind a title, over adjectives
 *   قال شومسكي                    behind a verb whose subject is a person
 *   جوانا ليليس                   a given name and a word that is no everyday word
 *   أبو مصعب الزرقاوي              a kunya
 */
import { type Asked, askedBefore } from './asked';
import { endOfName, isPreposition } from './chain';
import { isListed } from './everyday';
import type { Found, Line } from './line';
import { isCommonSurname, isCompound, isLink, isOpener, isSonOf } from './particles';
import { foreignness } from './shape';
import { isForeignFirstName, type Word, type WordKind } from './word';

/** The name of a person that begins at word i. */
export function personAt(line: Line, i: number): Found | undefined {
  const word = line.words[i]!;
  if (!mayBegin(line, i)) return undefined;
  const last = endOfName(line, i);
  const candidate = { line, word, next: last > i ? line.words[i + 1] : undefined, first: i, last };
  return isEnough({ ...candidate, asked: askedBefore(line, i) })
    ? { first: i, last, skip: word.clitics }
    : undefined;
}

interface Candidate {
  line: Line;
  word: Word;
  /** The second word of the name, if it has one. */
  next: Word | undefined;
  first: number;
  last: number;
  /** What the words before it ask for. */
  asked: Asked;
}

const NEVER_FIRST: ReadonlySet<WordKind> = new Set(['other', 'known', 'nationality']);

function mayBegin(line: Line, i: number): boolean {
  const { kind, clitics, text } = line.words[i]!;
  if (clitics > 0) return true;
  if (NEVER_FIRST.has(kind)) return false;
  return kind === 'common' ? isOpener(text) : !isPreposition(line, i);
}

function isEnough(candidate: Candidate): boolean {
  const { word, next, first, last } = candidate;
  if (isOpener(word.text.slice(word.clitics))) return next !== undefined;
  if (isSonOf(next) && last > first + 1) return true;
  if (word.text === 'علي') return isEnoughBehindAli(candidate);
  return (word.clitics > 0 ? byKind.first : byKind[word.kind])?.(candidate) ?? false;
}

/** Too often it is the preposition, carelessly written. */
const isEnoughBehindAli = ({ next, asked }: Candidate) =>
  next ? asked !== undefined || next.kind === 'first' : asked === 'title';

const byKind: Partial<Record<WordKind, (candidate: Candidate) => boolean>> = {
  first: ({ word, next }) =>
    next !== undefined || (word.clitics === 0 && !word.text.startsWith('ال') && !isListed(word.text)),
  'first-or-common': isEnoughOfCommon,
  unknown: isEnoughOfUnknown,
  // 'السيد المالكي', 'قال الجعفري'
  definite: ({ word, next, asked }) =>
    next === undefined && (asked === 'title' || asked === 'verb') && !/(?:ه|ون|ين|ات)$/.test(word.text),
};

/** 'صالح المطلق', but 'صالح للأكل' and 'حسن الضيافة' are no names. */
function isEnoughOfCommon({ line, word, next, first, asked }: Candidate): boolean {
  if (word.text.startsWith('ال') && asked !== 'verb') return false;
  if (!next) return asked === 'title';
  if (isCompound(line, first)) return true;
  if (next.kind === 'common' && !isLink(next) && !isCommonSurname(next)) return false;
  if (next.kind === 'definite' && asked === undefined && !/ي$/.test(next.text)) return false;
  return next.kind === 'first' || asked !== undefined || word.title === undefined;
}

/** As much like a name as like a word. */
const NEUTRAL = 0;

function isEnoughOfUnknown({ word: { text }, next, asked }: Candidate): boolean {
  const looksForeign = foreignness(text) > NEUTRAL;
  if (next && isForeignFirstName(next) && looksForeign) return true;
  if (asked === 'verb') return next !== undefined || !/[اه]$/.test(text);
  if (asked === 'sentence') return looksForeign;
  if (/^[بل]/.test(text) && !looksForeign) return false;
  return asked === 'title' || (next !== undefined && (asked === 'loosely' || asked === 'nation'));
}
