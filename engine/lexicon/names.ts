import type { Entity, Language } from '../model';

/**
 * How a name may be used in text:
 *   full     complete, or a press spelling of it; may stand alone
 *   alone    a short form that means nobody else in world news ('Putin', 'CSTO')
 *   short    a short form that others share: needs its full form in the article, or a cue
 *   word     also an ordinary word ('الأمل', 'Reading'): needs a cue
 *   demonym  an adjective or people of a country
 */
export type NameUse = 'full' | 'alone' | 'short' | 'word' | 'demonym';

export interface PackName {
  text: string;
  language: Language;
  use: NameUse;
}

/** What the builder hands to `packLexicon`. */
export interface PackEntity {
  entity: Entity;
  /**
   * Every name it can be found by besides those of `entity.names`, which are 'full' unless they stand here
   * with another use: 'مالي' is the name of a country and an ordinary word.
   */
  names: PackName[];
  /** How often world news means this one, 0 to 15. */
  weight: number;
}

/** A phrase in which a name is an ordinary word, so that nobody is meant: 'مسقط رأسه', 'Brussels sprouts'. */
export interface Phrase {
  text: string;
  language: Language;
}
