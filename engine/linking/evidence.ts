/**
 * What speaks for a candidate. Each piece has a name, so that a decision can be explained, and a weight.
 * The weights were set by reading mistakes on news text and are measured by `npm run analyse` against gold.
 */
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Mention } from '../mentions/mention';
import { gapAfter } from '../mentions/passage';
import type { Context } from './context';

export interface Evidence {
  why:
    | 'whole-name'
    | 'short-name'
    | 'ordinary-word'
    | 'well-known'
    | 'cue'
    | 'cue-against'
    | 'named-elsewhere'
    | 'same-country'
    | 'related'
    | 'in-office';
  weight: number;
}

const USE_WEIGHT = { full: 1, alone: 1, demonym: 1, short: 0.3, word: 0, key: 0, phrase: 0 } as const;
const USE_NAME = {
  full: 'whole-name',
  alone: 'whole-name',
  demonym: 'whole-name',
  short: 'short-name',
  word: 'ordinary-word',
  key: 'ordinary-word',
  phrase: 'ordinary-word',
} as const;
/** The best-known entity gains as much as a shared country. */
const WELL_KNOWN = 0.5;
const CUE = 0.8;
/** 'الرئيس' before a person who never was president says little. */
const CUE_OF_KIND = 0.25;
const CUE_AGAINST = -0.6;
/** A whole name that could be nothing else is hardly doubted for the word before it. */
const CUE_AGAINST_WHOLE = -0.2;
const NAMED_ELSEWHERE = 1;
/** An article about المدينة المنورة speaks of 'المدينة', the city, too: an ordinary word still needs a cue. */
const WORD_NAMED_ELSEWHERE = 0.4;
const SAME_COUNTRY = 0.4;
const RELATED = 0.3;
const IN_OFFICE = 0.3;
/** The heaviest weight of the pack. */
const HEAVIEST = 15;

export function evidenceFor(
  meaning: Meaning,
  mention: Mention,
  context: Context,
  lexicon: Lexicon,
): Evidence[] {
  const { entity, use } = meaning;
  const evidence: Evidence[] = [{ why: USE_NAME[use], weight: USE_WEIGHT[use] }];
  const add = (why: Evidence['why'], weight: number) => weight !== 0 && evidence.push({ why, weight });
  add('well-known', (WELL_KNOWN * lexicon.weight(entity)) / HEAVIEST);
  if (mention.cue) {
    const weight = cueWeight(meaning, mention, lexicon);
    add(weight > 0 ? 'cue' : 'cue-against', weight);
  }
  if (context.named.has(entity))
    add('named-elsewhere', use === 'word' && !isName(mention) ? WORD_NAMED_ELSEWHERE : NAMED_ELSEWHERE);
  add('same-country', SAME_COUNTRY * context.shareOfCountry(lexicon.country(entity)));
  if (context.related.has(entity)) add('related', RELATED);
  if (use !== 'full' && isInOffice(entity, context.year, lexicon)) add('in-office', IN_OFFICE);
  return evidence;
}

/** 'the Heat': a capital inside a sentence makes a name of a word. */
const isName = ({ passage, first }: Mention) =>
  passage.row.capitals &&
  passage.casing === 'sentence' &&
  first > 0 &&
  /^ *$/.test(gapAfter(passage, first - 1));

function cueWeight(meaning: Meaning, { cue, meanings }: Mention, lexicon: Lexicon): number {
  if (!cue) return 0;
  const { entity, use } = meaning;
  const fitsKind = (one: Meaning) => lexicon.kind(one.entity) === cue.kind;
  if (!fitsKind(meaning))
    return USE_WEIGHT[use] < 1 || meanings.some(fitsKind) ? CUE_AGAINST : CUE_AGAINST_WHOLE;
  if (!cue.sorts && !cue.offices) return CUE;
  const { sort, roles } = lexicon.entity(entity);
  if (cue.sorts) return cue.sorts.includes(sort) ? CUE : 0;
  return roles.some(({ office }) => office && cue.offices!.includes(office)) ? CUE : CUE_OF_KIND;
}

function isInOffice(entity: number, year: number | undefined, lexicon: Lexicon): boolean {
  if (year === undefined || lexicon.kind(entity) !== 'person') return false;
  return lexicon
    .entity(entity)
    .roles.some(({ from, to }) => from !== undefined && from <= year && (to ?? year) >= year);
}
