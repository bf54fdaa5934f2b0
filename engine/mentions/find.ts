/**
 * The names in a passage: the pipeline, one rule a line. Each rule takes mentions and gives mentions; what
 * is left may still mean several entities, or none for certain (engine/linking decides).
 */
import type { Lexicon } from '../lexicon/read';
import type { Span } from '../model';
import { dropInAddresses } from './dropInAddresses';
import { dropInsideCapitals } from './dropInsideCapitals';
import { dropInsideCompounds } from './dropInsideCompounds';
import { dropInsideLongerNames } from './dropInsideLongerNames';
import { dropNamedAfter } from './dropNamedAfter';
import { dropNamesakes } from './dropNamesakes';
import { dropQuotedPlaces } from './dropQuotedPlaces';
import { heedVowels } from './heedVowels';
import { matchNames } from './matchNames';
import type { Mention } from './mention';
import type { Passage } from './passage';
import { readCue } from './readCues';
import { trimToName } from './trimToName';
import { withInitials } from './withInitials';
import { withLegalForm } from './withLegalForm';

/** A name that the language's own finder saw, known to the pack or not; offsets in the passage's source. */
export interface SeenName extends Span {
  kind: 'person' | 'place' | 'organisation';
  /** Where it begins and ends is certain: what is known inside it is not meant. */
  whole?: true;
}

type Rule = (mentions: Mention[]) => Mention[];

export function findMentions(
  passage: Passage,
  lexicon: Lexicon,
  seen: SeenName[] = [],
  matched = matchNames(passage, lexicon),
): Mention[] {
  return screen(withLegalForm(trimToName(matched, lexicon), lexicon), lexicon, seen);
}

/** What is left when the words around each name have been heard. */
export function screen(mentions: Mention[], lexicon: Lexicon, seen: SeenName[]): Mention[] {
  const rules: readonly Rule[] = [
    dropInAddresses,
    (all) => heedVowels(all, lexicon),
    (all) => dropNamesakes(all, lexicon),
    (all) => dropNamedAfter(all, lexicon),
    (all) => dropInsideCapitals(all, lexicon),
    dropInsideCompounds,
    (all) => dropQuotedPlaces(all, lexicon),
    (all) => withInitials(all, lexicon),
    (all) => dropInsideLongerNames(all, seen, lexicon),
    addCues,
  ];
  return rules.reduce((left, rule) => rule(left), mentions);
}

const addCues: Rule = (mentions) =>
  mentions.map((mention) => {
    const cue = readCue(mention);
    return cue ? { ...mention, cue } : mention;
  });
