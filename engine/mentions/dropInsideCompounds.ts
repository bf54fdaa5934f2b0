/**
 * A name that a hyphen ties to another word is part of another name or no name, where the language writes so:
 *
 *   US-Armee, Neu-Delhi, Канзас-сити       not the country, nor the city
 *   Frankfurt-based, U.S.-led              stay: English only leans on the name
 */
import type { Mention } from './mention';
import { gapAfter } from './passage';

export function dropInsideCompounds(mentions: Mention[]): Mention[] {
  return mentions.filter(({ passage, first, last }) => {
    if (!passage.row.hyphensJoin) return true;
    const isTied = (i: number) =>
      i >= 0 && i + 1 < passage.words.starts.length && gapAfter(passage, i) === '-';
    return !isTied(first - 1) && !isTied(last);
  });
}
