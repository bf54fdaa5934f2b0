/**
 * A usual name that is an ordinary word or shared in one language is so in every language that writes it the
 * same: the lexicon keeps one entry for all of them.
 *
 *   Nice    word in English, so also as the French name
 *   کان     Persian for Cannes, folds to the Arabic word كان
 */
import type { PackName } from '../engine/lexicon/names';
import { fold } from '../engine/text/fold';
import type { Draft } from './draft';

export function bindNames(draft: Draft): Draft {
  const { entity, names } = draft;
  const bound = new Map(names.filter(({ use }) => use === 'short' || use === 'word').map(folding));
  const listed = new Set(names.map(({ text, language }) => `${language} ${text}`));
  const added = Object.entries(entity.names).flatMap(([language, text]): PackName[] => {
    const use = bound.get(fold(text).text);
    return use && !listed.has(`${language} ${text}`) ? [{ text, language, use }] : [];
  });
  return added.length === 0 ? draft : { ...draft, names: [...names, ...added] };
}

const folding = ({ text, use }: PackName) => [fold(text).text, use] as const;
