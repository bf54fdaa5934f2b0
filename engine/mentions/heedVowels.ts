/**
 * Folding drops vowel marks; where they stand, they tell names from words and from each other.
 *
 *   وجوبًا    not Juba
 *   عُمان     not Amman
 */
import type { Lexicon } from '../lexicon/read';
import type { Mention } from './mention';

export function heedVowels(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((mention) => {
    const { passage, start, end } = mention;
    const reading = passage.row.vowels?.(passage.source.slice(start, end));
    if (!reading) return [mention];
    const meanings = mention.meanings.filter(({ entity, use }) =>
      reading.is === 'no-name' ? use === 'demonym' : lexicon.country(entity) === reading.country,
    );
    return meanings.length ? [{ ...mention, meanings }] : [];
  });
}
