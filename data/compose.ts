/** Backgrounds of places, composed from facts in both languages. Only constructions that need no agreement. */
import type { InBoth } from './catalogues';
import { arabicPeople, englishPeople } from './population';
import type { CountryWords } from './roles';

export interface Population {
  count: number;
  year: number;
}

export interface CountryFacts {
  sort: 'country' | 'territory';
  region: InBoth;
  capital?: InBoth;
  population?: Population;
  /** Of a territory. */
  partOf?: CountryWords;
}

/**
 *   Country in Central Asia; capital Astana; 20 million people (2024).
 *   Territory of the United Kingdom in the Caribbean; capital George Town; 67,000 people (2024).
 */
export function composeCountry(facts: CountryFacts): InBoth {
  const { sort, region, capital, population, partOf } = facts;
  const en = [
    sort === 'country' ? `Country in ${region.en}` : `Territory of ${partOf?.theEn} in ${region.en}`,
    capital && `capital ${capital.en}`,
    population && englishPeople(population),
  ];
  const ar = [
    sort === 'country' ? `دولة في ${region.ar}` : `إقليم يتبع ${partOf?.ar} في ${region.ar}`,
    // "دولة" is feminine and "إقليم" masculine, whatever the country is called.
    capital && (sort === 'country' ? `عاصمتها ${capital.ar}` : `عاصمته ${capital.ar}`),
    population && arabicPeople(population),
  ];
  return sentences(en, ar);
}

export interface CityFacts {
  isCapital: boolean;
  country: CountryWords;
  /** A state of a federation, where it is known. */
  state?: InBoth;
  population?: Population;
}

/**
 *   Capital of Kazakhstan; 1.4 million people (2023).
 *   City in Alabama, the United States; 212,000 people (2023).
 */
export function composeCity({ isCapital, country, state, population }: CityFacts): InBoth {
  const where = state ? `${state.en}, ${country.theEn}` : country.theEn;
  const whereAr = state ? `ولاية ${state.ar}، ${country.ar}` : country.ar;
  const en = [
    isCapital ? `Capital of ${country.theEn}` : `City in ${where}`,
    population && englishPeople(population),
  ];
  const ar = [
    isCapital ? `عاصمة ${country.ar}` : `مدينة في ${whereAr}`,
    population && arabicPeople(population),
  ];
  return sentences(en, ar);
}

function sentences(en: (string | undefined)[], ar: (string | undefined)[]): InBoth {
  const told = (part: string | undefined) => part !== undefined;
  return { en: `${en.filter(told).join('; ')}.`, ar: `${ar.filter(told).join('، ')}.` };
}
