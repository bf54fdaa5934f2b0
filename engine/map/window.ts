/**
 * The stretch of the globe that a card shows: an equal-area view from straight above its middle. Seen so, no country
 * lies across an edge of the world, and none is stretched for being far north.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Area, Point } from './outlines';

/** Two units to a px of a card 340 px wide: whole numbers are exact enough then. */
export const WIDTH = 616;
export const HEIGHT = 232;
/** Between a country and the edge. */
const MARGIN = 14;
/** What is drawn beyond the edge, so that no line runs along it. */
const BEYOND = 6;
/** km. */
const EARTH = 6371;
/** km from the middle to the upper edge at the least: Vatican City means nothing without Italy. */
export const CLOSEST = 170;

/** @param at To be seen too. */
export function windowOn(area: Area, at?: Point): GeoProjection {
  const shape = withPoint(area, at);
  const first = boundsFrom(shape, centreOf(area));
  const { centre, halfWidth, halfHeight } = boundsFrom(shape, first.centre);
  const room = Math.min((WIDTH / 2 - MARGIN) / halfWidth, (HEIGHT / 2 - MARGIN) / halfHeight);
  return view(centre, Math.min(room, scaleFor(CLOSEST)));
}

/** km from the middle of a map to its upper edge, so that it shows all of the area. */
export function reachOf(area: Area, at?: Point): number {
  const { halfWidth, halfHeight } = boundsFrom(withPoint(area, at), centreOf(area));
  return Math.max(CLOSEST, EARTH * Math.max(halfHeight, (halfWidth * HEIGHT) / WIDTH));
}

/** @param reach km from the middle to the upper edge. */
export const windowAround = (centre: Point, reach: number): GeoProjection =>
  view(centre, scaleFor(Math.max(reach, CLOSEST)));

/** The point of the globe that is seen in the middle. */
export const middleOf = (window: GeoProjection) => window.invert!([WIDTH / 2, HEIGHT / 2]) as Point;

const scaleFor = (reach: number) => HEIGHT / 2 / (reach / EARTH);

function view([longitude, latitude]: Point, scale: number): GeoProjection {
  // The distance from the middle to a corner, on the plane; the whole globe is a disc of radius 2.
  const corner = Math.hypot(WIDTH / 2 + BEYOND, HEIGHT / 2 + BEYOND) / scale;
  const degrees = corner < 2 ? (2 * Math.asin(corner / 2) * 180) / Math.PI : 180;
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(scale)
    .clipAngle(Math.min(179, degrees + 1))
    .clipExtent([
      [-BEYOND, -BEYOND],
      [WIDTH + BEYOND, HEIGHT + BEYOND],
    ]);
}

const withPoint = (area: Area, at: Point | undefined): GeoPermissibleObjects =>
  at ? { type: 'GeometryCollection', geometries: [area, { type: 'Point', coordinates: at }] } : area;

/** On the unit plane around `from`, what a shape takes up; and the point of the globe in the middle of that. */
function boundsFrom(shape: GeoPermissibleObjects, from: Point) {
  const plane = geoAzimuthalEqualArea().rotate([-from[0], -from[1]]).translate([0, 0]).scale(1).precision(0);
  const [[left, top], [right, bottom]] = geoPath(plane).bounds(shape);
  const centre = plane.invert!([(left + right) / 2, (top + bottom) / 2]) as Point;
  return { centre, halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 };
}

/** Of the corners, as points in space: one that needs no area, and knows no edge of the world. */
function centreOf({ coordinates }: Area): Point {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of coordinates.flatMap(([outline]) => outline!)) {
    const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    x += Math.cos(north) * Math.cos(east);
    y += Math.cos(north) * Math.sin(east);
    z += Math.sin(north);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
