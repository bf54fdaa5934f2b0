/**
 * Where quotation marks are what names of clubs, ships and papers stand in, a city alone in them is none:
 *
 *   «Барселона» обыграла ...      the club
 *   в Барселоне                   the city
 */
import type { Lexicon } from '../lexicon/read';
import type { Mention } from './mention';
import { gapAfter } from './passage';

export function dropQuotedPlaces(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention) => {
    if (!mention.passage.row.quotesNames || !isQuoted(mention)) return [mention];
    const meanings = mention.meanings.filter(({ entity }) => lexicon.kind(entity) !== 'place');
    return meanings.length ? [{ ...mention, meanings }] : [];
  });
}

const isQuoted = ({ passage, first, last }: Mention) =>
  first > 0 && /[«„“"]$/.test(gapAfter(passage, first - 1)) && /^[»“”"]/.test(gapAfter(passage, last));
