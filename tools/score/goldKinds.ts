/** The words that evaluation sets have for kinds -> ours. */
import type { Kind } from '../../engine/model';

/** Kinds that a table of scores has a line for. */
export type KindLine = 'person' | 'place' | 'organisation' | 'event, work or other';
export const KIND_LINES: readonly KindLine[] = ['person', 'place', 'organisation', 'event, work or other'];

export const lineOf = (kind: Kind): KindLine =>
  kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : 'event, work or other';

const TAGS: Record<string, Kind> = {
  PER: 'person',
  PERS: 'person',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  ORG: 'organisation',
};

/** Undefined where names of that tag are neither right nor wrong: dates, laws, peoples. */
export const kindOfTag = (tag: string): Kind | undefined => TAGS[tag];

/**
 * In this order, the first that a mention has. The Q numbers are the classes of ELEVANT's whitelist: human,
 * geographic entity, organisation, event, product, creative work. A country has the second and the third.
 */
const CLASSES: readonly [word: string, kind: Kind][] = [
  ['Q215627', 'person'],
  ['Q27096213', 'place'],
  ['Q43229', 'organisation'],
  ['Q1656682', 'event'],
  ['Q2424752', 'work'],
  ['Q17537576', 'work'],
  ['PERSON', 'person'],
  ['COUNTRY', 'place'],
  ['CITY', 'place'],
  ['STATE_OR_PROVINCE', 'place'],
  ['DISTRICT', 'place'],
  ['LOCATION', 'place'],
  ['FACILITY', 'place'],
  ['ORGANIZATION', 'organisation'],
  ['EVENT', 'event'],
  ['WORK_OF_ART', 'work'],
  ['PRODUCT', 'work'],
];
const OURS: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'work', 'other'];

/** @param types One word, or several parted by '|'. */
export function kindOfTypes(types: string | undefined): Kind {
  const words = types?.split('|') ?? [];
  const [, kind] = CLASSES.find(([word]) => words.includes(word)) ?? [];
  return kind ?? OURS.find((one) => words.includes(one)) ?? 'other';
}
