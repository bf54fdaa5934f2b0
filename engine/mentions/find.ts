/**
 * The names in an article: the pipeline, one rule a line. Each rule takes mentions and gives mentions; what
 * is left may still mean several entities, or none for certain (engine/linking decides).
 */
import type { Lexicon } from '../lexicon/read';
import type { Span } from '../model';
import { dropInsideLongerNames } from './dropInsideLongerNames';
import { dropNamedAfter } from './dropNamedAfter';
import { dropNamesakes } from './dropNamesakes';
import { matchNames } from './matchNames';
import type { Mention } from './mention';
import type { Passage } from './passage';
import { readCue } from './readCues';
import { trimToName } from './trimToName';

/** A name that the language's own finder saw, known to the pack or not; offsets in the passage's source. */
export interface SeenName extends Span {
  kind: 'person' | 'place' | 'organisation';
}

type Rule = (mentions: Mention[], passage: Passage) => Mention[];

export function findMentions(passage: Passage, lexicon: Lexicon, seen: SeenName[] = []): Mention[] {
  const rules: readonly Rule[] = [
    () => matchNames(passage, lexicon),
    (mentions) => trimToName(mentions, lexicon),
    (mentions) => dropNamesakes(mentions, lexicon),
    (mentions) => dropNamedAfter(mentions, lexicon),
    (mentions) => dropInsideLongerNames(mentions, seen, lexicon),
    addCues,
  ];
  return rules.reduce<Mention[]>((mentions, rule) => rule(mentions, passage), []);
}

const addCues: Rule = (mentions) =>
  mentions.map((mention) => {
    const cue = readCue(mention);
    return cue ? { ...mention, cue } : mention;
  });
