/** `npm run data:report`: what the pack holds, and what a reader of it should know. */

import { nameKeys } from '../engine/lexicon/nameKeys';
import type { PackEntity } from '../engine/lexicon/names';
import { assemble } from './assemble';
import { inWords } from './mistakes';
import { readSources } from './sourceFiles';

const { entities, mistakes, missing } = assemble(readSources());
const MOST_LINES = 25;

for (const mistake of mistakes) console.log(inWords(mistake));
console.log(`${entities.length} entities, ${mistakes.length} mistakes`);
table('by kind', counted(entities.map(({ entity }) => entity.kind)));
table('by sort', counted(entities.map(({ entity }) => entity.sort)));
table('by source', counted(entities.map(({ entity }) => entity.source)));
table('by country', counted(entities.map(({ entity }) => entity.country ?? '(none)')));
table('by language of the usual name', counted(entities.flatMap(({ entity }) => Object.keys(entity.names))));
table('names by use', counted(entities.flatMap(({ names }) => names.map(({ use }) => use))));
table(
  'English Wikipedia title',
  counted(entities.map(({ entity }) => (entity.wikipedia['en'] ? 'known' : 'not known'))),
);
const names = entities.reduce((sum, one) => sum + one.names.length + Object.keys(one.entity.names).length, 0);
console.log(`\n${(names / entities.length).toFixed(1)} names per entity`);
table('names of several entities that need no cue', collisions(entities));
table('titles that relations name and the pack does not hold', [...missing]);

function counted(words: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

function table(title: string, rows: [string, number][]): void {
  const sorted = [...rows].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log(`\n${title}: ${rows.length}`);
  for (const [word, count] of sorted.slice(0, MOST_LINES))
    console.log(`  ${String(count).padStart(6)}  ${word}`);
  if (sorted.length > MOST_LINES) console.log(`          and ${sorted.length - MOST_LINES} more`);
}

/** Arabic and English only: a name in a third language is found by its own readers. */
function collisions(all: PackEntity[]): [string, number][] {
  const owners = new Map<string, Set<string>>();
  for (const { entity, names } of all) {
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
