/** What the report says of names that several entities share. */
import { expect, test } from 'vitest';
import { collisions, sharedNames } from '../../../data/report/collisions';
import type { NameUse, PackEntity } from '../../../engine/lexicon/names';

function entity(title: string, country: string, weight: number, uses: Record<string, NameUse>): PackEntity {
  return {
    entity: {
      key: `en:${title}`,
      kind: 'place',
      sort: 'city',
      names: { en: title },
      country,
      about: { en: '', ar: '' },
      roles: [],
      relations: [],
      wikipedia: { en: title },
      asOf: 2025,
      source: 'hashiya',
    },
    names: Object.entries(uses).map(([text, use]) => ({ text, language: 'en', use })),
    weight,
  };
}
const larger = entity('Larger Springs', 'US', 5, { Springs: 'full' });
const other = entity('Other Springs', 'GB', 3, { Springs: 'full' });
const bound = entity('Third Springs', 'US', 5, { Springs: 'short' });

test('a name that two need no cue for is a collision', () => {
  expect(collisions([larger, other, bound])).toEqual([['springs: Larger Springs, Other Springs', 2]]);
  expect(collisions([larger, bound])).toEqual([]);
});

test('every shared name is listed with what tells its owners apart', () => {
  expect(sharedNames([larger, other])).toEqual([
    'springs\tLarger Springs (full, 5, US, city) | Other Springs (full, 3, GB, city)\tby country, weight',
  ]);
  expect(sharedNames([larger, bound])[0]).toMatch(/\tby use$/);
  expect(sharedNames([bound, { ...bound, entity: { ...bound.entity, key: 'x' } }])[0]).toMatch(
    /\tby a whole name in the article$/,
  );
});
