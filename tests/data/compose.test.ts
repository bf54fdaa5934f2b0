import { describe, expect, test } from 'vitest';
import { composeCountry } from '../../data/compose';

const centralAsia = { en: 'Central Asia', ar: 'آسيا الوسطى' };
const caribbean = { en: 'the Caribbean', ar: 'الكاريبي' };
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
