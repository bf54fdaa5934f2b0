/**
 * The parts of a country that its map shows: the largest, and each other whose land is worth the wider view.
 *
 *   France          the mainland and Corsica
 *   United States   the forty-eight: with Alaska, a fifth more land, they would be half as large
 *   Malaysia        both halves
 */
import { geoArea } from 'd3-geo';
import type { Area, Point } from './outlines';
import { reachOf } from './window';

/** A part below this share of the largest would be a speck, and is not asked about. */
const LEAST_SHARE = 0.01;
/** How much wider the view may become for as much land again as is shown. */
const WORTH = 3;

interface Shown {
  parts: Point[][][];
  area: number;
  reach: number;
}

export function mainParts({ coordinates }: Area): Area {
  const parts = coordinates.map((rings) => ({ rings, area: areaOf(rings) })).sort((a, b) => b.area - a.area);
  const [largest, ...others] = parts;
  if (!largest) return areaWith([]);
  const first: Shown = {
    parts: [largest.rings],
    area: largest.area,
    reach: reachOf(areaWith([largest.rings])),
  };
  const shown = others
    .filter(({ area }) => area >= LEAST_SHARE * largest.area)
    .reduce((so, { rings, area }) => withPart(so, rings, area), first);
  return areaWith(shown.parts);
}

function withPart(shown: Shown, rings: Point[][], area: number): Shown {
  const parts = [...shown.parts, rings];
  const reach = reachOf(areaWith(parts));
  const isWorthIt = reach / shown.reach <= 1 + (WORTH * area) / shown.area;
  return isWorthIt ? { parts, area: shown.area + area, reach } : shown;
}

const areaWith = (coordinates: Point[][][]): Area => ({ type: 'MultiPolygon', coordinates });
const areaOf = (coordinates: Point[][]) => geoArea({ type: 'Polygon', coordinates });
