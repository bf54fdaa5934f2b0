/**
 * The largest of everything that comes from a page or a file, in UTF-16 units or items. Generous to articles,
 * small enough that none of it, repeated, makes the background slow: the longest articles of the press have
 * about 100,000 units.
 */
export const BOUNDS = {
  article: 500_000,
  blocks: 20_000,
  aliases: 20,
  address: 8_000,
  /** Titles, bylines, names, keys. */
  line: 2_000,
  /** Languages, dates, words of a fixed list. */
  word: 64,
  quote: 100_000,
  context: 512,
  note: 20_000,
  /** Entities named in one quote, or in one article. */
  names: 2_000,
  /** Highlights in one file. */
  highlights: 50_000,
} as const;
