/**
 * Names in Persian, by the words that begin them: the script has no capitals.
 *
 *   [وزارت دفاع روسیه]         an organisation: its head, and what it is of up to a place that the pack knows
 *   آقای [محسن رضایی]          a person: a title or a given name, and the words behind it
 */
import type { NameFinder } from '../../analyse';
import type { SeenName } from '../../mentions/find';
import { gapAfter, type Passage, spanOfWords, wordAt } from '../../mentions/passage';
import { complements, givenNames, heads, stops, titles } from './names';

export const persianFinder: NameFinder = (_text, { passage, known }) => {
  const seen: SeenName[] = [];
  for (let i = 0; i < passage.words.starts.length; ) {
    const found = organisationFrom(passage, i, known) ?? personFrom(passage, i, known);
    if (found) seen.push({ kind: found.kind, whole: true, ...spanOfWords(passage, found.first, found.last) });
    i = (found?.last ?? i) + 1;
  }
  return seen;
};

interface Found {
  kind: SeenName['kind'];
  first: number;
  last: number;
}

/** Words between the head and its place: 'تیم ملی فوتبال زنان ایران'. */
const MOST_BETWEEN = 4;

function organisationFrom(
  passage: Passage,
  first: number,
  known: ReadonlyMap<number, number>,
): Found | undefined {
  const head = wordAt(passage, first);
  if (!heads.has(head)) return undefined;
  for (let i = first + 1; i <= first + 1 + MOST_BETWEEN && goesOn(passage, i, heads); i++) {
    const last = known.get(i);
    if (last !== undefined) return { kind: 'organisation', first, last };
  }
  const next = first + 1;
  if (!goesOn(passage, next) || !complements.get(head)?.has(wordAt(passage, next))) return undefined;
  return { kind: 'organisation', first, last: next };
}

/** A given name and at most three words; behind a title also another word than a given name. */
const MOST_NAMES = 3;

function personFrom(passage: Passage, first: number, known: ReadonlyMap<number, number>): Found | undefined {
  const word = wordAt(passage, first);
  const isTitled =
    first > 0 && titles.has(wordAt(passage, first - 1)) && gapAfter(passage, first - 1) === ' ';
  if (!givenNames.has(word) && !(isTitled && isPlain(word))) return undefined;
  if (known.has(first)) return undefined;
  let last = first;
  const isGiven = () => givenNames.has(wordAt(passage, last)) || (isTitled && last === first);
  while (last - first < MOST_NAMES && goesOn(passage, last + 1) && isGiven()) last++;
  return last > first || isTitled ? { kind: 'person', first, last } : undefined;
}

const isPlain = (word: string) =>
  word.length > 2 && !stops.has(word) && !titles.has(word) && !heads.has(word);

/** @param also Words that may stand inside such a name though they begin others: 'مجلس شورای اسلامی' */
const goesOn = (passage: Passage, i: number, also?: ReadonlySet<string>) =>
  i < passage.words.starts.length &&
  gapAfter(passage, i - 1) === ' ' &&
  (isPlain(wordAt(passage, i)) || also?.has(wordAt(passage, i)) === true);
