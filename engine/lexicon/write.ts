/** Entities and their names -> the bytes of a pack (format.ts). Deterministic: the same input, the same bytes. */

import type { Entity } from '../model';
import {
  bucketOf,
  CAPITALS,
  CODE,
  checkOf,
  checksumOf,
  ENTRIES_TO_A_BUCKET,
  GOES_ON,
  type Hash,
  HEADER_BYTES,
  hashOf,
  KEY_MARK,
  LAST_POSTING,
  MAGIC,
  MOST_ENTITIES,
  PIECE_BREAK,
  SECTIONS,
  type Section,
  USES,
  type Use,
  VERSION,
} from './format';
import { nameKeys } from './nameKeys';
import type { PackEntity, Phrase } from './names';
import { type Pieces, piecesOf } from './pieces';
import { KINDS, writeRecord } from './record';

interface Entry {
  hash: Hash;
  goesOn: boolean;
  postings: Map<number, number>;
}

/** @throws RangeError when there are more entities than a posting can name. */
export function packLexicon(given: PackEntity[], phrases: Phrase[] = []): Uint8Array<ArrayBuffer> {
  const entities = [...given].sort(byKey);
  if (entities.length > MOST_ENTITIES) throw new RangeError(`a pack holds at most ${MOST_ENTITIES} entities`);
  const words = wordTable(entities, phrases);
  const pieces = piecesOf(entities.flatMap(({ entity }) => textsOf(entity)));
  const entries = entriesOf(entities, phrases, words);
  const records = recordsOf(entities, words, pieces);
  const table = tableOf([...entries.values()]);
  return joined({
    ...table,
    summaries: summariesOf(entities),
    starts: bytesOf(records.starts),
    records: records.bytes,
    words: utf8(words.list.join('\n')),
    pieces: utf8(pieces.list.join(PIECE_BREAK)),
    asOf: Math.max(0, ...entities.map(({ entity }) => entity.asOf)),
  });
}

interface Words {
  list: string[];
  index: Map<string, number>;
}

/** '' is word 0, languages come next (a posting has seven bits for them), then whatever recurs. */
function wordTable(entities: PackEntity[], phrases: Phrase[]): Words {
  const languages = new Set(phrases.map(({ language }) => language));
  const others = new Set<string>();
  for (const { entity, names } of entities) {
    for (const language of [...Object.keys(entity.names), ...Object.keys(entity.wikipedia)])
      languages.add(language);
    for (const { language } of names) languages.add(language);
    for (const word of [entity.sort, entity.country ?? '', entity.source]) others.add(word);
    for (const { office = '', country = '' } of entity.roles) others.add(office).add(country);
  }
  const list = [...new Set(['', ...[...languages].sort(), ...[...others].sort()])];
  return { list, index: new Map(list.map((word, index) => [word, index])) };
}

function entriesOf(entities: PackEntity[], phrases: Phrase[], words: Words): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryFor = (key: string): Entry => {
    const known = entries.get(key);
    if (known) return known;
    const entry: Entry = { hash: hashOf(key), goesOn: false, postings: new Map() };
    entries.set(key, entry);
    return entry;
  };
  entities.forEach(({ entity, names }, index) => {
    for (const [language, text] of Object.entries(entity.names))
      if (!names.some((name) => name.text === text && name.language === language))
        add(text, language, 'full', index);
    for (const { text, language, use } of names) add(text, language, use, index);
    if (isState(entity)) {
      const code = entryFor(KEY_MARK + CODE + entity.country);
      code.postings.set(index, posting(index, 'key', false, 0));
    }
  });
  for (const { text, language } of phrases) add(text, language, 'phrase', NOBODY);
  return entries;

  function add(text: string, language: string, use: Use, index: number): void {
    for (const { key, prefixes, capitals } of nameKeys(text, language)) {
      for (const prefix of prefixes) entryFor(prefix).goesOn = true;
      const { postings } = entryFor(key);
      const before = postings.get(index);
      const now = posting(index, use, capitals, words.index.get(language) ?? 0);
      postings.set(index, before === undefined ? now : stronger(before, now));
    }
  }
}

/** A posting must name an entity; that of a phrase is never asked for. */
const NOBODY = 0;

const isState = ({ country, sort }: Entity) =>
  country !== undefined && (sort === 'country' || sort === 'territory');

/** By UTF-16 units, as the reader compares. */
const byKey = ({ entity: a }: PackEntity, { entity: b }: PackEntity) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

const posting = (index: number, use: Use, capitals: boolean, language: number) =>
  (index | (USES.indexOf(use) << 20) | (capitals ? CAPITALS : 0) | (language << 24)) >>> 0;

