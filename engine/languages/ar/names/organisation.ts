/**
 * Organisations.
 *
 *   شركة كونكو فيليبس               the name behind the word for it
 *   صحيفة الوفاق                    which may be any word with an article, or in quotation marks
 *   جامعة ريكو                      the word is part of the name
 *   المنظمة العالمية للملكية الفكرية    a head with adjectives and what it is for
 */
import { wordList } from '../../wordList';
import { endOfBody, isBodyAdjective } from './body';
import type { OrganisationHead } from './heads';
import { type Found, gapOf, joins, type Line, opensInto } from './line';
import { endOfPurpose } from './purpose';
import { isGrammar, type Word } from './word';

export function organisationAt(line: Line, i: number): Found | undefined {
  const head = line.words[i]!.organisation;
  return head && readers[head.sort](line, i, head.skip);
}

type Reader = (line: Line, i: number, skip: number) => Found | undefined;

const readers: Record<OrganisationHead['sort'], Reader> = {
  outer: (line, i) => behind(i, endOfForeign(line, i + 1)),
  titled: (line, i) => quoted(line, i) ?? behind(i, endOfForeign(line, i + 1) ?? endOfTitle(line, i + 1)),
  inner: (line, i, skip) => from(i, endOfInner(line, i), skip),
  general: (line, i, skip) => from(i, endOfGeneral(line, i), skip),
  worldly: (line, i, skip) => from(i, endOfDefinite(line, i), skip),
  definite: (line, i, skip) => from(i, endOfDefinite(line, i, 2), skip),
};

const behind = (i: number, last: number | undefined): Found | undefined =>
  last === undefined ? undefined : { first: i + 1, last, skip: 0 };

const from = (i: number, last: number | undefined, skip: number): Found | undefined =>
  last === undefined ? undefined : { first: i, last, skip };

const MOST_QUOTED = 4;

/** صحيفة « الحياة », مجلة الـ " تايم " */
function quoted(line: Line, head: number): Found | undefined {
  const i = line.words[head + 1]?.text === 'ال' ? head + 1 : head;
  if (!/^[ \u0640]*["«“] ?$/.test(gapOf(line, i))) return undefined;
  for (let last = i + 1; last <= i + MOST_QUOTED && last < line.words.length; last++) {
    const gap = gapOf(line, last);
    if (/^ ?["»”]/.test(gap)) return behind(i, last);
    if (gap !== ' ') return undefined;
  }
  return undefined;
}

const MOST_FOREIGN = 4;

/** Words that are no everyday words: 'كونكو فيليبس'. */
function endOfForeign(line: Line, first: number): number | undefined {
  const { words } = line;
  if (first >= words.length || !opensInto(line, first - 1) || !isForeign(words[first]!)) return undefined;
  let last = first;
  while (last - first < MOST_FOREIGN - 1 && joins(line, last) && words[last]!.kind !== 'definite') {
    if (!isForeign(words[last + 1]!)) break;
    last++;
  }
  return last;
}

const isForeign = ({ text, kind }: Word) =>
  kind === 'definite' ? text.startsWith('ال') : kind === 'unknown' && !/^[ولب]|(?:ه|هم)$/.test(text);

/** صحيفة الحياة: a word with an article. */
function endOfTitle(line: Line, first: number): number | undefined {
  const word = line.words[first];
  if (!word || gapOf(line, first - 1) !== ' ' || isGrammar(word)) return undefined;
  return /^ال.{2,}/.test(word.text) && word.kind !== 'nationality' ? first : undefined;
}

/** Behind مجلس they are no body that is called so: every company has one. */
const nobody = wordList('الإدارة الوزراء العمل');

function endOfInner(line: Line, i: number): number | undefined {
  const last = endOfBody(line, i);
  return last === i || nobody.has(line.words[last]!.text) ? undefined : last;
}

/** More than one everyday word with an article; and 'على هيئة شعاع' is in the shape of a ray. */
function endOfGeneral(line: Line, i: number): number | undefined {
  if (line.words[i - 1]?.text === 'علي') return undefined;
  const last = endOfInner(line, i);
  const only = last === i + 1 ? line.words[last]! : undefined;
  return only?.text.startsWith('ال') && only.kind !== 'definite' ? undefined : last;
}

/** المنظمة + adjectives + for what. */
function endOfDefinite(line: Line, i: number, least = 1): number | undefined {
  let last = i;
  while (joins(line, last) && isBodyAdjective(line.words[last + 1]!)) last++;
  if (last === i) return undefined;
  const end = endOfPurpose(line, last);
  return end - i < least ? undefined : end;
}
