/**
 * Shapes -> the outlines that the extension carries, as TopoJSON: shared borders once, each as exact as the smallest
 * country beside it needs on a card; the smallest islands left out.
 */
import { load } from '../packages';
import { type Point, type Ring, type Shape, squareKilometres } from './shapes';

export interface Outlines {
  type: 'Topology';
  objects: Record<string, Geometry>;
  arcs: Weighed[][];
}
export interface Geometry {
  type: string;
  id?: string;
  arcs?: unknown[];
  coordinates?: unknown;
  geometries?: Geometry[];
}
/** A point and, once it is known, the area of the triangle it makes with its neighbours. */
type Weighed = [longitude: number, latitude: number, weight?: number];

interface Tools {
  topology(objects: Record<string, unknown>): Outlines;
  presimplify(topology: Outlines, weight: unknown): Outlines;
  sphericalTriangleArea: unknown;
  mergeArcs(topology: Outlines, geometries: Geometry[]): Geometry;
  quantize(topology: Outlines, steps: number): Outlines;
  feature(topology: Outlines, polygon: unknown): { geometry: { coordinates: Ring[] } };
}
const { topology, presimplify, sphericalTriangleArea, mergeArcs, quantize, feature }: Tools = {
  ...load<Pick<Tools, 'topology'>>('topojson-server'),
  ...load<Pick<Tools, 'presimplify' | 'sphericalTriangleArea'>>('topojson-simplify'),
  ...load<Pick<Tools, 'mergeArcs' | 'quantize' | 'feature'>>('topojson-client'),
};

const { geoCentroid } = load<{ geoCentroid(of: unknown): number[] }>('d3-geo');

/** km. A card shows a country about 100 px high: half a pixel of a small one, and of a large one no more than this. */
const TOLERANCE = { share: 1 / 30, least: 1.5, most: 25 };
/**
 * km². An island of `large` shows on any card; one of the share of its country's largest shows on its country's; below
 * `least` nothing shows, and a country of nothing else is a point.
 */
const ISLAND = { large: 1200, share: 0.01, least: 60 };
/** km². A lake is drawn as exactly as a country of this size. */
const LAKE = 100_000;
/** Units round the globe: 1.2 km at the equator. */
const STEPS = 32_768;
const EARTH = 6371;
const HALF_THE_WORLD = 2 * Math.PI * EARTH ** 2;

export function outlinesOf(shapes: Shape[], lakes: Ring[][]): Outlines {
  const { areas, points } = sorted(shapes);
  const codes = [...new Set(areas.map(({ code }) => code))].sort();
  const countries = new Map(codes.map((code) => [code, areas.filter((shape) => shape.code === code)]));
  const features = [...countries].map(([id, parts]) => ({
    type: 'Feature',
    id,
    geometry: { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) },
  }));
  const whole = topology({
    countries: { type: 'FeatureCollection', features },
    lakes: { type: 'MultiPolygon', coordinates: lakes },
  });
  for (const country of whole.objects['countries']!.geometries!)
    Object.assign(country, mergeArcs(whole, [country]));
  const simple = simplified(whole, tolerances(whole, countries));
  simple.objects['land'] = mergeArcs(simple, simple.objects['countries']!.geometries!);
  simple.objects['countries']!.geometries!.push(
    ...[...points].map(([id, coordinates]) => ({ type: 'Point', id, coordinates })),
  );
  return withoutFlat(quantize(simple, STEPS));
}

/** What simplifying has made a line, or turned inside out and so into all the world but itself. */
function withoutFlat(outlines: Outlines): Outlines {
  const isArea = (arcs: unknown) => {
    const { geometry } = feature(outlines, { type: 'Polygon', arcs });
    const area = squareKilometres(geometry.coordinates);
    return area > 1 && area < HALF_THE_WORLD;
  };
  const mended = ({ arcs, ...rest }: Geometry): Geometry => ({
    ...rest,
    ...(arcs && { arcs: arcs.filter(isArea) }),
  });
  const { countries, land, lakes } = outlines.objects as Record<'countries' | 'land' | 'lakes', Geometry>;
  const geometries = countries.geometries!.map(mended);
  return {
    ...outlines,
    objects: { countries: { ...countries, geometries }, land: mended(land), lakes: mended(lakes) },
  };
}

/** The outlines of those large enough, the middles of the others. */
function sorted(shapes: Shape[]) {
  const largest = new Map<string, number>();
  for (const { code, rings } of shapes) {
    largest.set(code, Math.max(largest.get(code) ?? 0, squareKilometres(rings)));
  }
  const isLarge = (code: string) => largest.get(code)! >= ISLAND.least;
  const points = new Map<string, Point>();
  for (const code of largest.keys()) {
    if (!isLarge(code)) points.set(code, middleOf(shapes.filter((shape) => shape.code === code)));
  }
  const areas = shapes.filter(({ code }) => isLarge(code)).map(withoutSpecks);
  return { areas: withoutSmallIslands(areas, largest), points };
}

const middleOf = (shapes: Shape[]): Point =>
  geoCentroid({ type: 'MultiPolygon', coordinates: shapes.map(({ rings }) => rings) }).map(
    (degrees) => Math.round(degrees * 100) / 100,
  ) as Point;

/** What is a point leaves no hole in the country round it. */
const withoutSpecks = ({ code, rings: [outline, ...holes] }: Shape): Shape => ({
  code,
  rings: [outline!, ...holes.filter((hole) => squareKilometres([hole.toReversed()]) >= ISLAND.least)],
});

/** An island has no neighbour; a small enclave has, and left out would be a lake. */
function withoutSmallIslands(shapes: Shape[], largest: Map<string, number>): Shape[] {
  const owners = new Map<string, number>();
  const corners = (shape: Shape) => new Set(shape.rings.flat().map(String));
  for (const shape of shapes) {
    for (const corner of corners(shape)) owners.set(corner, (owners.get(corner) ?? 0) + 1);
  }
  return shapes.filter((shape) => {
    const enough = Math.min(ISLAND.large, ISLAND.share * largest.get(shape.code)!);
    if (squareKilometres(shape.rings) >= Math.max(ISLAND.least, enough)) return true;
    return [...corners(shape)].some((corner) => owners.get(corner)! > 1);
  });
}

/** For each arc, the least area of a triangle that still shows. */
function tolerances({ arcs, objects }: Outlines, countries: Map<string, Shape[]>): number[] {
  const least: number[] = [];
  for (const { id, arcs: used } of objects['countries']!.geometries!) {
    const area = countries.get(id!)!.reduce((sum, { rings }) => sum + squareKilometres(rings), 0);
    for (const arc of (used as number[][][]).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, toleranceFor(area));
    }
  }
  return arcs.map((_, index) => least[index] ?? toleranceFor(LAKE));
}

function toleranceFor(area: number): number {
  const { share, least, most } = TOLERANCE;
  const length = Math.min(most, Math.max(least, Math.sqrt(area / Math.PI) * share));
  return (length / EARTH) ** 2 / 2;
}

function simplified(whole: Outlines, least: number[]): Outlines {
  const weighed = presimplify(whole, sphericalTriangleArea);
  const arcs = weighed.arcs.map((arc, index) => {
    const threshold = Math.min(least[index]!, fourthLargest(arc));
    return arc.filter(([, , weight]) => weight! >= threshold).map(([x, y]): Weighed => [x, y]);
  });
  return { ...weighed, arcs };
}

/** A ring of fewer points is no area any more. */
const fourthLargest = (arc: Weighed[]) => arc.map(([, , weight]) => weight!).sort((a, b) => b - a)[4] ?? 0;
