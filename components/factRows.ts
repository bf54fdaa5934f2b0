/**
 * The facts of a card as rows of two columns.
 *
 *   two terms of one office   ->   'Speaker of the Senate'   '2007–2011, 2013–2019'
 *   an office without years   ->   'Office'                  'Speaker of the Senate'
 */
import type { EntityKey, Fact } from '../engine/model';
import type { Words } from './words/words';

export type FactRow =
  | { is: 'text'; label: string; value: string }
  | { is: 'entities'; label: string; entities: { key: EntityKey; name: string; alsoHere: boolean }[] };

export function factRows(facts: Fact[], words: Words): FactRow[] {
  return facts.map((fact) => rowOf(fact, words)).reduce(joined(words.comma), []);
}

function rowOf(fact: Fact, words: Words): FactRow {
  const { card } = words;
  switch (fact.is) {
    case 'role': {
      const years = words.years(fact.years);
      return years === ''
        ? { is: 'text', label: card.office, value: fact.text }
        : { is: 'text', label: fact.text, value: years };
    }
    case 'years':
      return { is: 'text', label: card.yearsOf(fact.of, fact.years), value: wordedYears(fact, words) };
    case 'population':
      return { is: 'text', label: card.population, value: `${words.people(fact.count)} (${fact.year})` };
    case 'relation': {
      const { key, name, alsoHere } = fact;
      return { is: 'entities', label: card.relation[fact.word], entities: [{ key, name, alsoHere }] };
    }
  }
}

/** 'Born 1953' and 'Founded 1992' need no "since"; an event that goes on does. */
function wordedYears({ of, years }: Extract<Fact, { is: 'years' }>, words: Words): string {
  const only = years.from === undefined ? years.to : years.to === undefined ? years.from : undefined;
  return of === 'event' || only === undefined ? words.years(years) : String(only);
}

function joined(comma: string) {
  return (rows: FactRow[], row: FactRow): FactRow[] => {
    const same = rows.findIndex((earlier) => earlier.is === row.is && earlier.label === row.label);
    const earlier = rows[same];
    if (!earlier) return [...rows, row];
    return rows.with(same, together(earlier, row, comma));
  };
}

function together(a: FactRow, b: FactRow, comma: string): FactRow {
  if (a.is === 'text' && b.is === 'text') return { ...a, value: a.value + comma + b.value };
  if (a.is === 'entities' && b.is === 'entities') return { ...a, entities: [...a.entities, ...b.entities] };
  return a;
}
