/**
 * A second copy of the library, in `storage.local`: databases of extensions get lost (a full disk, a cleaner, a
 * damaged profile), and what a reader has marked over years must not. One entry for each highlight, so that
 * saving one costs one entry.
 */
import { browser } from 'wxt/browser';
import { Malformed, readHighlight } from '../engine/export/readHighlight';
import type { Correction, Highlight } from '../engine/model';

export interface LibraryContent {
  highlights: Highlight[];
  corrections: Correction[];
}

const HIGHLIGHT = 'library/highlight/';
const CORRECTION = 'library/correction/';

const keyOfCorrection = ({ key, where }: Correction) => `${CORRECTION}${key} ${where}`;

export async function mirror({ highlights, corrections }: LibraryContent): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries([
      ...highlights.map((highlight) => [HIGHLIGHT + highlight.id, highlight] as const),
      ...corrections.map((correction) => [keyOfCorrection(correction), correction] as const),
    ]),
  );
}

/** Makes the copy equal: a background that was ended between disk and copy left them different. */
export async function mirrorExactly(content: LibraryContent): Promise<void> {
  const wanted = new Set([
    ...content.highlights.map(({ id }) => HIGHLIGHT + id),
    ...content.corrections.map(keyOfCorrection),
  ]);
  const stale = (await keysOfMirror()).filter((key) => !wanted.has(key));
  await mirror(content);
  await browser.storage.local.remove(stale);
}

/** @param report Told of an entry that cannot be read; the others are restored without it. */
export async function readMirror(report: (problem: unknown) => void): Promise<LibraryContent> {
  const content: LibraryContent = { highlights: [], corrections: [] };
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (key.startsWith(CORRECTION) && isCorrection(value)) content.corrections.push(value);
    if (!key.startsWith(HIGHLIGHT)) continue;
    try {
      content.highlights.push(readHighlight(value, key));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      report(error);
    }
  }
  return content;
}

export async function eraseMirror(): Promise<void> {
  await browser.storage.local.remove(await keysOfMirror());
}

async function keysOfMirror(): Promise<string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(HIGHLIGHT) || key.startsWith(CORRECTION));
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { key, where, createdAt } = value as Partial<Record<keyof Correction, unknown>>;
  return [key, where, createdAt].every((field) => typeof field === 'string');
}
