import { describe, expect, test } from 'vitest';
import type { Draft } from '../../data/draft';
import { addPressSpellings } from '../../data/pressSpellings';
import type { PackName } from '../../engine/lexicon/names';

const draft = (en: string, ar: string, country: string, names: PackName[] = []): Draft => ({
  entity: {
    key: `en:${en}`,
    kind: 'person',
    sort: 'politician',
    names: { en, ar },
    country,
    about: {},
    roles: [],
    wikipedia: {},
    asOf: 2025,
    source: 'test',
  },
  relations: [],
  names,
  weight: 5,
  from: { file: 'test', line: 1 },
  bulk: false,
});
const spellings = (...drafts: Draft[]) =>
  addPressSpellings(drafts)[0]!.names.map(({ text, use }) => `${use} ${text}`);

describe('spellings of one sound', () => {
  const short: PackName = { text: 'غورباتشوف', language: 'ar', use: 'alone' };
  test('a hard g, in the whole name and in the short one', () =>
    expect(spellings(draft('Mikhail Gorbachev', 'ميخائيل غورباتشوف', 'RU', [short]))).toEqual([
      'alone غورباتشوف',
      'full ميخائيل جورباتشوف',
      'alone جورباتشوف',
    ]));
  test('a name in -ayev', () =>
    expect(spellings(draft('Kassym-Jomart Tokayev', 'قاسم جومارت توكاييف', 'KZ'))).toEqual([
      'full قاسم جومارت توكايف',
    ]));
  test('not where the letter stands for something else', () => {
    expect(spellings(draft('Galal Ghanem', 'جلال غانم', 'EG'))).toEqual([]);
    expect(spellings(draft('Ghent', 'خنت غنت', 'BE'))).toEqual([]);
  });
  test('not a short word', () => expect(spellings(draft('Goa', 'غوا', 'IN'))).toEqual([]));
  test('not what somebody else is called', () => {
    const goldman = draft('Gulag', 'غولاغ', 'RU');
    expect(spellings(goldman, draft('Julaj', 'جولاج', 'AL'))).toEqual([]);
  });
});
