/**
 * The outlines of the world, opened from public/map.json: TopoJSON, whose arcs are written as texts
 * (data/extract/map/write.ts) and shared by the countries on both sides.
 */
import { feature, mesh } from 'topojson-client';

/** What this file needs of TopoJSON and GeoJSON; their own types are ambient, which the engine is not to see. */
export type Point = [longitude: number, latitude: number];
export interface Area {
  type: 'MultiPolygon';
  coordinates: Point[][][];
}
export interface Lines {
  type: 'MultiLineString';
  coordinates: Point[][];
}
export interface Outlines {
  land: Area;
  lakes: Area;
  /** Between two countries; the coast is none. */
  borders: Lines;
  /** Round land that more than one state claims. */
  disputed: Lines;
  /** By ISO 3166-1 alpha-2; a point for a territory too small to have an outline. */
  country(code: string): Area | Point | undefined;
}

/** public/map.json as it is read from the package: ours, and so not doubted. */
export interface MapFile {
  type: 'Topology';
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: string[];
  objects: {
    countries: { type: 'GeometryCollection'; geometries: Geometry[] };
    land: Geometry;
    lakes: Geometry;
  };
}
/** `arcs`: for each polygon its rings, for each ring its arcs; `~3` is the fourth arc run backwards. */
type Geometry = { id?: string } & (
  | { type: 'MultiPolygon'; arcs: number[][][] }
  | { type: 'Point'; coordinates: Point }
);

const DISPUTED = 'disputed';
/** The line between Morocco and the Western Sahara is itself what the dispute is about. */
const UNSETTLED = new Set(['EH MA', 'MA EH']);

export function openOutlines(file: MapFile): Outlines {
  const topology = { ...file, arcs: file.arcs.map(readArc) } as unknown as Parameters<typeof feature>[0];
  const { countries, land, lakes } = topology.objects as unknown as Record<string, Drawn>;
  const known = new Map(file.objects.countries.geometries.map((geometry) => [geometry.id, geometry]));
  const draw = (geometry: unknown) =>
    (feature(topology, geometry as Drawn) as unknown as { geometry: Area | Single }).geometry;
  const linesBetween = (wanted: (a: Geometry, b: Geometry) => boolean) =>
    mesh(
      topology,
      countries as Drawn,
      (a, b) => a !== b && wanted(a as Geometry, b as Geometry),
    ) as unknown as Lines;
  return {
    land: draw(land) as Area,
    lakes: draw(lakes) as Area,
    borders: linesBetween((a, b) => !isUnsettled(a, b)),
    disputed: linesBetween(isUnsettled),
    country(code) {
      const geometry = known.get(code);
      const drawn = geometry && draw(geometry);
      return drawn?.type === 'Point' ? drawn.coordinates : drawn;
    },
  };
}

type Drawn = Extract<Parameters<typeof mesh>[1], object>;
interface Single {
  type: 'Point';
  coordinates: Point;
}

const isUnsettled = (a: Geometry, b: Geometry) =>
  a.id === DISPUTED || b.id === DISPUTED || UNSETTLED.has(`${a.id} ${b.id}`);

/**
 * Steps of the pen, each two numbers: five bits a character from '0' on, the sixth says that more follow, the last
 * bit of the number is its sign.
 *   '65'  ->  [[3, -3]]
 */
export function readArc(text: string): [number, number][] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = text.charCodeAt(at) - 48;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
