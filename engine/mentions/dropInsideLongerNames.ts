/**
 * A known name inside a longer unknown one is not meant.
 *
 *   Paris Hilton           not Paris
 *   Georgia Tech           not Georgia
 *   President Joe Biden    stays: what the finder added is only a title
 */
import type { Lexicon } from '../lexicon/read';
import type { SeenName } from './find';
import type { Mention } from './mention';
import { spansOver } from './spansOver';

export function dropInsideLongerNames(mentions: Mention[], seen: SeenName[], lexicon: Lexicon): Mention[] {
  if (seen.length === 0) return mentions;
  const over = spansOver(seen);
  return mentions.filter((mention) => !over(mention).some((name) => swallows(name, mention, lexicon)));
}

function swallows(name: SeenName, mention: Mention, lexicon: Lexicon): boolean {
  if (name.start > mention.start || name.end < mention.end) return false;
  const { source, row } = mention.passage;
  const before = source.slice(name.start, mention.start);
  const after = source.slice(mention.end, name.end);
  if (isTitle(before, row.openers) && isTail(after)) return false;
  if (name.whole) return true;
  // A whole name of one's own kind stands: the finder only ran on into the next word.
  const isWhole = mention.meanings.some(
    ({ entity, use }) => use === 'full' && lexicon.kind(entity) === name.kind,
  );
  return !(isWhole && mention.first < mention.last);
}

const isTitle = (text: string, openers: ReadonlySet<string>) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => openers.has(word));
const isTail = (text: string) => !/\p{L}{2}/u.test(text);
