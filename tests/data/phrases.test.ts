import { expect, test } from 'vitest';
import { inWords } from '../../data/mistakes';
import { readPhrases } from '../../data/phrases';

test('phrases are read by language, and a single word is a mistake', () => {
  const { phrases, mistakes } = readPhrases(
    'curated/phrases.yaml',
    'ar:\n  - مسقط رأسه # home\n  - نور\nen: [Panama hat]',
  );
  expect(phrases).toEqual([
    { text: 'مسقط رأسه', language: 'ar' },
    { text: 'Panama hat', language: 'en' },
  ]);
  expect(mistakes.map(inWords)).toEqual([
    'curated/phrases.yaml:3  "نور" is no phrase\n    write two words or more; a single word that is also a name belongs under "word" of its entity',
  ]);
});
