/**
 * One entity as bytes: its fields in the order below, without names or padding. Numbers are varints (seven
 * bits to a byte, the lowest first, the top bit says that more follow); signed ones are zigzagged; a text is
 * the number of bytes of its codes and the codes of its pieces (pieces.ts); a `word` is an index into the
 * pack's short recurring strings; another entity is its index and one, or zero and the text of its key.
 *
 *   key, names, relations, kind, sort, country, asOf, source, about.en, about.ar, roles, years,
 *   population, at, the, wikipedia
 *
 * What a key usually is, is not written out: a number, or the English name of the entity, which then is the
 * first of its names.
 */
import type { Entity, EntityKey, Kind, RelationWord, Role, Years } from '../model';

export const KINDS: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'work', 'other'];
const RELATION_WORDS: readonly RelationWord[] = [
  'predecessor',
  'successor',
  'member-of',
  'leader',
  'spouse',
  'part-of',
  'seat',
  'capital',
  'founder',
  'parent',
  'participant',
];
/** Coordinates to about ten metres. */
const DEGREE = 10_000;
/** Years are stored from here, so that 0 can mean "not known". */
const FIRST_YEAR = -4000;

export interface RecordWriter {
  number(value: number): void;
  text(value: string): void;
  word(value: string): void;
  /** Another entity, by its key. */
  entity(key: EntityKey): void;
}
export interface RecordReader {
  number(): number;
  text(): string;
  word(): string;
  entity(): EntityKey;
  /** Of the other entity only its index; undefined where the pack does not hold it. */
  index(): number | undefined;
  /** Over a text, without decoding it. */
  skip(): void;
}

/** The forms of a key, by number; the last is written out whole. */
const KEY_FORMS = ['en:', 'Q', 'geonames:', ''] as const;
const TITLE = 0;
const WHOLE = KEY_FORMS.length - 1;

const signed = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unsigned = (value: number) => (value % 2 ? -(value + 1) / 2 : value / 2);

export function writeRecord(entity: Entity, out: RecordWriter): void {
  writeKey(entity, out);
  writeTexts(entity.names, {}, out);
  out.number(entity.relations.length);
  for (const { word, to } of entity.relations) {
    out.number(RELATION_WORDS.indexOf(word));
    out.entity(to);
  }
  out.number(KINDS.indexOf(entity.kind));
  out.word(entity.sort);
  out.word(entity.country ?? '');
  out.number(entity.asOf);
  out.word(entity.source);
  out.text(entity.about.en ?? '');
  out.text(entity.about.ar ?? '');
  out.number(entity.roles.length);
  for (const role of entity.roles) writeRole(role, out);
  writeYears(entity.years ?? {}, out);
  out.number(entity.population?.count ?? 0);
  out.number(entity.population?.year ?? 0);
  out.number(entity.at ? 1 : 0);
  if (entity.at) {
    out.number(signed(Math.round(entity.at.latitude * DEGREE)));
    out.number(signed(Math.round(entity.at.longitude * DEGREE)));
  }
  out.number(entity.the ? 1 : 0);
  writeTexts(entity.wikipedia, titlesSeen(entity), out);
}

function writeKey({ key, names }: Pick<Entity, 'key' | 'names'>, out: RecordWriter): void {
  const form = KEY_FORMS.findIndex((start) => key.startsWith(start));
  const rest = key.slice(KEY_FORMS[form]!.length);
  if (form === TITLE) {
    const [first] = Object.entries(names);
    out.number(TITLE);
    out.text(first?.[0] === 'en' && first[1] === rest ? '' : rest);
    return;
  }
  const isNumber = form < WHOLE && String(Number(rest)) === rest && Number.isSafeInteger(Number(rest));
  out.number(isNumber ? form : WHOLE);
  if (isNumber) out.number(Number(rest));
  else out.text(key);
}

