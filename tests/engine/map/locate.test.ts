/** The maps of real places, drawn from the outlines that the extension carries. */
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../engine/map/locate';
import type { Drawing } from '../../../engine/map/locatorMap';
import type { Area } from '../../../engine/map/outlines';
import { HEIGHT, WIDTH } from '../../../engine/map/window';
import { boxOf, corners, mapBytes, mapFile, world } from './world';

const codes = mapFile.objects.countries.geometries.map(({ id }) => id!).filter((id) => id.length === 2);
const drawingOf = (code: string): Drawing => locate({ sort: 'country', country: code }, world)!.drawing;
const city = (country: string | undefined, latitude: number, longitude: number, sort = 'city') =>
  locate({ sort, ...(country && { country }), at: { latitude, longitude } }, world);

describe('a country', () => {
  test.each([
    { code: 'KZ', why: 'in the middle of its continent' },
    { code: 'RU', why: 'across 180°' },
    { code: 'FJ', why: 'on both sides of 180°, and small' },
    { code: 'NZ', why: 'beside 180°' },
    { code: 'US', why: 'with parts far away' },
    { code: 'FR', why: 'with parts on other continents' },
    { code: 'CL', why: 'much higher than wide' },
    { code: 'ID', why: 'much wider than high' },
    { code: 'MY', why: 'in two halves' },
    { code: 'AQ', why: 'round a pole' },
    { code: 'GL', why: 'near a pole' },
  ])('fills its map: $code, $why', ({ code }) => {
    const { country, spot } = drawingOf(code);
    const { left, right, top, bottom } = boxOf(country);
    const fill = Math.max((right - left) / WIDTH, (bottom - top) / HEIGHT);
    expect(fill).toBeGreaterThan(0.8);
    expect(spot).toBeUndefined();
  });

  test.each(['RU', 'FJ', 'NZ', 'KZ', 'EG', 'FR', 'US'])('lies in the middle, whole: %s', (code) => {
    const largest = corners(drawingOf(code).country).sort((a, b) => b.length - a.length)[0]!;
    for (const [x, y] of largest) {
      expect(x > 0 && x < WIDTH).toBe(true);
      expect(y > 0 && y < HEIGHT).toBe(true);
    }
    const { left, right } = boxOf(drawingOf(code).country);
    expect(Math.abs((left + right) / 2 - WIDTH / 2)).toBeLessThan(WIDTH / 4);
  });

  test('has its neighbours round it', () => {
    const { land, borders } = drawingOf('KZ');
    expect(boxOf(land)).toMatchObject({ left: expect.any(Number) });
    expect(boxOf(land).left).toBeLessThan(0);
    expect(boxOf(land).right).toBeGreaterThan(WIDTH);
    expect(borders).not.toBe('');
  });

  test.each([
    { code: 'VA', why: 'inside a city' },
    { code: 'MC', why: 'on a coast' },
    { code: 'MV', why: 'atolls' },
    { code: 'TV', why: 'atolls' },
  ])('too small to be seen has a dot, and land round it: $code, $why', ({ code }) => {
    const { spot, land } = drawingOf(code);
    expect(spot).toEqual({ is: 'dot', x: WIDTH / 2, y: HEIGHT / 2 });
    expect(land).not.toBe('');
  });

  test.each(['BH', 'SG', 'LB', 'QA', 'LU', 'PS'])(
    'small, but seen, is not alone in its window: %s',
    (code) => {
      const { country, land } = drawingOf(code);
      expect(country).not.toBe('');
      expect(boxOf(land).right - boxOf(land).left).toBeGreaterThan(
        boxOf(country).right - boxOf(country).left,
      );
    },
  );

  test('that nobody drew has no map', () => {
    expect(locate({ sort: 'country', country: 'ZZ' }, world)).toBeUndefined();
  });
});

