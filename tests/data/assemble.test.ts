import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble';
import { inWords } from '../../data/mistakes';
import { packLexicon } from '../../engine/lexicon/write';
import { person, world } from './fixture';

const { entities } = assemble(world());
const find = (key: string) => entities.find(({ entity }) => entity.key === key)!;
const usesOf = (key: string, text: string) =>
  find(key)
    .names.filter((name) => name.text === text)
    .map(({ use }) => use);

test('the same sources give the same bytes, in whatever order files are read', () => {
  const { curated, tables } = world();
  const reversed = Object.fromEntries(Object.entries(curated).reverse());
  const again = assemble({ curated: reversed, tables }).entities;
  expect(Buffer.compare(packLexicon(again), packLexicon(entities))).toBe(0);
});

describe('keys', () => {
  test.each([
    { what: 'a country', key: 'Q232', name: 'Kazakhstan' },
    { what: 'a curated entity', key: 'en:The Alliance', name: 'The Alliance' },
    { what: 'a city whose title is certain', key: 'en:Astana', name: 'Astana' },
    { what: 'any other city', key: 'geonames:3', name: 'Latur' },
  ])('$what is known by $key', ({ key, name }) => {
    expect(find(key).entity.names['en']).toBe(name);
  });
});

test('a curated entity with a verified Wikidata id is known by it', () => {
  const people = person.replace('  weight: 9', '  qid: Q7747');
  const all = assemble(world({ 'curated/people.yaml': people })).entities;
  expect(all.find(({ entity }) => entity.key === 'Q7747')?.entity.names['en']).toBe('Kassym-Jomart Tokayev');
});

describe('countries', () => {
  test('have a background, a capital and names from the table', () => {
    const { entity } = find('Q232');
    expect(entity.about.en).toBe('Country in Central Asia; capital Astana; 20 million people (2024).');
    expect(entity.relations).toEqual([{ word: 'capital', to: 'en:Astana' }]);
    expect(entity.names['ru']).toBe('Казахстан');
  });
  test('are found by every form of a demonym', () => {
    const demonyms = find('Q232').names.filter(({ use }) => use === 'demonym');
    const texts = demonyms.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Kazakh', 'كازاخي', 'كازاخية', 'كازاخيون', 'كازاخيين', 'كازاخ']),
    );
  });
});

describe('people', () => {
  const { entity } = find('en:Kassym-Jomart Tokayev');
  test('have their offices in words', () => {
    expect(entity.roles[0]).toEqual({
      office: 'president',
      country: 'KZ',
      from: 2019,
      text: { en: 'President of Kazakhstan', ar: 'رئيس كازاخستان' },
    });
    expect(entity.roles[1]).toEqual({
      from: 2011,
      to: 2013,
      text: { en: 'Director-General', ar: 'مدير عام' },
    });
  });
  test('are related by key', () => {
    expect(entity.relations).toEqual([{ word: 'member-of', to: 'en:The Alliance' }]);
  });
  test('have an office with the article where English needs one', () => {
    const people = world().curated['curated/people.yaml']!.replace('president KZ', 'president NL');
    const other = assemble(world({ 'curated/people.yaml': people })).entities;
    const tokayev = other.find(({ entity: { key } }) => key === 'en:Kassym-Jomart Tokayev')!;
    expect(tokayev.entity.roles[0]!.text.en).toBe('President of the Netherlands');
  });
});

describe('homonyms', () => {
  test('a city of the same name as a country needs a cue', () => {
    expect(usesOf('geonames:2', 'Georgia')).toEqual(['short']);
    expect(usesOf('geonames:2', 'جورجيا')).toEqual(['short']);
    expect(usesOf('Q230', 'Georgia')).toEqual([]);
  });
  test('of two cities the greater keeps the name', () => {
    expect(usesOf('geonames:4', 'Astana')).toEqual(['short']);
    expect(usesOf('en:Astana', 'Astana')).toEqual([]);
  });
  test('a short Arabic name that nobody has read through counts as a word', () => {
    expect(usesOf('geonames:3', 'لاتر')).toEqual(['word']);
  });
});

test('a name that is a word in one language is so wherever it is written the same', () => {
  const cities = '- { id: 1, title: Nice, en: Nice, ar: نيس, names: { fr: Nice }, word: { en: [Nice] } }';
  const { entities: all } = assemble(world({ 'curated/cities/europe.yaml': cities }));
  const nice = all.find(({ entity }) => entity.key === 'en:Nice')!;
  expect(nice.names).toEqual([
    { text: 'Nice', language: 'en', use: 'word' },
    { text: 'Nice', language: 'fr', use: 'word' },
  ]);
});

test('a city that stands in two files is a mistake', () => {
  const africa = '- { id: 1, ar: أستانا }';
  const { mistakes } = assemble(world({ 'curated/cities/africa.yaml': africa }));
  expect(mistakes.map(inWords)).toEqual([
    'curated/cities/europe.yaml:2  1 stands already at curated/cities/africa.yaml:1\n    make one of the two',
  ]);
});

test('a place that is no country may have a demonym too', () => {
  const wales = `
- title: Wales
  sort: capital
  en: Wales
  ar: ويلز
  demonym: { en: [Welsh], ar: [ويلزي] }
  about: { en: One., ar: واحد. }
  asOf: 2025
`;
  const { entities: all, mistakes } = assemble(world({ 'curated/regions.yaml': wales }));
  expect(mistakes).toEqual([]);
  const { names } = all.find(({ entity }) => entity.key === 'en:Wales')!;
  expect(names).toContainEqual({ text: 'Welsh', language: 'en', use: 'demonym' });
  expect(names).toContainEqual({ text: 'ويلزية', language: 'ar', use: 'demonym' });
});
