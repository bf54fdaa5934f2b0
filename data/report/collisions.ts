/**
 * Names that several entities share, and what tells these apart in an article.
 *
 *   عمان   Oman (full, 8, OM, country) | Amman (full, 6, JO, capital)   by country, weight
 */
import { nameKeys } from '../../engine/lexicon/nameKeys';
import type { NameUse, PackEntity } from '../../engine/lexicon/names';
import { freeNames } from '../freeNames';
import type { Count } from './table';

/** Arabic and English only: a name in a third language is found by its own readers. */
const LANGUAGES = ['ar', 'en'] as const;

interface Owner {
  one: PackEntity;
  use: NameUse;
}

/** Names that need no cue for any of their owners. */
export function collisions(entities: PackEntity[]): Count[] {
  const free = [...ownersOf(entities)].map(([key, owners]) => [key, owners.filter(isFree)] as const);
  return free
    .filter(([, owners]) => owners.length > 1)
    .map(([key, owners]) => [`${key}: ${owners.map(nameOf).join(', ')}`, owners.length]);
}

/** Every shared name with its owners, those first that the least tells apart. */
export function sharedNames(entities: PackEntity[]): string[] {
  return [...ownersOf(entities)]
    .filter(([, owners]) => owners.length > 1)
    .map(([key, owners]) => ({ key, owners, by: evidenceAmong(owners) }))
    .sort((a, b) => a.by.length - b.by.length || (a.key < b.key ? -1 : 1))
    .map(
      ({ key, owners, by }) =>
        `${key}\t${owners.map(inWords).join(' | ')}\tby ${by.join(', ') || 'a whole name in the article'}`,
    );
}

function ownersOf(entities: PackEntity[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const one of entities) {
    const keys = new Map<string, NameUse>();
    for (const { text, language, use } of namesOf(one)) {
      for (const { key } of nameKeys(text, language)) keys.set(key, stricter(keys.get(key), use));
    }
    for (const [key, use] of keys) owners.set(key, [...(owners.get(key) ?? []), { one, use }]);
  }
  return owners;
}

function namesOf(one: PackEntity): { text: string; language: string; use: NameUse }[] {
  return LANGUAGES.flatMap((language) => {
    const bound = one.names.filter(
      (name) => name.language === language && (name.use === 'short' || name.use === 'word'),
    );
    const free = freeNames(one, language).map((text) => ({ text, language, use: 'full' as const }));
    return [...free, ...bound];
  });
}

/** A name listed twice is as free as its stricter use. */
const stricter = (one: NameUse | undefined, other: NameUse): NameUse =>
  one === 'word' || other === 'word' ? 'word' : one === 'short' || other === 'short' ? 'short' : other;

const isFree = ({ use }: Owner) => use === 'full' || use === 'alone';

/** Of all owners at once: what sets each apart from every other. */
function evidenceAmong(owners: Owner[]): string[] {
  const differs = (read: (owner: Owner) => unknown) => new Set(owners.map(read)).size === owners.length;
  return [
    ...(owners.filter(isFree).length === 1 ? ['use'] : []),
    ...(differs(({ one }) => one.entity.kind) ? ['kind of cue'] : []),
    ...(differs(({ one }) => one.entity.country) ? ['country'] : []),
    ...(differs(({ one }) => one.entity.sort) ? ['sort'] : []),
    ...(differs(({ one }) => one.weight) ? ['weight'] : []),
  ];
}

const nameOf = ({ one }: Owner) => one.entity.wikipedia['en'] ?? one.entity.names['en'] ?? one.entity.key;
const inWords = (owner: Owner) => {
  const { one, use } = owner;
  return `${nameOf(owner)} (${[use, one.weight, one.entity.country ?? '-', one.entity.sort].join(', ')})`;
};
