/**
 * Where a place is, as a drawing, and as what can be said of it:
 *
 *   a country               its main parts fill the window
 *   a place in a country    the country, and a dot; no dot where the place's own coordinates are not known
 *   a place in none         as much of the surroundings as its sort asks for: a strait needs less than a sea
 */
import { geoPath } from 'd3-geo';
import type { Entity } from '../model';
import { bearingIn } from './bearing';
import { draw, drawAround, type Subject } from './draw';
import type { Bearing, Drawing } from './locatorMap';
import { mainParts } from './mainParts';
import type { Area, Outlines, Point } from './outlines';
import { CLOSEST, middleOf, reachOf, windowOn } from './window';

export interface Located {
  drawing: Drawing;
  shows: Shows;
}
export type Shows =
  | { is: 'itself' }
  /** Without a bearing where the country is small, or the place far from it. */
  | { is: 'place-in-country'; bearing: Bearing | undefined }
  | { is: 'country-of-place' }
  | { is: 'surroundings' };

/** Decides, with the sort, what is in view. */
export type Place = Pick<Entity, 'sort' | 'country' | 'at'>;

/** km from the middle of the map to its upper edge, by the sort of a place that belongs to no one country. */
const REACH: Record<string, number> = {
  building: 250,
  landmark: 250,
  canal: 250,
  strait: 350,
  island: 400,
  lake: 400,
  disputed: 450,
  gulf: 700,
  mountain: 900,
  peninsula: 1000,
  river: 1200,
  sea: 1300,
  desert: 1500,
  region: 1500,
  ocean: 4000,
};
const OTHERWISE = 600;
/** km. Around a place far from the main parts of its country: Anchorage, Las Palmas. */
const ASIDE = 500;
/** How much wider the view of a country may become for a place outside its main parts: Simferopol. */
const WIDENED = 1.5;
/** Units. A country drawn smaller needs a dot to be seen, and nobody asks where in it a place lies. */
const SPECK = 16;
/** Sorts that have an extent: marked as about here, not as exactly there. */
const WIDE: ReadonlySet<string> = new Set([
  ...['sea', 'gulf', 'ocean', 'river', 'desert', 'mountain', 'peninsula', 'region', 'disputed'],
]);
const ITSELF: ReadonlySet<string> = new Set(['country', 'territory']);

/** `undefined`: nobody knows where it is. */
export function locate(place: Place, outlines: Outlines): Located | undefined {
  const isItself = ITSELF.has(place.sort);
  const at = isItself ? undefined : pointOf(place);
  const country = place.country === undefined ? undefined : outlines.country(place.country);
  if (!country) return at && locateAlone(at, place, outlines);
  if (Array.isArray(country)) {
    const subject: Subject = { spot: { is: 'dot', at: country } };
    const shows = isItself ? ({ is: 'itself' } as const) : inCountry(undefined);
    return { drawing: drawAround(country, CLOSEST, { outlines, subject }), shows };
  }
  if (at) return locateIn(country, at, { place, outlines });
  return { drawing: drawCountry(country, outlines), shows: { is: isItself ? 'itself' : 'country-of-place' } };
}

const pointOf = ({ at }: Place): Point | undefined => at && [at.longitude, at.latitude];
const spotAt = (at: Point, { sort }: Place) => ({ is: WIDE.has(sort) ? 'ring' : 'dot', at }) as const;
const inCountry = (bearing: Bearing | undefined): Shows => ({ is: 'place-in-country', bearing });

function locateAlone(at: Point, place: Place, outlines: Outlines): Located {
  const reach = REACH[place.sort] ?? OTHERWISE;
  const drawing = drawAround(at, reach, { outlines, subject: { spot: spotAt(at, place) } });
  return { drawing, shows: { is: 'surroundings' } };
}

function locateIn(
  country: Area,
  at: Point,
  { place, outlines }: { place: Place; outlines: Outlines },
): Located {
  const main = mainParts(country);
  const subject = { country, spot: spotAt(at, place) };
  if (reachOf(main, at) > WIDENED * reachOf(main)) {
    return { drawing: drawAround(at, ASIDE, { outlines, subject }), shows: inCountry(undefined) };
  }
  const window = windowOn(main, at);
  const box = geoPath(window).bounds(main);
  const bearing = sizeOf(box) < SPECK ? undefined : bearingIn(box, window(at)!);
  return { drawing: draw(window, outlines, subject), shows: inCountry(bearing) };
}

function drawCountry(country: Area, outlines: Outlines): Drawing {
  const main = mainParts(country);
  const window = windowOn(main);
  const isSpeck = sizeOf(geoPath(window).bounds(main)) < SPECK;
  return draw(window, outlines, { country, spot: isSpeck ? { is: 'dot', at: middleOf(window) } : undefined });
}

const sizeOf = ([[left, top], [right, bottom]]: [[number, number], [number, number]]) =>
  Math.max(right - left, bottom - top);
