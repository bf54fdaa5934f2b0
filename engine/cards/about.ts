/**
 * The line below a name. Curated entities bring their own; for the thousands of cities and provinces it is
 * composed from facts in the language of the card, with constructions that need no agreement.
 *
 *   Capital of Kazakhstan; 1.4 million people (2023).       عاصمة كازاخستان، نحو 1.4 مليون نسمة (2023).
 *   City in Alabama, the United States; 212,000 people (2023).
 *   Governorate of Egypt.                                   محافظة في مصر.
 */
import type { CardLanguage, Entity, SortNames } from '../model';
import type { Knowledge } from './knowledge';
import { arabicPeople, englishPeople } from './population';

/** '' where neither is possible. */
export function aboutOf(
  entity: Entity,
  language: CardLanguage,
  { knowledge, sortNames }: { knowledge: Knowledge; sortNames: SortNames },
): string {
  const told = entity.about[language];
  if (told || entity.kind !== 'place' || !entity.country) return told ?? '';
  const country = knowledge.countryOf(entity.country);
  if (!country || country.key === entity.key) return '';
  const sort = sortNames(entity.sort, entity.kind, language);
  const around = [...placesAround(entity, knowledge), country];
  return language === 'ar' ? inArabic(entity, sort, around) : inEnglish(entity, sort, around);
}

/** Where a country has more cities of a name, the state tells them apart. */
const placesAround = ({ relations }: Entity, { find }: Knowledge): Entity[] =>
  relations.filter(({ word }) => word === 'part-of').flatMap(({ to }) => find(to) ?? []);

const isCity = ({ sort }: Entity) => sort === 'city';

function inEnglish(entity: Entity, sort: string, around: Entity[]): string {
  const where = around.map(({ the, names, key }) => (the ? 'the ' : '') + (names['en'] ?? key)).join(', ');
  const people = entity.population ? `; ${englishPeople(entity.population)}` : '';
  return `${sort} ${isCity(entity) ? 'in' : 'of'} ${where}${people}.`;
}

function inArabic(entity: Entity, sort: string, around: Entity[]): string {
  const where = around.map(({ names, key }) => names['ar'] ?? names['en'] ?? key).join('، ');
  const people = entity.population ? `، ${arabicPeople(entity.population)}` : '';
  // A state has one capital and many of everything else.
  return entity.sort === 'capital' ? `${sort} ${where}${people}.` : `${sort} في ${where}${people}.`;
}
