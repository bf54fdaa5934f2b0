/** The names of an entity in a language that stand for it without a cue. */
import type { PackEntity, PackName } from '../engine/lexicon/names';
import type { Language } from '../engine/model';

type Named = { entity: Pick<PackEntity['entity'], 'names'>; names: PackName[] };

export function freeNames({ entity, names }: Named, language: Language): string[] {
  const listed = names.filter((name) => name.language === language && name.use !== 'demonym');
  const isFree = ({ use }: PackName) => use === 'full' || use === 'alone';
  const bound = new Set(listed.filter((name) => !isFree(name)).map(({ text }) => text));
  const usual = entity.names[language];
  const free = [...(usual ? [usual] : []), ...listed.filter(isFree).map(({ text }) => text)];
  return [...new Set(free)].filter((text) => !bound.has(text));
}
