/** What a card asks of the pack. */
import type { Lexicon } from '../lexicon/read';
import type { Entity, EntityKey } from '../model';

export interface Knowledge {
  find(key: EntityKey): Entity | undefined;
  /** By ISO 3166-1 alpha-2. */
  countryOf(code: string): Entity | undefined;
}

export function knowledgeOf(lexicon: Lexicon): Knowledge {
  const find = (key: EntityKey) => {
    const index = lexicon.find(key);
    return index === undefined ? undefined : lexicon.entity(index);
  };
  return { find, countryOf: (code) => find(`iso:${code}`) };
}
