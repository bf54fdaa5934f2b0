/** Names that rules add to curated ones: clubs by their city, bodies of the United States by their country. */
import { expect, test } from 'vitest';
import { addAmericanNames } from '../../data/americanNames';
import { addClubNames } from '../../data/clubNames';
import type { Draft } from '../../data/draft';
import type { PackName } from '../../engine/lexicon/names';

const draft = (
  sort: string,
  country: string,
  names: Record<string, string>,
  listed: PackName[] = [],
): Draft => ({
  entity: {
    key: `en:${names['en']}`,
    kind: 'organisation',
    sort,
    names,
    country,
    about: {},
    roles: [],
    wikipedia: {},
    asOf: 2025,
    source: 'test',
  },
  relations: [],
  names: listed,
  weight: 5,
  from: { file: 'test', line: 1 },
  bulk: false,
});
const added = ({ names }: Draft) => names.map(({ text, use }) => `${use} ${text}`);

const kazakhstan = draft('country', 'KZ', { en: 'Kazakhstan', ar: 'كازاخستان' }, [
  { text: 'كازاخستاني', language: 'ar', use: 'demonym' },
]);

test('a club called by its city and its people is called by the city too', () => {
  const [, astana] = addClubNames([
    kazakhstan,
    draft('club', 'KZ', { en: 'FC Astana', ar: 'أستانا الكازاخستاني' }),
  ]);
  expect(added(astana!)).toEqual(['short أستانا']);
});

test('other names keep their last word', () => {
  const drafts = [kazakhstan, draft('party', 'KZ', { en: 'Party', ar: 'الحزب الكازاخستاني' })];
  expect(added(addClubNames(drafts)[1]!)).toEqual([]);
  expect(
    added(addClubNames([kazakhstan, draft('club', 'KZ', { en: 'Club', ar: 'نادي ألماتي' })])[1]!),
  ).toEqual([]);
});

test('a department of the United States is also the U.S. one', () => {
  expect(added(addAmericanNames(draft('ministry', 'US', { en: 'US Department of Education' })))).toEqual([
    'full U.S. Department of Education',
    'full United States Department of Education',
  ]);
});

test('a company is not, nor a body of another country', () => {
  expect(added(addAmericanNames(draft('company', 'US', { en: 'General Electric' })))).toEqual([]);
  expect(added(addAmericanNames(draft('ministry', 'GB', { en: 'Home Office' })))).toEqual([]);
});
