/** Titles in relations -> keys of entities in the pack. */
import type { PackEntity } from '../engine/lexicon/names';
import type { Entity } from '../engine/model';
import type { Draft } from './draft';
import type { Mistake } from './mistakes';
import { nearest } from './nearest';

export interface Resolved {
  entities: PackEntity[];
  mistakes: Mistake[];
  /** Titles that relations name and the pack does not hold yet, with how many name each. */
  missing: Map<string, number>;
}

/** A title that is one or two letters from a known one is a slip; any other belongs to somebody we do not have. */
export function resolveRelations(drafts: Draft[]): Resolved {
  const keys = keysByTitle(drafts);
  const mistakes: Mistake[] = [];
  const missing = new Map<string, number>();
  const entities = drafts.map((draft): PackEntity => {
    const relations: Entity['relations'] = [];
    for (const { word, title } of draft.relations) {
      const key = keys.get(title);
      if (key) relations.push({ word, to: key });
      else missing.set(title, (missing.get(title) ?? 0) + 1);
    }
    return { entity: { ...draft.entity, relations }, names: draft.names, weight: draft.weight };
  });
  const titles = [...keys.keys()];
  const slips = new Map([...missing.keys()].map((title) => [title, slipFor(title, titles)]));
  for (const { relations, from } of drafts) {
    for (const { title, line } of relations) {
      const meant = slips.get(title);
      if (meant)
        mistakes.push({
          ...from,
          line,
          what: `no entity has the title "${title}"`,
          instead: `write "${meant}"`,
        });
    }
  }
  return { entities, mistakes, missing };
}

/** A country answers to its code as well: `seat: iso:KZ`; a province of no known title is 'iso:KZ-75'. */
function keysByTitle(drafts: Draft[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { title, entity } of drafts) {
    if (title) keys.set(title, entity.key);
    if (entity.sort === 'country' || entity.sort === 'territory')
      keys.set(`iso:${entity.country}`, entity.key);
    if (entity.sort === 'subdivision') keys.set(entity.key, entity.key);
  }
  return keys;
}

/** Below this, two letters make another name: 'Mali' and 'Bali'. */
const LEAST_TO_COMPARE = 8;

function slipFor(title: string, titles: string[]): string | undefined {
  if (title.length < LEAST_TO_COMPARE || /\d|^iso:/.test(title)) return undefined;
  return nearest(title, titles);
}
