/**
 * The pack: every name we know and what it may mean, as one file that is read in place. Nothing is parsed
 * when it opens: each section is a typed-array view on the bytes, and the words of an entity are decoded
 * only when a card needs them.
 *
 *   byte  0  'HSYA'
 *         4  version of this format
 *         8  checksum of everything from byte 16 on
 *        12  the year up to which the pack as a whole vouches
 *        16  for each section, in the order of `SECTIONS`: where it starts, how many bytes it has
 *       ...  the sections, each starting at a multiple of four
 *
 * All numbers are unsigned, 32 bits and little-endian, as on every machine that runs Chrome or Firefox.
 *
 * ## Looking a name up
 *
 * A name is folded (engine/text/fold.ts), cut into words, and hashed word by word with two independent
 * 32-bit hashes, so that reading on by one word only continues the hash (`Hash`):
 *
 *   'nur sultan'     -> hash of 'nur'         -> found: no name, but names go on from here
 *                    -> hash of 'nur sultan'  -> found: a name
 *
 * The top `bits` of the first hash choose a bucket; `checks` holds the second hash of each entry of the
 * bucket. With two to four entries to a bucket, a text of a million words meets a false entry with a chance
 * of about 1,000,000 x 4 / 2^32, and the names themselves need not be stored a second time.
 *
 *   buckets   2^bits + 1   where each bucket starts in `checks`; the last one is the number of entries
 *   checks    entries      the second hash
 *   values    entries      bit 31: longer names go on from here; bits 0-30: 0, or 1 + an index into `postings`
 *   postings               one for each meaning of the name, the last of them with bit 31:
 *                            bits  0-19  entity
 *                            bits 20-22  use (`USES`)
 *                            bit  23     only in capitals ('US', 'CSTO')
 *                            bits 24-30  language, an index into `words` (0: any)
 *
 * A card is found by its key by halving: entities stand in the order of their keys. A country has a second
 * key by its code, 'iso:KZ', which is a name behind a `KEY_MARK`. Phrases in which a name is an ordinary word ('مسقط رأسه') are names that
 * mean nobody: their posting has the use 'phrase', and its entity says nothing.
 *
 * ## Worked example (tests/engine/lexicon/format.test.ts builds exactly this)
 *
 * Two entities, 0 = Astana ('Astana', 'Nur-Sultan'), 1 = Nursultan Nazarbayev ('Nur Sultan Nazarbayev'):
 *
 *   'astana'                  value: posting [0, full]
 *   'nur'                     value: goes on
 *   'nur sultan'              value: goes on, posting [0, full]
 *   'nur sultan nazarbayev'   value: posting [1, full]
 *
 * Read over 'Nur-Sultan Nazarbayev said', the longest that is a name wins: entity 1.
 *
 * ## What an entity is
 *
 *   summaries  entities x 4 bytes   kind, weight, the two letters of its country (or zeros):
 *                                   all that linking needs of most candidates
 *   starts     entities + 1         where its record starts in `records`
 *   records                         see record.ts
 *   words                           short strings that recur in records, UTF-8, joined by line breaks
 *   pieces                          what the texts of records are put together from, in the same form (pieces.ts)
 */
export const MAGIC = 0x41595348; // 'HSYA' read as a little-endian number
export const VERSION = 2;
export const HEADER_BYTES = 16;

export const SECTIONS = [
  'buckets',
  'checks',
  'values',
  'postings',
  'summaries',
  'starts',
  'records',
  'words',
  'pieces',
] as const;
export type Section = (typeof SECTIONS)[number];

export const USES = ['full', 'alone', 'short', 'word', 'demonym', 'key', 'phrase'] as const;
export type Use = (typeof USES)[number];

export const GOES_ON = 0x80000000;
export const LAST_POSTING = 0x80000000;
export const CAPITALS = 1 << 23;
/** Stands before the code of a country in the table of names; no folded text contains it. */
export const KEY_MARK = '\u0000';
export const CODE = 'iso:';

export const MOST_ENTITIES = 1 << 20;
/** One more bit halves the search in a bucket and adds a quarter of a megabyte at 60,000 entries. */
export const ENTRIES_TO_A_BUCKET = 4;
/** Pieces below this have codes of one byte; the others have two, the first of them from here on. */
export const SHORT_CODES = 192;
export const MOST_PIECES = SHORT_CODES + (256 - SHORT_CODES) * 256;
/** Stands between the pieces, so none contains it. */
export const PIECE_BREAK = '\n';

/** More words than any name needs: 'Mohammed VI Institute for the Training of Imams Morchidines and Morchidates'. */
export const MOST_WORDS = 12;

/** Two 32-bit hashes that grow word by word. */
export interface Hash {
  a: number;
  b: number;
}
export const EMPTY_HASH: Hash = { a: 0x811c9dc5, b: 0x9747b28c };

/** FNV-1a (Fowler, Noll, Vo) for `a`, and for `b` the same form with the multiplier of MurmurHash2. */
export function hashOn(hash: Hash, text: string, start: number, end: number): Hash {
  let { a, b } = hash;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return { a, b };
}

export const hashOf = (text: string): Hash => hashOn(EMPTY_HASH, text, 0, text.length);

/** FNV-1a leaves its last letters in the low bits; the bucket is taken from the top ones. */
export function bucketOf(hash: Hash, bits: number): number {
  let mixed = hash.a ^ (hash.a >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed >>> (32 - bits);
}

export const checkOf = (hash: Hash): number => hash.b >>> 0;

/** Over whole 32-bit words: cheap enough to prove four megabytes in a few milliseconds. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193) ^ (word >>> 13);
  return sum >>> 0;
}
