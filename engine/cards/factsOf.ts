/**
 * What a card says below its first line, in this order and no more than a glance takes in:
 *
 *   offices held now, then earlier ones    President of Kazakhstan   since 2019
 *   years                                  Born                      1953
 *   population                             Population                20,000,000 (2024)
 *   capital, then other relations          Capital                   Astana
 */
import type { CardLanguage, Entity, Fact, Relation, RelationWord, Role } from '../model';
import { nameIn } from './cardFor';
import type { Knowledge } from './knowledge';

/** A card is one screenful of a small window: about a dozen lines. */
const MOST_ROLES = 5;
const MOST_RELATIONS = 8;
/** An alliance has fifty members; a few give the idea. */
const MOST_OF_A_WORD = 4;

export function factsOf(entity: Entity, language: CardLanguage, knowledge: Knowledge): Fact[] {
  return [
    ...roleFacts(entity, language),
    ...yearFacts(entity),
    ...populationFacts(entity),
    ...relationFacts(entity, language, knowledge),
  ];
}

function roleFacts({ roles }: Entity, language: CardLanguage): Fact[] {
  return [...roles]
    .sort(currentThenLatest)
    .slice(0, MOST_ROLES)
    .map((role) => ({ is: 'role', text: role.text[language] || role.text.en, years: yearsOf(role) }));
}

/** Without any year we do not know that it lasts: an undated role stands behind those that do. */
const rank = ({ from, to }: Role) => (to !== undefined ? 2 : from === undefined ? 1 : 0);

function currentThenLatest(a: Role, b: Role): number {
  return rank(a) - rank(b) || (b.from ?? b.to ?? 0) - (a.from ?? a.to ?? 0);
}

function yearsOf({ from, to }: Role) {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function yearFacts({ kind, years }: Entity): Fact[] {
  if (!years || (years.from === undefined && years.to === undefined)) return [];
  const of = kind === 'person' ? 'life' : kind === 'event' ? 'event' : 'existence';
  return [{ is: 'years', of, years }];
}

function populationFacts({ population }: Entity): Fact[] {
  return population ? [{ is: 'population', count: population.count, year: population.year }] : [];
}

/** The order in which a reader asks. */
const ASKED: readonly RelationWord[] = [
  'capital',
  'leader',
  'predecessor',
  'successor',
  'member-of',
  'part-of',
  'seat',
  'founder',
  'parent',
  'participant',
  'spouse',
];

function relationFacts({ relations }: Entity, language: CardLanguage, knowledge: Knowledge): Fact[] {
  return ASKED.flatMap((word) =>
    relations.filter((relation) => relation.word === word).slice(0, MOST_OF_A_WORD),
  )
    .flatMap((relation) => relationFact(relation, language, knowledge))
    .slice(0, MOST_RELATIONS);
}

/** A relation to what the pack does not hold would be a name that leads nowhere. */
function relationFact({ word, to }: Relation, language: CardLanguage, knowledge: Knowledge): Fact[] {
  const related = knowledge.find(to);
  if (!related) return [];
  return [{ is: 'relation', word, key: related.key, name: nameIn(related, language).name, alsoHere: false }];
}
