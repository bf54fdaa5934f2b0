/** Names that are also words (falseFriends.yaml): a wrong card is worse than none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse } from '../../engine/analyse';
import { fold } from '../../engine/text/fold';
import { realLexicon } from './realLexicon';

const rows = parse(readFileSync('tests/pack/falseFriends.yaml', 'utf8')) as [
  word: string,
  sentence: string,
][];

describe('stays unmarked', () => {
  test.each(rows)('%s: %s', async (word, sentence) => {
    expect(fold(sentence).text).toContain(fold(word).text);
    const blocks = [{ role: 'paragraph' as const, text: `${sentence}.` }];
    const { decisions } = await analyse({ blocks, language: 'ar' }, realLexicon);
    const marked = decisions.map(({ mention, entity }) => [
      sentence.slice(mention.start, mention.end),
      realLexicon.entity(entity).names['en'],
    ]);
    expect(marked).toEqual([]);
  });
});

test('at least 150 words are watched, each once', () => {
  const words = rows.map(([word]) => word);
  expect(new Set(words).size).toBe(words.length);
  expect(words.length).toBeGreaterThanOrEqual(150);
});
