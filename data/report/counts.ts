/** What the pack holds, counted: kinds, sorts, sources, countries, languages, uses of names. */
import type { PackEntity } from '../../engine/lexicon/names';
import { counted, type Table } from './table';

export function countsOf(entities: PackEntity[]): Table[] {
  const by = (title: string, wordsOf: (one: PackEntity) => string[]): Table => ({
    title,
    rows: counted(entities.flatMap(wordsOf)),
  });
  return [
    by('by kind', ({ entity }) => [entity.kind]),
    by('by sort', ({ entity }) => [entity.sort]),
    by('by source', ({ entity }) => [entity.source]),
    by('by country', ({ entity }) => [entity.country ?? '(none)']),
    by('by language of the usual name', ({ entity }) => Object.keys(entity.names)),
    by('names by use', ({ names }) => names.map(({ use }) => use)),
    by('English Wikipedia title', ({ entity }) => [entity.wikipedia['en'] ? 'known' : 'not known']),
  ];
}

export function namesPerEntity(entities: PackEntity[]): number {
  const names = entities.reduce(
    (sum, one) => sum + one.names.length + Object.keys(one.entity.names).length,
    0,
  );
  return names / entities.length;
}
