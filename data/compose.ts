/** Backgrounds of countries, composed from facts in both languages. Only constructions that need no agreement. */

import { arabicPeople, englishPeople, type Population } from '../engine/cards/population';
import type { InBoth } from './catalogues';
import type { CountryWords } from './roles';

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

function sentences(en: (string | undefined)[], ar: (string | undefined)[]): InBoth {
  const told = (part: string | undefined) => part !== undefined;
  return { en: `${en.filter(told).join('; ')}.`, ar: `${ar.filter(told).join('، ')}.` };
}
