/**
 * A short name of a person behind somebody else's given name is somebody else.
 *
 *   محمد صالح        not the president صالح
 *   Michelle Obama   not the president Obama, when the pack knows only him
 *   وليام تشاندلر    not the city in Arizona: small towns lend their names to many families
 *   أحمد المصري      not Egypt: peoples lend theirs too, and تركي بن فيصل is called so by his father
 */
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Mention } from './mention';
import { gapAfter, isCapitalised, type Passage, wordAt } from './passage';

export function dropNamesakes(mentions: Mention[], lexicon: Lexicon): Mention[] {
  const taken = new Set(mentions.map(({ passage, last }) => placeOf(passage, last)));
  return mentions.flatMap((mention) => {
    if (isGivenTo(mention)) return [];
    const before = mention.first - 1;
    if (taken.has(placeOf(mention.passage, before)) || !isGivenName(mention.passage, before))
      return [mention];
    const meanings = mention.meanings.filter((meaning) => survives(meaning, mention, lexicon));
    return meanings.length ? [{ ...mention, meanings }] : [];
  });
}

/** Places that everybody knows keep their name whatever stands before it. */
const KNOWN_PLACE = 4;

function survives({ entity, use }: Meaning, { passage }: Mention, lexicon: Lexicon): boolean {
  if (use === 'demonym') return passage.row.capitals; // 'the Jewish American ...' is no family
  if (lexicon.kind(entity) === 'person') return use === 'full';
  return lexicon.kind(entity) !== 'place' || lexicon.weight(entity) >= KNOWN_PLACE;
}

/** A people's name that is a given name as well, where a father follows or a title stands before it. */
function isGivenTo({ passage, first, last, meanings }: Mention): boolean {
  const { row, words } = passage;
  if (first !== last || !row.givenNames.has(wordAt(passage, first))) return false;
  if (!meanings.every(({ use }) => use === 'demonym')) return false;
  const isSon = last + 1 < words.starts.length && row.namedAfter.has(wordAt(passage, last + 1));
  const isTitled = first > 0 && row.cues.get(wordAt(passage, first - 1))?.kind === 'person';
  return isSon || isTitled;
}

const placeOf = (passage: Passage, word: number) => `${passage.block}:${word}`;

function isGivenName(passage: Passage, i: number): boolean {
  if (i < 0 || !/^[ -]$/.test(gapAfter(passage, i))) return false;
  const word = wordAt(passage, i);
  return passage.row.givenNames.has(word) || isUnknownCapitalised(passage, i, word);
}

/** In a sentence with capitals: a capitalised word that is no title and not merely the first of its sentence. */
function isUnknownCapitalised(passage: Passage, i: number, word: string): boolean {
  const { row, casing } = passage;
  if (!row.capitals || casing !== 'sentence' || row.openers.size === 0) return false;
  return word.length > 2 && isCapitalised(passage, i) && !row.openers.has(word) && !row.cues.has(word);
}
