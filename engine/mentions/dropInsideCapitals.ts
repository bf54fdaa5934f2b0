/**
 * Where names have capitals, a capitalised word that nobody knows beside a known name makes a longer name of
 * both, and that one is not ours.
 *
 *   Boston Review               not the city
 *   Duchess of Cambridge        nor here
 *   Thomson Reuters             nor the agency
 *   Seattle Mayor Jenny Durkan  stays: a title is no part of a name
 */
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Mention } from './mention';
import { gapAfter, isCapitalised, type Passage, wordAt } from './passage';

export function dropInsideCapitals(mentions: Mention[], lexicon: Lexicon): Mention[] {
  const taken = new Set(
    mentions.flatMap(({ passage, first, last }) => [placeOf(passage, first), placeOf(passage, last)]),
  );
  const isFree = (passage: Passage, i: number) => !taken.has(placeOf(passage, i)) && isNamePart(passage, i);
  return mentions.flatMap((mention) => {
    const { passage } = mention;
    if (!passage.row.capitalsJoin || passage.casing !== 'sentence') return [mention];
    const inside = new Set<string>([
      ...(runsOn(mention, isFree) || isOfSomething(mention, isFree) ? ['place'] : []),
      ...(isLedBy(mention, isFree) ? ['place', 'organisation'] : []),
    ]);
    const meanings = mention.meanings.filter((meaning) => !inside.has(kindOf(meaning, lexicon)));
    return meanings.length ? [{ ...mention, meanings }] : [];
  });
}

type IsFree = (passage: Passage, i: number) => boolean;

const kindOf = ({ entity, use }: Meaning, lexicon: Lexicon) =>
  use === 'demonym' ? 'demonym' : lexicon.kind(entity);

/** 'Boston Review' */
const runsOn = ({ passage, last }: Mention, isFree: IsFree) =>
  gapAfter(passage, last) === ' ' && isFree(passage, last + 1);

/** 'Duchess of Cambridge' */
function isOfSomething({ passage, first }: Mention, isFree: IsFree): boolean {
  if (first < 2 || wordAt(passage, first - 1) !== 'of') return false;
  return (
    gapAfter(passage, first - 1) === ' ' && gapAfter(passage, first - 2) === ' ' && isFree(passage, first - 2)
  );
}

/** 'Thomson Reuters' */
const isLedBy = ({ passage, first }: Mention, isFree: IsFree) =>
  first > 0 &&
  gapAfter(passage, first - 1) === ' ' &&
  isFree(passage, first - 1) &&
  !opensSentence(passage, first - 1);

const opensSentence = (passage: Passage, i: number) => i === 0 || !/^[ ,-]*$/.test(gapAfter(passage, i - 1));

function isNamePart(passage: Passage, i: number): boolean {
  const { row, words } = passage;
  if (i < 0 || i >= words.starts.length || !isCapitalised(passage, i)) return false;
  const word = wordAt(passage, i);
  return (
    word.length > 2 &&
    !row.openers.has(word) &&
    !row.titles.has(word) &&
    !row.cues.has(word) &&
    !row.legalForms.has(word)
  );
}

const placeOf = ({ block }: Passage, word: number) => `${block}:${word}`;
