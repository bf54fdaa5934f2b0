/**
 * An entity -> the card a reader sees: what it is, its dated facts, its other names, where to read more.
 *
 *   cardFor    all that depends on the entity and the languages: may be kept
 *   onPage     what depends on the page: who else is named there, what was read before
 */
import { hasMap } from '../map/hasMap';
import type { Card, CardLanguage, Entity, EntityKey, Language, RelatedArticle, SortNames } from '../model';
import { aboutOf } from './about';
import { factsOf } from './factsOf';
import type { Knowledge } from './knowledge';
import { otherNamesOf } from './otherNamesOf';
import { wikipediaOf } from './wikipediaOf';

export interface CardContext {
  language: CardLanguage;
  /** Of the article the card opens in; not known in every place a card opens. */
  articleLanguage: Language | undefined;
  /** A data: address. */
  flag: string | undefined;
  sortNames: SortNames;
}

export function cardFor(entity: Entity, context: CardContext, knowledge: Knowledge): Card {
  const language = sentenceLanguage(entity, context.language);
  const { name, nameLanguage } = nameIn(entity, language);
  const country = countryOf(entity, language, knowledge);
  return {
    key: entity.key,
    kind: entity.kind,
    sort: context.sortNames(entity.sort, entity.kind, language),
    language,
    name,
    nameLanguage,
    about: aboutOf(entity, language, { knowledge, sortNames: context.sortNames }),
    ...(country && { country }),
    ...(context.flag && { flag: context.flag }),
    facts: factsOf(entity, language, knowledge),
    otherNames: otherNamesOf(entity, nameLanguage),
    wikipedia: wikipediaOf(entity, [context.articleLanguage, context.language, 'en']),
    asOf: entity.asOf,
    source: entity.source,
    related: [],
    ...(hasMap(entity) && { hasMap: true }),
  };
}

export function onPage(card: Card, alsoHere: readonly EntityKey[], related: RelatedArticle[]): Card {
  const here = new Set(alsoHere);
  const facts = card.facts.map((fact) =>
    fact.is === 'relation' ? { ...fact, alsoHere: here.has(fact.key) } : fact,
  );
  return { ...card, facts, related };
}

/** The name in the card's language, else in English, else in whichever there is. */
export function nameIn({ key, names }: Entity, language: Language): { name: string; nameLanguage: Language } {
  const nameLanguage = [language, 'en', ...Object.keys(names)].find((known) => names[known]) ?? 'en';
  return { name: names[nameLanguage] ?? key, nameLanguage };
}

/** A card is in one language throughout: where the line about it exists in the other only, in the other. */
function sentenceLanguage({ about }: Entity, asked: CardLanguage): CardLanguage {
  const other = asked === 'ar' ? 'en' : 'ar';
  return !about[asked] && about[other] ? other : asked;
}

function countryOf(entity: Entity, language: CardLanguage, knowledge: Knowledge): Card['country'] {
  const country = entity.country === undefined ? undefined : knowledge.countryOf(entity.country);
  if (!country || country.key === entity.key) return undefined;
  return { key: country.key, name: nameIn(country, language).name };
}