/** The key of a record; of its names it reads the first at most. */
export function readKey(from: RecordReader): EntityKey {
  const { key, title } = keyOrTitle(from);
  if (key !== undefined || title !== '') return key ?? `en:${title}`;
  from.number();
  from.word();
  return `en:${from.text()}`;
}

function keyOrTitle(from: RecordReader): { key?: EntityKey; title: string } {
  const form = from.number();
  if (form === TITLE) return { title: from.text() };
  return { title: '', key: form === WHOLE ? from.text() : `${KEY_FORMS[form]}${from.number()}` };
}

/** The indices of the entities that a record is related to. */
export function readRelated(from: RecordReader): number[] {
  const form = from.number();
  if (form === TITLE || form === WHOLE) from.skip();
  else from.number();
  for (let names = from.number(); names > 0; names--) {
    from.number();
    from.skip();
  }
  return times(from.number(), () => {
    from.number();
    return from.index();
  }).filter((index) => index !== undefined);
}

/** Most articles have the name of their entity for a title, or the title that is its key. */
const titlesSeen = ({ key, names }: Pick<Entity, 'key' | 'names'>): Record<string, string> =>
  key.startsWith('en:') ? { ...names, en: key.slice('en:'.length) } : names;

export function readRecord(from: RecordReader): Entity {
  const { key: given, title } = keyOrTitle(from);
  const names = readTexts({}, from);
  const key = given ?? `en:${title || names['en']}`;
  const relations = times(from.number(), () => ({ word: RELATION_WORDS[from.number()]!, to: from.entity() }));
  const kind = KINDS[from.number()] ?? 'other';
  const sort = from.word();
  const country = from.word();
  const asOf = from.number();
  const source = from.word();
  const en = from.text();
  const ar = from.text();
  const roles = times(from.number(), () => readRole(from));
  const years = readYears(from);
  const population = { count: from.number(), year: from.number() };
  const at = from.number() ? { latitude: readDegrees(from), longitude: readDegrees(from) } : undefined;
  const the = from.number() > 0;
  const wikipedia = readTexts(titlesSeen({ key, names }), from);
  return {
    key,
    kind,
    sort,
    names,
    ...(country && { country }),
    about: { ...(en && { en }), ...(ar && { ar }) },
    roles,
    relations,
    ...((years.from !== undefined || years.to !== undefined) && { years }),
    ...(population.count > 0 && { population }),
    ...(at && { at }),
    ...(the && { the }),
    wikipedia,
    asOf,
    source,
  };
}

/** A text that equals the one of `known` in the same language is written as an empty string. */
function writeTexts(texts: Record<string, string>, known: Record<string, string>, out: RecordWriter): void {
  const languages = Object.keys(texts);
  out.number(languages.length);
  for (const language of languages) {
    out.word(language);
    out.text(texts[language] === known[language] ? '' : texts[language]!);
  }
}

function readTexts(known: Record<string, string>, from: RecordReader): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let left = from.number(); left > 0; left--) {
    const language = from.word();
    texts[language] = from.text() || (known[language] ?? '');
  }
  return texts;
}

function writeRole(role: Role, out: RecordWriter): void {
  out.word(role.office ?? '');
  out.word(role.country ?? '');
  writeYears(role, out);
  out.text(role.text.en);
  out.text(role.text.ar);
}

function readRole(from: RecordReader): Role {
  const office = from.word();
  const country = from.word();
  const years = readYears(from);
  const text = { en: from.text(), ar: from.text() };
  return { ...(office && { office }), ...(country && { country }), ...years, text };
}

function writeYears(years: Years, out: RecordWriter): void {
  out.number(years.from === undefined ? 0 : years.from - FIRST_YEAR);
  out.number(years.to === undefined ? 0 : years.to - FIRST_YEAR);
}

function readYears(from: RecordReader): Years {
  const first = from.number();
  const last = from.number();
  return { ...(first > 0 && { from: first + FIRST_YEAR }), ...(last > 0 && { to: last + FIRST_YEAR }) };
}

const readDegrees = (from: RecordReader) => unsigned(from.number()) / DEGREE;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
