/**
 * Where a text without capitals seems to name something that no link covers. Where the name ends is not known
 * yet: each stretch reaches as far as a name could, and knownLengths.ts looks how many of its words come back.
 *
 *   وزير الثقافة الدكتور عادل الطريفي يفتتح   behind a title: عادل الطريفي يفتتح
 *   تنظم هيئة السياحة معرضا                  a kind and what follows: هيئة السياحة معرضا
 *   زار خالد بن طلال المدينة                 a given name, or words joined by 'son of'
 */
import { gapAfter, type Passage, wordAt } from '../../engine/mentions/passage';
import { joiningWords, kindWords, officeWords, postWords, titleWords } from './cuesOfNames';

/** A stretch of words, both included; its name has at least `least` of them and begins `skip` units into the first. */
export interface Stretch {
  of: 'people' | 'others';
  first: number;
  last: number;
  least: number;
  skip: number;
}

export interface Reading {
  passage: Passage;
  linkOf: (word: number) => 'name' | 'demonym' | undefined;
  /** Folded everyday words: no name reaches over one. */
  everyday: ReadonlySet<string>;
}

const notNames = [titleWords, postWords, officeWords];
const LONGEST = 6;
/** A bare adjective describes and does not name: 'منظمة إرهابية', 'قاعدة عسكرية'. */
const INDEFINITE_ADJECTIVE = /^(?!ال).*(يه|ي)$/;
/** What follows a title and begins so is no name: 'الرئيس بالبقاء', 'الأمين العام للأمم'. */
const WRITTEN_ONTO_ARTICLE = /^([وفبك]ال|[وف]?لل)|^.{0,2}$|\p{N}/u;
/** A title and a few words of the office: 'وزير الشؤون الخارجية السابق أحمد'. */
const REACH = 4;

export function namesInContext(reading: Reading): Stretch[] {
  const { passage } = reading;
  const found: Stretch[] = [];
  let free = 0;
  for (let first = 0; first < passage.words.starts.length; first++) {
    const beginning = first >= free ? beginningAt(reading, first) : undefined;
    const last = beginning && lastFrom(reading, first);
    if (!beginning || last === undefined || last - first + 1 < beginning.least) continue;
    found.push({ first, last, ...beginning });
    free = first + beginning.least;
  }
  return found;
}

function lastFrom({ passage, linkOf, everyday }: Reading, first: number): number {
  let last = first;
  while (last + 1 < first + LONGEST && next(passage, last) && !gapAfter(passage, last).trim()) {
    if (linkOf(last + 1) === 'name' || everyday.has(next(passage, last))) break;
    last++;
  }
  return last;
}

type Beginning = Pick<Stretch, 'of' | 'least' | 'skip'>;

function beginningAt({ passage, linkOf, everyday }: Reading, first: number): Beginning | undefined {
  const word = wordAt(passage, first);
  if (linkOf(first) || everyday.has(word) || notNames.some((words) => words.has(word))) return undefined;
  const kind = stemIn(kindWords, passage, first);
  if (kind)
    return INDEFINITE_ADJECTIVE.test(next(passage, first))
      ? undefined
      : { of: 'others', least: 2, skip: kind.skip };
  if (first > 0 && joiningWords.has(wordAt(passage, first - 1))) return undefined;
  const person = stemIn(passage.row.givenNames, passage, first);
  // 'لجان' is no 'for Jean'
  if (person && (person.skip === 0 || person.text.length > 3))
    return { of: 'people', least: 2, skip: person.skip };
  if (joiningWords.has(next(passage, first))) return { of: 'people', least: 3, skip: 0 };
  if (WRITTEN_ONTO_ARTICLE.test(word)) return undefined;
  const least = leastBehindTitle(passage, first);
  return least ? { of: 'people', least, skip: 0 } : undefined;
}

/** Behind a title one word is a name; behind a post it may still be what the post is of. */
function leastBehindTitle(passage: Passage, first: number): number | undefined {
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (gapAfter(passage, i).trim()) return undefined;
    if (stemIn(titleWords, passage, i)) return 1;
    if (stemIn(postWords, passage, i)) return i === first - 1 ? undefined : 2;
    if (!officeWords.has(wordAt(passage, i)) && !passage.row.betweenCueAndName(wordAt(passage, i)))
      return undefined;
  }
  return undefined;
}

/** The word, or the word without what is written onto it: 'ووزارة', 'للهيئة'. */
function stemIn(words: ReadonlySet<string>, passage: Passage, i: number) {
  const word = wordAt(passage, i);
  const stems = [{ text: word, skip: 0, article: false }, ...passage.row.stems(word)];
  return stems.find(({ text, article }) => !article && words.has(text));
}

const next = (passage: Passage, i: number): string =>
  i + 1 < passage.words.starts.length ? wordAt(passage, i + 1) : '';
