import { expect, test } from 'vitest';
import { mapLabel } from '../../../components/words/mapLabel';
import type { Shows } from '../../../engine/map/locate';

const inNorth: Shows = { is: 'place-in-country', bearing: 'north' };
const inCorner: Shows = { is: 'place-in-country', bearing: 'south-west' };
const apart: Shows = { is: 'place-in-country', bearing: undefined };

test.each([
  { shows: inNorth, place: 'Astana', country: 'Kazakhstan', says: 'Map: Astana, in the north of Kazakhstan' },
  {
    shows: inCorner,
    place: 'San Diego',
    country: 'the United States',
    says: 'Map: San Diego, in the south-west of the United States',
  },
  { shows: apart, place: 'Las Palmas', country: 'Spain', says: 'Map: Las Palmas, Spain' },
  {
    shows: { is: 'country-of-place' } as const,
    place: 'Texas',
    country: 'the United States',
    says: 'Map: the United States, where Texas lies',
  },
  { shows: { is: 'itself' } as const, place: 'Kazakhstan', country: 'Kazakhstan', says: 'Map: Kazakhstan' },
  {
    shows: { is: 'surroundings' } as const,
    place: 'Strait of Hormuz',
    country: undefined,
    says: 'Map: Strait of Hormuz and its surroundings',
  },
  { shows: inNorth, place: 'Astana', country: undefined, says: 'Map: Astana' },
])('$says', ({ shows, place, country, says }) =>
  expect(mapLabel(shows, { place, country }, 'en')).toBe(says),
);

const astana = 'أستانا';
const kazakhstan = 'كازاخستان';
const hormuz = 'مضيق هرمز';
test.each([
  { shows: inNorth, place: astana, says: 'خريطة: أستانا في شمال كازاخستان' },
  { shows: inCorner, place: astana, says: 'خريطة: أستانا في جنوب غرب كازاخستان' },
  { shows: { is: 'itself' } as const, place: kazakhstan, says: 'خريطة: كازاخستان' },
  { shows: { is: 'country-of-place' } as const, place: astana, says: 'خريطة: كازاخستان، حيث أستانا' },
  { shows: { is: 'surroundings' } as const, place: hormuz, says: 'خريطة: مضيق هرمز والجوار' },
])('$says', ({ shows, place, says }) =>
  expect(mapLabel(shows, { place, country: kazakhstan }, 'ar')).toBe(says),
);
