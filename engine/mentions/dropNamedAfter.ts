/**
 * A person's name inside another name does not mean the person.
 *
 *   جامعة محمد الخامس           a university named after a king
 *   سلمان بن عبدالعزيز آل سعود    the son of the one who is named
 *   Jesse Jackson Jr.           and another son
 */
import type { Lexicon } from '../lexicon/read';
import type { Mention } from './mention';
import { gapAfter, wordAt } from './passage';

export function dropNamedAfter(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention) => {
    if (!isWithinName(mention) && !isSonOfName(mention)) return [mention];
    const meanings = mention.meanings.filter(({ entity }) => lexicon.kind(entity) !== 'person');
    return meanings.length ? [{ ...mention, meanings }] : [];
  });
}

function isSonOfName({ passage, last }: Mention): boolean {
  const next = last + 1;
  const isNext = next < passage.words.starts.length && /^,? $/.test(gapAfter(passage, last));
  return isNext && passage.row.sons.has(wordAt(passage, next));
}

function isWithinName({ passage, first }: Mention): boolean {
  if (first === 0 || !/^ ["'«“(]?$/.test(gapAfter(passage, first - 1))) return false;
  const before = wordAt(passage, first - 1);
  const { namedAfter } = passage.row;
  return (
    namedAfter.has(before) ||
    passage.row.stems(before).some(({ text, article }) => !article && namedAfter.has(text))
  );
}
