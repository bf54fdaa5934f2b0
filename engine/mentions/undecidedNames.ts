/**
 * Names that the pack knows, though not whom they mean here: 'بلير' is somebody, even where nothing says that
 * it is Tony Blair. Only where all that it could mean is of one kind, and an everyday word only behind its cue:
 * 'الرئيس الأسد'.
 */
import type { Lexicon } from '../lexicon/read';
import type { Weighed } from '../linking/link';
import type { SeenName } from './find';
import type { Mention } from './mention';

export function undecidedNames(weighed: Weighed[], lexicon: Lexicon): (SeenName & { block: number })[] {
  return weighed.flatMap(({ mention, decision }) => {
    const kind = decision ? undefined : kindOf(mention, lexicon);
    return kind ? [{ start: mention.start, end: mention.end, kind, block: mention.passage.block }] : [];
  });
}

function kindOf({ meanings, cue }: Mention, lexicon: Lexicon): SeenName['kind'] | undefined {
  const [kind, ...others] = new Set(meanings.map(({ entity }) => lexicon.kind(entity)));
  if (others.length > 0 || (kind !== 'person' && kind !== 'place' && kind !== 'organisation'))
    return undefined;
  const isName = meanings.every(({ use }) => use !== 'demonym' && (use !== 'word' || cue?.kind === kind));
  return isName ? kind : undefined;
}
