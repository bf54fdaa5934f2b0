/**
 * A value of unknown origin -> a highlight with nothing else in it, or what is wrong with it and where. Files
 * are written by other programs and edited by hand: every field is checked before anything is stored.
 */
import type { ArticleRef, Colour, Highlight, Kind, Quote, Span } from '../model';
import { BOUNDS } from './bounds';

export type Fault =
  | 'not-json'
  | 'not-highlights'
  | 'newer-version'
  | 'missing'
  | 'wrong-kind'
  | 'too-long'
  | 'not-an-address'
  | 'not-a-date'
  | 'not-an-id'
  | 'twice';

/** Thrown when a file or a message is not what it should be. `place` is a path: 'highlights[3].quote.exact'. */
export class Malformed extends Error {
  readonly fault: Fault;
  readonly place: string;
  constructor(fault: Fault, place: string) {
    super(`${fault} at ${place}`);
    this.name = 'Malformed';
    this.fault = fault;
    this.place = place;
  }
}

/** @throws Malformed */
export function readHighlight(value: unknown, place = 'highlight'): Highlight {
  const given = readObject(value, place);
  const at = (field: string) => `${place}.${field}`;
  return {
    id: readId(given['id'], at('id')),
    article: readArticle(given['article'], at('article')),
    quote: readQuote(given['quote'], at('quote')),
    position: readSpan(given['position'], at('position')),
    colour: readOneOf(COLOURS, given['colour'], at('colour')),
    note: readText(given['note'], at('note'), BOUNDS.note),
    names: readList(given['names'], at('names'), BOUNDS.names).map((name, i) =>
      readName(name, at(`names[${i}]`)),
    ),
    createdAt: readDate(given['createdAt'], at('createdAt')),
    changedAt: readDate(given['changedAt'], at('changedAt')),
    ...readOptional(given, 'removedAt', place, readDate),
  };
}

const COLOURS: readonly Colour[] = ['yellow', 'green', 'blue', 'pink'];
const KINDS: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'work', 'other'];

/** @throws Malformed */
export function readArticle(value: unknown, place: string): ArticleRef {
  const given = readObject(value, place);
  const at = (field: string) => `${place}.${field}`;
  const aliases = readList(given['aliases'], at('aliases'), BOUNDS.aliases);
  return {
    address: readAddress(given['address'], at('address')),
    aliases: aliases.map((alias, i) => readAddress(alias, at(`aliases[${i}]`))),
    title: readText(given['title'], at('title'), BOUNDS.line),
    ...readOptional(given, 'byline', place, readLine),
    ...readOptional(given, 'site', place, readLine),
    ...readOptional(given, 'published', place, readLine),
    language: readText(given['language'], at('language'), BOUNDS.word),
    direction: readOneOf(['ltr', 'rtl'] as const, given['direction'], at('direction')),
  };
}

function readQuote(value: unknown, place: string): Quote {
  const given = readObject(value, place);
  const exact = readText(given['exact'], `${place}.exact`, BOUNDS.quote);
  if (exact === '') throw new Malformed('missing', `${place}.exact`);
  return {
    exact,
    prefix: readText(given['prefix'], `${place}.prefix`, BOUNDS.context),
    suffix: readText(given['suffix'], `${place}.suffix`, BOUNDS.context),
  };
}

function readSpan(value: unknown, place: string): Span {
  const { start, end } = readObject(value, place);
  const isOffset = (offset: unknown): offset is number =>
    Number.isSafeInteger(offset) && (offset as number) >= 0;
  if (!isOffset(start)) throw new Malformed('wrong-kind', `${place}.start`);
  if (!isOffset(end) || end < start) throw new Malformed('wrong-kind', `${place}.end`);
  return { start, end };
}

function readName(value: unknown, place: string): Highlight['names'][number] {
  const given = readObject(value, place);
  return {
    key: readText(given['key'], `${place}.key`, BOUNDS.line),
    kind: readOneOf(KINDS, given['kind'], `${place}.kind`),
    name: readText(given['name'], `${place}.name`, BOUNDS.line),
    ...readOptional(given, 'wikipedia', place, readLine),
  };
}

export function readObject(value: unknown, place: string): Record<string, unknown> {
  if (value === undefined) throw new Malformed('missing', place);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed('wrong-kind', place);
  return value as Record<string, unknown>;
}

export function readList(value: unknown, place: string, most: number): unknown[] {
  if (value === undefined) throw new Malformed('missing', place);
  if (!Array.isArray(value)) throw new Malformed('wrong-kind', place);
  if (value.length > most) throw new Malformed('too-long', place);
  return value;
}

function readText(value: unknown, place: string, longest: number): string {
  if (value === undefined) throw new Malformed('missing', place);
  if (typeof value !== 'string') throw new Malformed('wrong-kind', place);
  if (value.length > longest) throw new Malformed('too-long', place);
  return value;
}

const readLine = (value: unknown, place: string) => readText(value, place, BOUNDS.line);

function readOneOf<T extends string>(words: readonly T[], value: unknown, place: string): T {
  const text = readText(value, place, BOUNDS.word);
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Malformed('wrong-kind', place);
  return word;
}

function readId(value: unknown, place: string): string {
  const text = readText(value, place, BOUNDS.line);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new Malformed('not-an-id', place);
  return text;
}

/** An address that a link may lead to: never 'javascript:' or 'file:'. */
function readAddress(value: unknown, place: string): string {
  const text = readText(value, place, BOUNDS.address);
  if (!/^https?:\/\/[^/\s]/i.test(text)) throw new Malformed('not-an-address', place);
  return text;
}

function readDate(value: unknown, place: string): string {
  const text = readText(value, place, BOUNDS.word);
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isIso) throw new Malformed('not-a-date', place);
  return text;
}

/** Absent stays absent; `null`, which other programs write for it, does too. */
function readOptional<K extends string>(
  given: Record<string, unknown>,
  field: K,
  place: string,
  read: (value: unknown, place: string) => string,
): { [name in K]?: string } {
  const value = given[field];
  if (value === undefined || value === null) return {};
  return { [field]: read(value, `${place}.${field}`) } as { [name in K]?: string };
}
