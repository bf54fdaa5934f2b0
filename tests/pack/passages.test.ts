/** Hard passages of our own (tests/engine/passages), read with the pack that ships: each name, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse } from '../../engine/analyse';
import { finders } from '../../engine/languages/finders';
import type { Block } from '../../engine/model';
import { realLexicon } from './realLexicon';

/** Surface -> title, one pair each. */
type Mark = Record<string, string>;

interface Passage {
  why: string;
  text: string;
  published?: number;
  marks: Mark[];
  /** Not satisfied so far, and what is given instead. */
  yet?: true;
  today?: Mark[];
}

const passagesIn = (language: string): Passage[] =>
  parse(readFileSync(`tests/engine/passages/${language}.yaml`, 'utf8')) as Passage[];

async function marksIn({ text, published }: Passage, language: string): Promise<Mark[]> {
  const blocks: Block[] = [{ role: 'paragraph', text }];
  const article = {
    blocks,
    language,
    ...(published && { published: { value: `${published}-06-15`, from: 'meta' as const } }),
  };
  const { decisions } = await analyse(article, realLexicon, finders);
  return decisions
    .map(({ mention: { start, end }, entity }) => ({
      start,
      mark: { [text.slice(start, end)]: titleOf(entity) },
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ mark }) => mark);
}

function titleOf(index: number): string {
  const { key, names, wikipedia } = realLexicon.entity(index);
  return wikipedia['en'] ?? names['en'] ?? key;
}

describe.each(['ar', 'en'])('%s', (language) => {
  const passages = passagesIn(language);

  test.each(passages.filter(({ yet }) => !yet))('$why: $text', async (passage) => {
    expect(await marksIn(passage, language)).toEqual(passage.marks);
  });

  // Once such a passage comes right, 'yet' and 'today' go; what was not wrong before must not become so.
  test.each(passages.filter(({ yet }) => yet))('not yet: $why: $text', async (passage) => {
    const marks = await marksIn(passage, language);
    expect(marks).not.toEqual(passage.marks);
    expect([...(passage.today ?? []), ...passage.marks]).toEqual(expect.arrayContaining(marks));
  });

  test('at least 40 passages, each once, whose marks stand in the text in that order', () => {
    expect(passages.length).toBeGreaterThanOrEqual(40);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
    for (const { text, marks } of passages) expect(isInOrder(text, marks.flatMap(Object.keys))).toBe(true);
  });
});

test('at least 60 are satisfied', () => {
  const all = ['ar', 'en'].flatMap(passagesIn);
  expect(all.filter(({ yet }) => !yet).length).toBeGreaterThanOrEqual(60);
});

function isInOrder(text: string, surfaces: string[]): boolean {
  let from = 0;
  for (const surface of surfaces) {
    const at = text.indexOf(surface, from);
    if (at < 0) return false;
    from = at + surface.length;
  }
  return true;
}
