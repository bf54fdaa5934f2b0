/**
 * The press sets the country before the bodies of the United States in three ways:
 *
 *   Department of Education    U.S. Department of Education, US Department of Education, United States ...
 */
import type { PackName } from '../engine/lexicon/names';
import type { Draft } from './draft';

const SORTS: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'court',
  'parliament',
  'army',
  'government',
  'central-bank',
]);
const COUNTRY = /^(United States|U\.S\.|US|American) /;

export function addAmericanNames(draft: Draft): Draft {
  const { entity, names } = draft;
  if (entity.country !== 'US' || !SORTS.has(entity.sort)) return draft;
  const english = [entity.names['en'] ?? '', ...names.filter(isFullEnglish).map(({ text }) => text)];
  const bare = english.map((name) => name.replace(COUNTRY, '')).filter((name) => name.includes(' '));
  const known = new Set(english);
  const added = bare
    .flatMap((name) => ['U.S.', 'US', 'United States'].map((country) => `${country} ${name}`))
    .filter((text) => !known.has(text))
    .map((text): PackName => ({ text, language: 'en', use: 'full' }));
  return added.length === 0
    ? draft
    : { ...draft, names: [...names, ...new Map(added.map((name) => [name.text, name])).values()] };
}

const isFullEnglish = ({ language, use }: PackName) => language === 'en' && use === 'full';
