/**
 * Places of the same name: the one that news means most often keeps it, the others need a cue or their full
 * name. A row of a table gives way to anything curated.
 *
 *   Birmingham   Birmingham (England) 'full', Birmingham, Alabama 'short'
 *   تونس         Tunisia 'full', its capital 'short'
 */

import { nameKeys } from '../engine/lexicon/nameKeys';
import type { PackName } from '../engine/lexicon/names';
import type { Draft } from './draft';

/** @returns the drafts with the names of the losers marked 'short'. */
export function settleHomonyms(drafts: Draft[]): Draft[] {
  const owners = new Map<string, Draft>();
  for (const draft of [...drafts].sort(byClaim)) {
    for (const name of freeNames(draft)) {
      if (!owners.has(name)) owners.set(name, draft);
    }
  }
  return drafts.map((draft) => {
    if (!givesWay(draft)) return draft;
    const lost = new Set([...freeNames(draft)].filter((name) => owners.get(name) !== draft));
    return lost.size === 0 ? draft : { ...draft, names: weakened(draft, lost) };
  });
}

/** As the lexicon looks it up: 'San-Pédro' and 'San Pedro' are one name. */
const folded = (name: string) => nameKeys(name, '')[0]?.key ?? name;

/** Only cities and rows of a table: whoever curates two entities of one name decides for both. */
const givesWay = ({ entity, bulk }: Draft) => bulk || entity.sort === 'city' || entity.sort === 'capital';

function byClaim(a: Draft, b: Draft): number {
  const isCity = (draft: Draft) => Number(givesWay(draft));
  return (
    Number(a.bulk) - Number(b.bulk) ||
    isCity(a) - isCity(b) ||
    b.weight - a.weight ||
    (b.entity.population?.count ?? 0) - (a.entity.population?.count ?? 0) ||
    (a.entity.key < b.entity.key ? -1 : 1)
  );
}

/** The names that may stand without a cue: each in its language, since مراكش is Morocco in Persian only. */
function freeNames({ entity, names }: Draft): Set<string> {
  const bound = new Set(names.filter(isBound).map(inLanguage));
  const own = Object.entries(entity.names).map(([language, text]) => inLanguage({ language, text }));
  const listed = names.filter(({ use }) => use === 'full' || use === 'alone').map(inLanguage);
  return new Set([...own, ...listed].filter((name) => !bound.has(name)));
}

const inLanguage = ({ language, text }: Pick<PackName, 'language' | 'text'>) => `${language}:${folded(text)}`;
const isBound = ({ use }: PackName) => use === 'short' || use === 'word';

/** Only the usual names: whoever lists a name as 'full' for a city has seen whom it is shared with (عمان). */
function weakened({ entity, names }: Draft, lost: Set<string>): PackName[] {
  const listed = new Set(names.filter(({ use }) => use === 'full' || use === 'alone').map(inLanguage));
  const shared = Object.entries(entity.names).filter(([language, text]) => {
    const name = inLanguage({ language, text });
    return lost.has(name) && !listed.has(name);
  });
  return [...names, ...shared.map(([language, text]): PackName => ({ text, language, use: 'short' }))];
}
