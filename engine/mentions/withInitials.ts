/**
 * The initial before a surname belongs to it, and tells whose it is.
 *
 *   Д.Медведев, B. Obama      the initial is part of the name
 *   Е. Медведев               not Dmitry Medvedev
 */
import type { Lexicon } from '../lexicon/read';
import { fold } from '../text/fold';
import type { Mention } from './mention';
import { gapAfter, isCapitalised, type Passage, spanOfWords, wordAt } from './passage';

export function withInitials(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention) => {
    const { passage, first, last } = mention;
    if (!passage.row.capitals || first !== last || !isInitial(passage, first - 1)) return [mention];
    const meanings = mention.meanings.filter(({ entity }) => lexicon.kind(entity) === 'person');
    if (meanings.length === 0) return [mention];
    const initial = wordAt(passage, first - 1);
    const fitting = meanings.filter(({ entity }) => isOf(initial, entity, lexicon));
    if (fitting.length === 0) return [];
    const { start } = spanOfWords(passage, first - 1, last);
    return [{ ...mention, first: first - 1, start, meanings: fitting }];
  });
}

const isInitial = (passage: Passage, i: number) =>
  i >= 0 &&
  wordAt(passage, i).length === 1 &&
  isCapitalised(passage, i) &&
  /^\. ?$/.test(gapAfter(passage, i));

const isOf = (initial: string, entity: number, lexicon: Lexicon) =>
  Object.values(lexicon.entity(entity).names).some((name) => fold(name).text.startsWith(initial));
