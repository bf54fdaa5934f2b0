/** Names that several entities share and that need no cue: only their weight and the article tell them apart. */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import type { PackEntity } from '../../engine/lexicon/names';
import type { Count } from './table';

/** Arabic and English only: a name in a third language is found by its own readers. */
export function collisions(entities: PackEntity[]): Count[] {
  const owners = new Map<string, Set<string>>();
  for (const { entity, names } of entities) {
    for (const language of ['ar', 'en']) {
      for (const name of freeNames(entity, names, language)) {
        for (const { key } of nameKeys(name, language)) {
          owners.set(key, (owners.get(key) ?? new Set()).add(entity.names['en'] ?? entity.key));
        }
      }
    }
  }
  const shared = [...owners].filter(([, keys]) => keys.size > 1);
  return shared.map(([key, keys]) => [`${key}: ${[...keys].join(', ')}`, keys.size]);
}

function freeNames(entity: PackEntity['entity'], names: PackEntity['names'], language: string): string[] {
  const listed = names.filter((name) => name.language === language);
  const usual = entity.names[language];
  const isBound = listed.some(({ text, use }) => text === usual && use !== 'full' && use !== 'alone');
  const free = listed.filter(({ use }) => use === 'full' || use === 'alone').map(({ text }) => text);
  return usual && !isBound ? [usual, ...free] : free;
}