/** The same name of the same entity twice: the freer use wins, and two languages make any language. */
function stronger(one: number, other: number): number {
  const use = Math.min((one >>> 20) & 7, (other >>> 20) & 7);
  const capitals = one & other & CAPITALS;
  const language = one >>> 24 === other >>> 24 ? one >>> 24 : 0;
  return ((one & 0xfffff) | (use << 20) | capitals | (language << 24)) >>> 0;
}

function tableOf(entries: Entry[]): Pick<Sections, 'buckets' | 'checks' | 'values' | 'postings'> {
  const bits = Math.max(1, Math.ceil(Math.log2(entries.length / ENTRIES_TO_A_BUCKET)));
  const placed = entries
    .map((entry) => ({ entry, bucket: bucketOf(entry.hash, bits), check: checkOf(entry.hash) }))
    .sort((a, b) => a.bucket - b.bucket || a.check - b.check);
  const buckets = new Uint32Array(2 ** bits + 1);
  for (const { bucket } of placed) buckets[bucket + 1]!++;
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  const postings: number[] = [];
  const values = placed.map(({ entry }) => {
    const meanings = [...entry.postings.entries()].sort(([a], [b]) => a - b).map(([, value]) => value);
    const value = meanings.length ? postings.length + 1 : 0;
    for (const meaning of meanings) postings.push(meaning);
    if (meanings.length) postings.push((postings.pop()! | LAST_POSTING) >>> 0);
    return (value | (entry.goesOn ? GOES_ON : 0)) >>> 0;
  });
  return {
    buckets: bytesOf(buckets),
    checks: bytesOf(placed.map(({ check }) => check)),
    values: bytesOf(values),
    postings: bytesOf(postings),
  };
}

function summariesOf(entities: PackEntity[]): Uint8Array {
  return Uint8Array.from(
    entities.flatMap(({ entity, weight }) => [
      KINDS.indexOf(entity.kind),
      Math.max(0, Math.min(255, Math.round(weight))),
      entity.country?.charCodeAt(0) ?? 0,
      entity.country?.charCodeAt(1) ?? 0,
    ]),
  );
}

/** Every text of a record, in any order: what the pieces are made from. */
function textsOf(entity: Entity): string[] {
  const texts: string[] = [];
  const text = (written: string) => texts.push(written);
  const nothing = () => undefined;
  writeRecord(entity, { number: nothing, text, word: nothing, entity: text });
  return texts;
}

function recordsOf(
  entities: PackEntity[],
  words: Words,
  pieces: Pieces,
): { bytes: Uint8Array; starts: number[] } {
  const places = new Map(entities.map(({ entity }, index) => [entity.key, index]));
  const bytes: number[] = [];
  const starts = [0];
  const number = (value: number) => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  };
  const text = (value: string) => {
    const codes = pieces.encode(value.toWellFormed());
    number(codes.length);
    for (const byte of codes) bytes.push(byte);
  };
  const word = (value: string) => number(words.index.get(value) ?? 0);
  const reference = (key: string) => {
    const index = places.get(key);
    number(index === undefined ? 0 : index + 1);
    if (index === undefined) text(key);
  };
  for (const { entity } of entities) {
    writeRecord(entity, { number, text, word, entity: reference });
    starts.push(bytes.length);
  }
  return { bytes: Uint8Array.from(bytes), starts };
}

type Sections = Record<Section, Uint8Array> & { asOf: number };

function joined(sections: Sections): Uint8Array<ArrayBuffer> {
  const aligned = (length: number) => Math.ceil(length / 4) * 4;
  const tableEnd = HEADER_BYTES + SECTIONS.length * 8;
  const size = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].length), tableEnd);
  const bytes = new Uint8Array(size);
  const numbers = new Uint32Array(bytes.buffer);
  let at = tableEnd;
  SECTIONS.forEach((name, i) => {
    numbers[HEADER_BYTES / 4 + i * 2] = at;
    numbers[HEADER_BYTES / 4 + i * 2 + 1] = sections[name].length;
    bytes.set(sections[name], at);
    at += aligned(sections[name].length);
  });
  numbers.set([MAGIC, VERSION, checksumOf(numbers.subarray(HEADER_BYTES / 4)), sections.asOf]);
  return bytes;
}

const bytesOf = (numbers: ArrayLike<number>) => new Uint8Array(Uint32Array.from(numbers).buffer);

/** The engine knows no TextEncoder; percent-encoding is UTF-8 too. Lone surrogates become U+FFFD. */
function utf8(text: string): Uint8Array {
  const encoded = encodeURIComponent(text.toWellFormed());
  const bytes: number[] = [];
  for (let i = 0; i < encoded.length; i++) {
    if (encoded[i] === '%') {
      bytes.push(Number.parseInt(encoded.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(encoded.charCodeAt(i));
  }
  return Uint8Array.from(bytes);
}
