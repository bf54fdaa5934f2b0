import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble';
import { inWords } from '../../data/mistakes';
import { person, world } from './fixture';

const told = (people: string) => assemble(world({ 'curated/people.yaml': people })).mistakes.map(inWords);

test('a world without mistakes has none to tell', () => {
  expect(told(person)).toEqual([]);
});

test.each([
  {
    mistake: 'a field is missing',
    change: ['  ar: قاسم جومارت توكاييف\n', ''],
    message: [2, '"Kassym-Jomart Tokayev" has no "ar"', 'add "ar: ..."'],
  },
  {
    mistake: 'a field is misspelt',
    change: ['  weight: 9', '  wieght: 9'],
    message: [17, '"wieght" is not a field', 'write "weight"'],
  },
  {
    mistake: 'a sort is misspelt',
    change: ['sort: politician', 'sort: politican'],
    message: [3, 'no sort is called "politican"', 'write "politician"'],
  },
  {
    mistake: 'a country is written out',
    change: ['country: KZ', 'country: Kazakhstan'],
    message: [4, '"Kazakhstan" is not the code of a country', 'write ISO 3166-1 alpha-2'],
  },
  {
    mistake: 'Norway is read as false',
    change: ['country: KZ', 'country: false'],
    message: [4, '"false" is not the code of a country', 'write "NO" in quotation marks'],
  },
  {
    mistake: 'an office is misspelt',
    change: ['president KZ', 'presidnt KZ'],
    message: [10, 'no office is called "presidnt"', 'write "president"'],
  },
  {
    mistake: 'an office lacks its country',
    change: ['president KZ 2019-', 'president 2019-'],
    message: [10, '"president" needs a country', 'write "president KZ 2019-"'],
  },
  {
    mistake: 'years run backwards',
    change: ['2011-2013', '2013-2011'],
    message: [11, '"2013-2011" are no years', '1999-2002'],
  },
  {
    mistake: 'a background is too long',
    change: ['President since 2019.', 'x'.repeat(161)],
    message: [14, 'about.en has 161 characters', 'at most 160'],
  },
  {
    mistake: 'a name has vowel marks',
    change: ['ar: [توكاييف]', 'ar: [تُوكاييف]'],
    message: [7, 'has vowel marks', 'write "توكاييف"'],
  },
  {
    mistake: 'an Arabic name stands under en',
    change: ['en: [Tokayev]', 'en: [توكاييف]'],
    message: [7, '"توكاييف" is not English', 'move it under ar'],
  },
  {
    mistake: 'a name is an everyday word',
    change: ['ar: [توكاييف]', 'ar: [منذ]'],
    message: [7, '"منذ" is an everyday Arabic word', 'put it under "word"'],
  },
  {
    mistake: 'a weight is off the scale',
    change: ['weight: 9', 'weight: 90'],
    message: [17, 'weight is "90"', 'from 1 to 12'],
  },
  {
    mistake: 'an id is not an id',
    change: ['  weight: 9', '  qid: 232'],
    message: [17, '"232" is not a Wikidata id', 'write Q and digits'],
  },
  {
    mistake: 'a relation names a title with a slip',
    change: ['member-of: The Alliance', 'member-of: The Aliance'],
    message: [12, 'no entity has the title "The Aliance"', 'write "The Alliance"'],
  },
  {
    mistake: 'a title stands twice',
    change: ['- title: The Alliance', '- title: Kassym-Jomart Tokayev'],
    message: [18, 'stands already at curated/people.yaml:2', 'keep one of the two'],
  },
  {
    mistake: 'the file is not YAML',
    change: ['en: President since 2019.', 'en: President: since 2019.'],
    message: [14, 'Nested mappings', 'quotation marks'],
  },
  {
    mistake: 'a person has coordinates',
    change: ['  weight: 9', '  at: [51.1, 71.4]'],
    message: [17, 'a politician is no place', 'take "at" out'],
  },
] as const)('$mistake: the line, what is wrong and what to write', ({ change: [from, to], message }) => {
  const [line, what, instead] = message;
  expect(person).toContain(from);
  const mistakes = told(person.replace(from, to));
  expect(mistakes.join('\n')).toContain(`curated/people.yaml:${line}  `);
  expect(mistakes.join('\n')).toContain(what);
  expect(mistakes.join('\n')).toContain(instead);
});

describe('where a place is', () => {
  const square = (at: string) => `
- title: Republic Square
  sort: capital
  country: KZ
  en: Republic Square
  ar: ساحة الجمهورية
  at: ${at}
  about: { en: A square., ar: ساحة. }
  asOf: 2025
`;
  test('goes into the pack', () => {
    const { entities, mistakes } = assemble(world({ 'curated/squares.yaml': square('[43.2, 76.9]') }));
    expect(mistakes).toEqual([]);
    const { entity } = entities.find((one) => one.entity.key === 'en:Republic Square')!;
    expect(entity.at).toEqual({ latitude: 43.2, longitude: 76.9 });
  });
  test.each([
    { what: 'longitude first', at: '[176.9, 43.2]' },
    { what: 'one number', at: '[43.2]' },
    { what: 'three', at: '[43.2, 76.9, 800]' },
    { what: 'a text', at: "'43.2, 76.9'" },
    { what: 'texts', at: "['43°N', '77°E']" },
  ])('is latitude and longitude: $what is a mistake', ({ at }) => {
    const told = assemble(world({ 'curated/squares.yaml': square(at) })).mistakes.map(inWords);
    expect(told[0]).toMatch(/^curated\/squares\.yaml:7 /);
    expect(told[0]).toContain('write latitude and longitude in degrees: [51.1, 71.4]');
  });
});

test('what is missing is told at the line of its entity', () => {
  const countries = world().curated['curated/countries.yaml']!.replace('  region: south-caucasus\n', '');
  const { mistakes } = assemble(world({ 'curated/countries.yaml': countries }));
  expect(mistakes.map(inWords)[0]).toMatch(/^curated\/countries\.yaml:9 .*no region/);
});

test('all mistakes are told at once', () => {
  const broken = person.replace('sort: politician', 'sort: x').replace('weight: 9', 'weight: 99');
  expect(told(broken)).toHaveLength(2);
});

test('a relation to somebody the pack does not hold is left out and counted', () => {
  const { missing, entities, mistakes } = assemble(
    world({ 'curated/people.yaml': person.replace('The Alliance }', 'Nobody We Know }') }),
  );
  expect(mistakes).toEqual([]);
  expect(missing.get('Nobody We Know')).toBe(1);
  const tokayev = entities.find(({ entity }) => entity.key === 'en:Kassym-Jomart Tokayev')!;
  expect(tokayev.entity.relations).toEqual([]);
});
