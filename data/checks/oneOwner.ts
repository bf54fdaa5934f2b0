/** A name that needs no cue belongs to one curated entity: the other must have it under `short` or `word`. */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import { fold } from '../../engine/text/fold';
import type { Draft } from '../draft';
import { freeNames } from '../freeNames';
import type { Mistake } from '../mistakes';

/** Folded names that two keep: the press writes either so without more, and the countries of an article decide. */
const SHARED = new Set([
  'عمان', // Oman and Amman
]);

/** @param drafts after the cities gave way (homonyms.ts) */
export function oneOwner(drafts: Draft[]): Mistake[] {
  const owners = new Map<string, Draft>();
  const told = new Set<string>();
  return drafts
    .filter(({ bulk }) => !bulk)
    .flatMap((draft) =>
      keysOf(draft).flatMap(({ text, key }): Mistake[] => {
        const owner = owners.get(key) ?? draft;
        owners.set(key, owner);
        const pair = `${text} ${owner.entity.key} ${draft.entity.key}`;
        if (owner === draft || told.has(pair) || SHARED.has(fold(text).text)) return [];
        told.add(pair);
        const what = `"${text}" means ${naming(draft)} as well as ${naming(owner)} (${owner.from.file}:${owner.from.line})`;
        const instead = 'put it under "short" for the one that news means less often, or take it out there';
        return [{ ...draft.from, what, instead }];
      }),
    );
}

function keysOf({ entity, names }: Draft): { text: string; key: string }[] {
  return ['ar', 'en'].flatMap((language) =>
    freeNames({ entity, names }, language).flatMap((text) =>
      nameKeys(text, language).map(({ key, capitals }) => ({ text, key: `${language} ${capitals} ${key}` })),
    ),
  );
}

const naming = ({ entity }: Draft) => `"${entity.names['en'] ?? entity.key}"`;
