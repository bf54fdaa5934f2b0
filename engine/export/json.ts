/**
 * Highlights as a file and back, without loss. The version tells a later reader how to read an earlier file;
 * a file of a later version is refused rather than half read.
 *
 *   { "format": "hashiya-highlights", "version": 1, "exportedAt": "…", "highlights": [ … ] }
 */
import type { Highlight } from '../model';
import { BOUNDS } from './bounds';
import { Malformed, readHighlight, readList, readObject } from './readHighlight';

export const JSON_FORMAT = 'hashiya-highlights';
export const JSON_VERSION = 1;

/** What is in the trash is left out: a file outlives the thirty days after which it would be gone. */
export function toJson(highlights: readonly Highlight[], now: number): string {
  return JSON.stringify(
    {
      format: JSON_FORMAT,
      version: JSON_VERSION,
      exportedAt: new Date(now).toISOString(),
      highlights: highlights.filter(({ removedAt }) => removedAt === undefined),
    },
    undefined,
    2,
  );
}

/**
 * All of them or none.
 * @throws Malformed
 */
export function fromJson(text: string): Highlight[] {
  const file = readObject(parse(text), 'file');
  if (file['format'] !== JSON_FORMAT) throw new Malformed('not-highlights', 'format');
  if (typeof file['version'] !== 'number') throw new Malformed('wrong-kind', 'version');
  if (file['version'] > JSON_VERSION) throw new Malformed('newer-version', 'version');
  const highlights = readList(file['highlights'], 'highlights', BOUNDS.highlights).map((value, i) =>
    readHighlight(value, `highlights[${i}]`),
  );
  refuseTwins(highlights);
  return highlights;
}

/** Editors on some systems begin a file with a byte order mark. */
const BYTE_ORDER_MARK = /^\ufeff/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Malformed('not-json', 'file');
    throw error;
  }
}

function refuseTwins(highlights: readonly Highlight[]): void {
  const seen = new Set<string>();
  for (const [i, { id }] of highlights.entries()) {
    if (seen.has(id)) throw new Malformed('twice', `highlights[${i}].id`);
    seen.add(id);
  }
}
