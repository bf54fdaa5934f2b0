import { describe, expect, test } from 'vitest';
import { composeCity, composeCountry } from '../../data/compose';
import { arabicPeople, englishPeople } from '../../data/population';

const centralAsia = { en: 'Central Asia', ar: 'آسيا الوسطى' };
const caribbean = { en: 'the Caribbean', ar: 'الكاريبي' };
const kazakhstan = { en: 'Kazakhstan', theEn: 'Kazakhstan', ar: 'كازاخستان' };
const kingdom = { en: 'United Kingdom', theEn: 'the United Kingdom', ar: 'بريطانيا' };

describe('the background of a country', () => {
  test('says where it lies, its capital and its people with the year', () => {
    const facts = { sort: 'country', region: centralAsia, capital: { en: 'Astana', ar: 'أستانا' } } as const;
    expect(composeCountry({ ...facts, population: { count: 20_260_000, year: 2024 } })).toEqual({
      en: 'Country in Central Asia; capital Astana; 20 million people (2024).',
      ar: 'دولة في آسيا الوسطى، عاصمتها أستانا، نحو 20 مليون نسمة (2024).',
    });
  });
  test('says only what is known', () => {
    expect(composeCountry({ sort: 'country', region: centralAsia })).toEqual({
      en: 'Country in Central Asia.',
      ar: 'دولة في آسيا الوسطى.',
    });
  });
  test('of a territory says whose it is, and its capital agrees with it', () => {
    const capital = { en: 'Road Town', ar: 'رود تاون' };
    expect(composeCountry({ sort: 'territory', region: caribbean, capital, partOf: kingdom })).toEqual({
      en: 'Territory of the United Kingdom in the Caribbean; capital Road Town.',
      ar: 'إقليم يتبع بريطانيا في الكاريبي، عاصمته رود تاون.',
    });
  });
});

describe('the background of a city', () => {
  test('names its country', () => {
    expect(composeCity({ isCapital: false, country: kingdom })).toEqual({
      en: 'City in the United Kingdom.',
      ar: 'مدينة في بريطانيا.',
    });
  });
  test('of a capital says so', () => {
    const population = { count: 1_350_000, year: 2023 };
    expect(composeCity({ isCapital: true, country: kazakhstan, population })).toEqual({
      en: 'Capital of Kazakhstan; 1.4 million people (2023).',
      ar: 'عاصمة كازاخستان، نحو 1.4 مليون نسمة (2023).',
    });
  });
});

test.each([
  { count: 1_000_000, en: '1 million', ar: 'نحو مليون نسمة' },
  { count: 2_000_000, en: '2 million', ar: 'نحو مليوني نسمة' },
  { count: 5_000_000, en: '5 million', ar: 'نحو 5 ملايين نسمة' },
  { count: 5_400_000, en: '5.4 million', ar: 'نحو 5.4 مليون نسمة' },
  { count: 11_000_000, en: '11 million', ar: 'نحو 11 مليون نسمة' },
  { count: 103_000_000, en: '103 million', ar: 'نحو 103 ملايين نسمة' },
  { count: 1_400_000_000, en: '1.4 billion', ar: 'نحو 1.4 مليار نسمة' },
  { count: 67_000, en: '67,000', ar: 'نحو 67 ألف نسمة' },
  { count: 2_000, en: '2,000', ar: 'نحو ألفي نسمة' },
  { count: 5_000, en: '5,000', ar: 'نحو 5 آلاف نسمة' },
  { count: 960, en: '960', ar: 'نحو 960 نسمة' },
])('$count people in words', ({ count, en, ar }) => {
  expect(englishPeople({ count, year: 2024 })).toBe(`${en} people (2024)`);
  expect(arabicPeople({ count, year: 2024 })).toBe(`${ar} (2024)`);
});
