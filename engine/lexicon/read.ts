/** The bytes of a pack (format.ts) -> names and entities, read in place. */
import type { Entity, EntityKey, Kind } from '../model';
import {
  bucketOf,
  CAPITALS,
  CODE,
  checkOf,
  checksumOf,
  GOES_ON,
  type Hash,
  HEADER_BYTES,
  hashOf,
  KEY_MARK,
  LAST_POSTING,
  MAGIC,
  PIECE_BREAK,
  SECTIONS,
  type Section,
  SHORT_CODES,
  USES,
  type Use,
  VERSION,
} from './format';
import { KINDS, type RecordReader, readKey, readRecord, readRelated } from './record';

/** One meaning of a name. */
export interface Meaning {
  entity: number;
  use: Use;
  /** Only where the text has it in capitals. */
  capitals: boolean;
  /** '' when it is the name in several languages. */
  language: string;
}

export interface Lexicon {
  size: number;
  /** The year up to which the pack vouches. */
  asOf: number;
  /** Undefined when neither a name nor the beginning of one; else its value, for `meanings` and `goesOn`. */
  look(hash: Hash): number | undefined;
  meanings(value: number): Meaning[];
  goesOn(value: number): boolean;
  /** The index of an entity by its key. */
  find(key: EntityKey): number | undefined;
  entity(index: number): Entity;
  /** The entities it is related to, without decoding it. */
  related(index: number): number[];
  kind(index: number): Kind;
  /** How often world news means it, 0 to 15. */
  weight(index: number): number;
  /** ISO 3166-1 alpha-2, or ''. */
  country(index: number): string;
}

/** A file that is not a pack, or not whole. */
export class DamagedPack extends Error {}

/**
 * @param decode UTF-8 to text, as `TextDecoder.decode`.
 * @throws DamagedPack
 */
export function openLexicon(buffer: ArrayBuffer, decode: (bytes: Uint8Array) => string): Lexicon {
  const sections = sectionsOf(buffer);
  const numbers = (name: Section) => new Uint32Array(buffer, sections[name].start, sections[name].length / 4);
  const bytes = (name: Section) => new Uint8Array(buffer, sections[name].start, sections[name].length);
  const [buckets, checks, values, postings] = [
    numbers('buckets'),
    numbers('checks'),
    numbers('values'),
    numbers('postings'),
  ];
  const summaries = bytes('summaries');
  const starts = numbers('starts');
  const records = bytes('records');
  const words = decode(bytes('words')).split('\n');
  const pieces = decode(bytes('pieces')).split(PIECE_BREAK);
  const bits = Math.log2(buckets.length - 1);

  const look = (hash: Hash): number | undefined => {
    const bucket = bucketOf(hash, bits);
    const check = checkOf(hash);
    const end = buckets[bucket + 1]!;
    for (let i = buckets[bucket]!; i < end; i++) if (checks[i] === check) return values[i];
    return undefined;
  };

  const meanings = (value: number): Meaning[] => {
    const found: Meaning[] = [];
    let i = (value & ~GOES_ON) - 1;
    if (i < 0) return found; // only the beginning of names
    let posting = 0;
    do {
      posting = postings[i++]!;
      found.push({
        entity: posting & 0xfffff,
        use: USES[(posting >>> 20) & 7]!,
        capitals: (posting & CAPITALS) !== 0,
        language: words[(posting >>> 24) & 0x7f]!,
      });
    } while (!(posting & LAST_POSTING));
    return found;
  };

  const record = (index: number): RecordReader => {
    if (index < 0 || index >= starts.length - 1) throw new RangeError(`no entity ${index}`);
    return readerAt(starts[index]!, {
      records,
      words,
      pieces,
      keyAt: (other) => readKey(record(other)),
    });
  };

  const findCode = (key: EntityKey): number | undefined => {
    const value = look(hashOf(KEY_MARK + key));
    return value === undefined ? undefined : meanings(value)[0]?.entity;
  };

  /** Entities stand in the order of their keys. */
  const findKey = (key: EntityKey): number | undefined => {
    let low = 0;
    let high = starts.length - 2;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = readKey(record(middle));
      if (there === key) return middle;
      if (there < key) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };

  return {
    size: starts.length - 1,
    asOf: new Uint32Array(buffer, 0, 4)[3]!,
    look,
    meanings,
    goesOn: (value) => (value & GOES_ON) !== 0,
    find: (key) => (key.startsWith(CODE) ? findCode(key) : undefined) ?? findKey(key),
    related: (index) => readRelated(record(index)),
    entity: (index) => readRecord(record(index)),
    kind: (index) => KINDS[summaries[index * 4]!] ?? 'other',
    weight: (index) => summaries[index * 4 + 1]!,
    country(index) {
      const first = summaries[index * 4 + 2]!;
      return first === 0 ? '' : String.fromCharCode(first, summaries[index * 4 + 3]!);
    },
  };
}

function sectionsOf(buffer: ArrayBuffer): Record<Section, { start: number; length: number }> {
  const tableEnd = HEADER_BYTES + SECTIONS.length * 8;
  if (buffer.byteLength < tableEnd || buffer.byteLength % 4 !== 0) throw new DamagedPack('too short');
  const numbers = new Uint32Array(buffer);
  if (numbers[0] !== MAGIC) throw new DamagedPack('not a pack');
  if (numbers[1] !== VERSION) throw new DamagedPack(`version ${numbers[1]}, not ${VERSION}`);
  if (checksumOf(numbers.subarray(HEADER_BYTES / 4)) !== numbers[2]) throw new DamagedPack('wrong checksum');
  const entries = SECTIONS.map((name, i) => {
    const start = numbers[HEADER_BYTES / 4 + i * 2]!;
    const length = numbers[HEADER_BYTES / 4 + i * 2 + 1]!;
    if (start + length > buffer.byteLength) throw new DamagedPack(`${name} is cut off`);
    return [name, { start, length }] as const;
  });
  return Object.fromEntries(entries) as Record<Section, { start: number; length: number }>;
}

interface RecordSource {
  records: Uint8Array;
  words: string[];
  pieces: string[];
  keyAt(index: number): EntityKey;
}

function readerAt(start: number, { records, words, pieces, keyAt }: RecordSource): RecordReader {
  let at = start;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = records[at++] ?? 0; // a reader that ran off the end stops there
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const piece = () => {
    const byte = records[at++]!;
    return (
      pieces[byte < SHORT_CODES ? byte : SHORT_CODES + ((byte - SHORT_CODES) << 8) + records[at++]!] ?? ''
    );
  };
  const text = () => {
    const length = number();
    const end = at + length;
    let read = '';
    while (at < end) read += piece();
    return read;
  };
  const entity = () => {
    const index = number();
    return index === 0 ? text() : keyAt(index - 1);
  };
  const skip = () => {
    const length = number();
    at += length;
  };
  const index = () => {
    const other = number();
    if (other === 0) skip();
    return other === 0 ? undefined : other - 1;
  };
  return { number, text, word: () => words[number()] ?? '', entity, index, skip };
}
