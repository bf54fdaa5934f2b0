import { describe, expect, test } from 'vitest';
import { EMPTY_HASH, hashOf, hashOn } from '../../../engine/lexicon/format';
import { DamagedPack, openLexicon } from '../../../engine/lexicon/read';
import { packLexicon } from '../../../engine/lexicon/write';
import type { Entity } from '../../../engine/model';
import { smallLexicon, smallPack } from '../smallLexicon';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const bare = (key: string, en: string): Entity => ({
  key,
  kind: 'place',
  sort: 'city',
  names: { en },
  about: {},
  roles: [],
  relations: [],
  wikipedia: {},
  asOf: 2025,
  source: 'test',
});

describe('the worked example of the format', () => {
  const lexicon = openLexicon(
    packLexicon([
      {
        entity: bare('Q1', 'Astana'),
        names: [{ text: 'Nur-Sultan', language: 'en', use: 'full' }],
        weight: 8,
      },
      { entity: bare('Q2', 'Nur Sultan Nazarbayev'), names: [], weight: 9 },
    ]).buffer,
    decode,
  );
  test.each([
    { name: 'astana', entities: [0], goesOn: false },
    { name: 'nur', entities: [], goesOn: true },
    { name: 'nur sultan', entities: [0], goesOn: true },
    { name: 'nur sultan nazarbayev', entities: [1], goesOn: false },
  ])('$name', ({ name, entities, goesOn }) => {
    const value = lexicon.look(hashOf(name))!;
    expect(lexicon.meanings(value).map(({ entity }) => entity)).toEqual(entities);
    expect(lexicon.goesOn(value)).toBe(goesOn);
  });
  test('what is no name and begins none is not found', () =>
    expect(lexicon.look(hashOf('sultan'))).toBeUndefined());
});

test('reading on by a word continues the hash', () => {
  const half = hashOn(EMPTY_HASH, 'nur', 0, 3);
  expect(hashOn(half, ' sultan', 0, 7)).toEqual(hashOf('nur sultan'));
});

test('every entity comes back whole, by index and by key', () => {
  for (const { entity, weight } of smallPack) {
    const index = smallLexicon.find(entity.key)!;
    expect(smallLexicon.entity(index)).toEqual(entity);
    expect(smallLexicon.related(index)).toEqual(entity.relations.map(({ to }) => smallLexicon.find(to)));
    expect(smallLexicon.weight(index)).toBe(weight);
    expect(smallLexicon.country(index)).toBe(entity.country ?? '');
  }
});

test('negative coordinates, years before our era and other rare values come back', () => {
  const entity: Entity = {
    ...bare('Q3', 'Petra'),
    country: 'JO',
    at: { latitude: -30.3285, longitude: 35.4444 },
    years: { from: -312, to: 663 },
    population: { count: 5_000_000_000, year: 2024 },
    roles: [{ text: { en: 'Founder', ar: 'مؤسس' }, to: 1990 }],
    relations: [{ word: 'part-of', to: 'Q4' }],
    the: true,
    wikipedia: { en: 'Petra', ar: 'البتراء' },
  };
  const lexicon = openLexicon(packLexicon([{ entity, names: [], weight: 1 }]).buffer, decode);
  expect(lexicon.entity(0)).toEqual(entity);
});

test('a country is found by its code, and nothing else of it is', () => {
  const found = smallLexicon.find('iso:JO')!;
  expect(smallLexicon.entity(found).names['en']).toBe('Jordan'); // its capital stands before it in the pack
  expect(smallLexicon.find('iso:FR')).toBeUndefined(); // of France the pack has a city only
});

test('an unknown key is not found', () => expect(smallLexicon.find('en:Nobody')).toBeUndefined());

test.each([
  'Q1520',
  'geonames:1526384',
  'geonames:0x10',
  'iso:KZ-75',
  'en:Astana',
  'en:Astana (city)',
  'Quebec',
  'Q',
])('the key %s comes back', (key) => {
  const other = { ...bare('Q7', 'Almaty'), relations: [{ word: 'seat' as const, to: key }] };
  const entity = { ...bare(key, 'Astana'), wikipedia: { en: 'Astana', ar: 'أستانا' } };
  const pack = packLexicon([entity, other].map((one) => ({ entity: one, names: [], weight: 1 })));
  const lexicon = openLexicon(pack.buffer, decode);
  expect(lexicon.entity(lexicon.find(key)!)).toEqual(entity);
  expect(lexicon.entity(lexicon.find('Q7')!)).toEqual(other);
  expect(lexicon.related(lexicon.find('Q7')!)).toEqual([lexicon.find(key)]);
});

test('the same entities give the same bytes', () =>
  expect(packLexicon(smallPack)).toEqual(packLexicon(smallPack)));

test('the freer use of a name wins, and two languages make any', () => {
  const both = packLexicon([
    {
      entity: bare('Q5', 'Berlin'),
      names: [{ text: 'Berlin', language: 'de', use: 'short' }],
      weight: 9,
    },
  ]);
  const lexicon = openLexicon(both.buffer, decode);
  expect(lexicon.meanings(lexicon.look(hashOf('berlin'))!)).toEqual([
    { entity: 0, use: 'full', capitals: false, language: '' },
  ]);
});

test('the usual name of an entity may be an ordinary word', () => {
  const mali = { ...bare('Q6', 'Mali'), names: { en: 'Mali', ar: 'مالي' } };
  const pack = packLexicon([
    { entity: mali, names: [{ text: 'مالي', language: 'ar', use: 'word' }], weight: 9 },
  ]);
  const lexicon = openLexicon(pack.buffer, decode);
  expect(lexicon.meanings(lexicon.look(hashOf('مالي'))!)[0]!.use).toBe('word');
  expect(lexicon.meanings(lexicon.look(hashOf('mali'))!)[0]!.use).toBe('full');
});

test('a phrase is found as such', () => {
  const lexicon = openLexicon(packLexicon(smallPack, [{ text: 'جنة عدن', language: 'ar' }]).buffer, decode);
  expect(lexicon.meanings(lexicon.look(hashOf('جنه عدن'))!)).toMatchObject([
    { use: 'phrase', language: 'ar' },
  ]);
});

describe('a damaged file is refused', () => {
  const whole = packLexicon(smallPack);
  const changed = (change: (bytes: Uint8Array) => void) => {
    const copy = whole.slice();
    change(copy);
    return copy.buffer;
  };
  test.each([
    ['empty', () => new ArrayBuffer(0)],
    ['cut off', () => whole.slice(0, 4 * Math.floor(whole.length / 8)).buffer],
    ['not a pack', () => changed((bytes) => bytes.fill(0, 0, 4))],
    ['another version', () => changed((bytes) => bytes.fill(9, 4, 5))],
    ['one bit', () => changed((bytes) => bytes.fill(bytes[1000]! ^ 1, 1000, 1001))],
  ])('%s', (_, make) => expect(() => openLexicon(make(), decode)).toThrow(DamagedPack));
});