describe('a place in a country', () => {
  test.each([
    { name: 'Astana', at: [51.1, 71.4], country: 'KZ', bearing: 'north' },
    { name: 'Almaty', at: [43.25, 76.9], country: 'KZ', bearing: 'south-east' },
    { name: 'Aktau', at: [43.65, 51.2], country: 'KZ', bearing: 'south-west' },
    { name: 'Cairo', at: [30.05, 31.25], country: 'EG', bearing: 'north' },
    { name: 'Aleppo', at: [36.2, 37.15], country: 'SY', bearing: 'north-west' },
    { name: 'Riyadh', at: [24.65, 46.7], country: 'SA', bearing: 'centre' },
    { name: 'Beirut', at: [33.9, 35.5], country: 'LB', bearing: 'west' },
    { name: 'Gaza', at: [31.5, 34.46], country: 'PS', bearing: 'south-west' },
    { name: 'Moscow', at: [55.75, 37.6], country: 'RU', bearing: 'west' },
    { name: 'Vladivostok', at: [43.1, 131.9], country: 'RU', bearing: 'south-east' },
    { name: 'Boston', at: [42.36, -71.06], country: 'US', bearing: 'north-east' },
    { name: 'Suva', at: [-18.1, 178.4], country: 'FJ', bearing: 'centre' },
  ] as const)(
    '$name is a dot, in the $bearing of $country',
    ({ at: [latitude, longitude], country, bearing }) => {
      const { drawing, shows } = city(country, latitude, longitude)!;
      expect(shows).toEqual({ is: 'place-in-country', bearing });
      const { left, right, top, bottom } = boxOf(drawing.country);
      expect(drawing.spot).toMatchObject({ is: 'dot' });
      expect(drawing.spot!.x > left - 6 && drawing.spot!.x < right + 6).toBe(true);
      expect(drawing.spot!.y > top - 6 && drawing.spot!.y < bottom + 6).toBe(true);
    },
  );

  test.each([
    { name: 'Las Palmas', at: [28.1, -15.4], country: 'ES' },
    { name: 'Anchorage', at: [61.2, -149.9], country: 'US' },
    { name: 'Funchal', at: [32.65, -16.9], country: 'PT' },
  ] as const)(
    '$name, far from the rest of $country, is in the middle of a map of its own',
    ({ at, country }) => {
      const { drawing, shows } = city(country, at[0], at[1])!;
      expect(drawing.spot).toEqual({ is: 'dot', x: WIDTH / 2, y: HEIGHT / 2 });
      expect(shows).toEqual({ is: 'place-in-country', bearing: undefined });
      expect(drawing.land).not.toBe('');
    },
  );

  test('that is not far widens the view of its country', () => {
    const { drawing } = city('UA', 44.95, 34.1)!; // Simferopol
    const { top, bottom } = boxOf(drawing.country);
    expect((bottom - top) / HEIGHT).toBeGreaterThan(0.5);
    expect(drawing.spot!.y).toBeLessThan(HEIGHT);
  });

  test('without coordinates has the map of the country, and no dot', () => {
    const { drawing, shows } = locate({ sort: 'subdivision', country: 'KZ' }, world)!;
    expect(drawing).toEqual(drawingOf('KZ'));
    expect(shows).toEqual({ is: 'country-of-place' });
  });

  test('with an extent has a ring', () => {
    expect(city('EG', 29.5, 33.8, 'peninsula')!.drawing.spot).toMatchObject({ is: 'ring' });
  });

  test('in a country that nobody drew is shown by itself', () => {
    expect(city('ZZ', 51.1, 71.4)!.shows).toEqual({ is: 'surroundings' });
  });
});

describe('a place in no one country', () => {
  test('has the surroundings that its sort asks for', () => {
    const strait = city(undefined, 26.6, 56.5, 'strait')!;
    const sea = city(undefined, 26.6, 56.5, 'sea')!;
    expect(strait.shows).toEqual({ is: 'surroundings' });
    expect(strait.drawing.spot).toEqual({ is: 'dot', x: WIDTH / 2, y: HEIGHT / 2 });
    expect(sea.drawing.spot).toMatchObject({ is: 'ring' });
    expect(sea.drawing.borders.length).toBeGreaterThan(strait.drawing.borders.length);
  });

  test('in the middle of an ocean is shown with the nearest land', () => {
    const { drawing } = city(undefined, -48.9, -123.4)!; // no place is farther from land
    expect(drawing.land).not.toBe('');
  });

  test('that is nowhere has no map', () => {
    expect(locate({ sort: 'region' }, world)).toBeUndefined();
  });
});

describe('land that more than one state claims', () => {
  const disputed = [
    { land: 'Crimea', at: [34.2, 45.2], claimants: ['UA', 'RU'] },
    { land: 'the Golan', at: [35.8, 33.05], claimants: ['SY', 'IL'] },
    { land: 'the valley of Kashmir', at: [74.8, 34], claimants: ['IN', 'PK'] },
    { land: 'Gilgit', at: [74.6, 35.8], claimants: ['IN', 'PK'] },
    { land: 'Aksai Chin', at: [79.3, 35.2], claimants: ['CN', 'IN'] },
    { land: 'Halaib', at: [35.8, 22.4], claimants: ['EG', 'SD'] },
  ] as const;
  test.each(disputed)('$land has the colour of none of $claimants', ({ at, claimants }) => {
    const holders = claimants.filter((code) => geoContains(world.country(code) as Area, [...at]));
    expect(holders).toEqual([]);
    expect(geoContains(world.land, [...at])).toBe(true);
  });

  test.each([
    { land: 'the Western Sahara', at: [-13.5, 24.5], code: 'EH', other: 'MA' },
    { land: 'Gaza', at: [34.33, 31.4], code: 'PS', other: 'IL' },
    { land: 'Nablus', at: [35.25, 32.2], code: 'PS', other: 'IL' },
    { land: 'Kosovo', at: [20.9, 42.6], code: 'XK', other: 'RS' },
  ] as const)('$land has a map of its own', ({ at, code, other }) => {
    expect(geoContains(world.country(code) as Area, [...at])).toBe(true);
    expect(geoContains(world.country(other) as Area, [...at])).toBe(false);
  });

  test('has borders of its own', () => {
    expect(drawingOf('SY').disputed).not.toBe('');
    expect(drawingOf('BR').disputed).toBe('');
  });
});

describe('what every map costs', () => {
  test.each(codes)('%s has something to show, and fits into a message', (code) => {
    const drawing = drawingOf(code);
    expect(drawing.country !== '' || drawing.spot !== undefined).toBe(true);
    expect(JSON.stringify(drawing).length).toBeLessThan(12_000);
  });
  test('the outlines are a small file', () => expect(mapBytes).toBeLessThan(150_000));
});
