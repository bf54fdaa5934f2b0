import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../../engine/cards/about';
import type { Knowledge } from '../../../engine/cards/knowledge';
import type { Entity, SortNames } from '../../../engine/model';

const place = (given: Partial<Entity> & Pick<Entity, 'key' | 'sort' | 'names'>): Entity => ({
  kind: 'place',
  about: {},
  roles: [],
  relations: [],
  wikipedia: {},
  asOf: 2025,
  source: 'test',
  ...given,
});
const country = (code: string, en: string, ar: string, the = false) =>
  place({ key: `iso:${code}`, sort: 'country', names: { en, ar }, country: code, ...(the && { the }) });

const countries = [
  country('KZ', 'Kazakhstan', 'كازاخستان'),
  country('EG', 'Egypt', 'مصر'),
  country('US', 'United States', 'الولايات المتحدة', true),
];
const alabama = place({
  key: 'en:Alabama',
  sort: 'state',
  names: { en: 'Alabama', ar: 'ألاباما' },
  country: 'US',
});
const knowledge: Knowledge = {
  find: (key) => [...countries, alabama].find((known) => known.key === key),
  countryOf: (code) => countries.find((known) => known.country === code),
};
const words: Record<string, Record<'en' | 'ar', string>> = {
  capital: { en: 'Capital', ar: 'عاصمة' },
  city: { en: 'City', ar: 'مدينة' },
  governorate: { en: 'Governorate', ar: 'محافظة' },
};
const sortNames: SortNames = (sort, _, language) => words[sort]![language];
const about = (entity: Entity, language: 'en' | 'ar') => aboutOf(entity, language, { knowledge, sortNames });

describe('a line that is composed', () => {
  const astana = place({ key: 'en:Astana', sort: 'capital', names: { en: 'Astana' }, country: 'KZ' });
  const population = { count: 1_350_000, year: 2023 };
  test('says whose capital it is, with its people and the year', () => {
    expect(about({ ...astana, population }, 'en')).toBe('Capital of Kazakhstan; 1.4 million people (2023).');
    expect(about({ ...astana, population }, 'ar')).toBe('عاصمة كازاخستان، نحو 1.4 مليون نسمة (2023).');
  });
  test('says only what is known', () => expect(about(astana, 'en')).toBe('Capital of Kazakhstan.'));
  test('has the article where English needs one, and the state before the country', () => {
    const huntsville = place({
      key: 'en:Huntsville, Alabama',
      sort: 'city',
      names: { en: 'Huntsville' },
      country: 'US',
      relations: [{ word: 'part-of', to: 'en:Alabama' }],
    });
    expect(about(huntsville, 'en')).toBe('City in Alabama, the United States.');
    expect(about(huntsville, 'ar')).toBe('مدينة في ألاباما، الولايات المتحدة.');
  });
  test('names a division by its own word', () => {
    const giza = place({ key: 'iso:EG-GZ', sort: 'governorate', names: { en: 'Giza' }, country: 'EG' });
    expect(about(giza, 'en')).toBe('Governorate of Egypt.');
    expect(about(giza, 'ar')).toBe('محافظة في مصر.');
  });
  test('is empty without a country, and for what is no place', () => {
    const { country: _, ...nowhere } = astana;
    expect(about(nowhere, 'en')).toBe('');
    expect(about({ ...astana, country: 'XX' }, 'en')).toBe('');
    expect(about({ ...astana, kind: 'organisation' }, 'en')).toBe('');
    expect(about(countries[0]!, 'en')).toBe('');
  });
});

test('a line of its own is left as it is', () => {
  const city = place({ key: 'x', sort: 'city', names: {}, country: 'KZ', about: { en: 'Ours.' } });
  expect(about(city, 'en')).toBe('Ours.');
});
