/** What nobody has read through of a city's row is used with care. */
import { describe, expect, test } from 'vitest';
import { cityDraft } from '../../data/cities';

const words = new Map([
  ['GB', { en: 'United Kingdom', theEn: 'the United Kingdom', ar: 'بريطانيا' }],
  ['SY', { en: 'Syria', theEn: 'Syria', ar: 'سوريا' }],
  ['US', { en: 'United States', theEn: 'the United States', ar: 'الولايات المتحدة' }],
]);
const states = new Map([['GA', { title: 'Georgia (U.S. state)', en: 'Georgia', ar: 'جورجيا' }]]);
const draft = (row: Record<string, string>) =>
  cityDraft(
    { id: '1', kind: 'city', admin: '', latitude: '1', longitude: '2', population: '200000', ar: '', ...row },
    { curated: new Map(), words, states },
  )!;
const uses = (row: Record<string, string>) => draft(row).names.map(({ use, text }) => `${use} ${text}`);

describe('a name that nobody has read through', () => {
  test('of a large city stands alone', () =>
    expect(uses({ country: 'GB', en: 'Sheffield', ar: 'شيفيلد' })).toEqual([]));
  test('of a small town needs a cue, in both languages', () =>
    expect(uses({ country: 'GB', en: 'Rugby', ar: 'رغبيتاون', population: '70000' })).toEqual([
      'word رغبيتاون',
      'short Rugby',
    ]));
  test('of an Arab town is a word, whatever its length', () =>
    expect(uses({ country: 'SY', en: 'Salihiyah', ar: 'الصالحية' })).toEqual(['word الصالحية']));
});

test('a city of the United States is part of its state', () => {
  const { title, relations } = draft({ country: 'US', admin: 'GA', en: 'Rome' });
  expect(title).toBe('Rome, Georgia');
  expect(relations).toEqual([{ word: 'part-of', title: 'Georgia (U.S. state)', line: 0 }]);
  expect(draft({ country: 'GB', en: 'Leeds' }).relations).toEqual([]);
});
