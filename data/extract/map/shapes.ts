/**
 * Natural Earth's countries as single polygons, each with the code of the country or territory it belongs to.
 *
 *   France   ─▶   FR  Corsica FR  Guiana GF  Réunion RE ...     what the news speaks of by itself stands by itself
 */
import { load, readJson } from '../packages';

export type Point = [longitude: number, latitude: number];
export type Ring = Point[];
/** `code`: ISO 3166-1 alpha-2, or DISPUTED. The first ring is the outline, the others are holes. */
export interface Shape {
  code: string;
  rings: Ring[];
}
/** Land that more than one state claims; it takes the colour of none. */
export const DISPUTED = 'disputed';

interface Feature {
  id?: string;
  properties: { name: string };
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}
interface Client {
  feature(topology: unknown, object: unknown): { features: Feature[] };
}
interface Sphere {
  geoArea(polygon: unknown): number;
  geoCentroid(polygon: unknown): Point;
}
interface Coder {
  feature(query: string): { properties: { iso1A2?: string } } | null;
  iso1A2Code(at: Point, options: { level: string }): string | null;
}

/** What Natural Earth draws apart and gives no number. */
const WITHOUT_NUMBER: Record<string, string> = {
  Kosovo: 'XK',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  Dhekelia: 'GB',
  Akrotiri: 'GB',
  'Coral Sea Is.': 'AU',
  'Indian Ocean Ter.': 'CC', // Christmas Island among them: see PARTS
  'N. Cyprus': DISPUTED,
  'Cyprus U.N. Buffer Zone': DISPUTED,
  Somaliland: DISPUTED,
  'Siachen Glacier': DISPUTED,
};
/** Parts of a state that have a code of their own; Tiran and Sanafir went from Egypt to Saudi Arabia in 2017. */
const PARTS: Record<string, readonly string[]> = {
  FR: ['GF', 'GP', 'MQ', 'RE', 'YT'],
  NO: ['SJ'],
  NL: ['BQ'],
  NZ: ['TK'],
  CC: ['CX'],
  EG: ['SA'],
};

const sphere = load<Sphere>('d3-geo');

export const polygon = (rings: Ring[]) => ({ type: 'Polygon' as const, coordinates: rings });

export const squareKilometres = (rings: Ring[]) => sphere.geoArea(polygon(rings)) * 6371 ** 2;

export function readShapes(): Shape[] {
  const { feature } = load<Client>('topojson-client');
  const { geoStitch } = load<{ geoStitch(feature: Feature): Feature }>('d3-geo-projection');
  const atlas = readJson<{ objects: { countries: unknown } }>('world-atlas/countries-10m.json');
  return feature(atlas, atlas.objects.countries)
    .features.map(withoutInsideOut)
    .map((country) => geoStitch(country)) // Natural Earth cuts what crosses 180°; a globe needs no cut
    .flatMap(shapesOf);
}

function shapesOf({ id, properties, geometry }: Feature): Shape[] {
  const coder = load<Coder>('@rapideditor/country-coder');
  const state = id === undefined ? WITHOUT_NUMBER[properties.name] : coder.feature(id)?.properties.iso1A2;
  if (state === undefined) return []; // reefs that show no pixel
  const parts = PARTS[state] ?? [];
  return polygonsOf(geometry).map((rings) => {
    const part =
      parts.length > 0 && coder.iso1A2Code(sphere.geoCentroid(polygon(rings)), { level: 'territory' });
    return { code: part && parts.includes(part) ? part : state, rings };
  });
}

const polygonsOf = (geometry: Feature['geometry']): Ring[][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Three of the Maldives are wound the wrong way round: they would be all the world but an island. */
function withoutInsideOut(country: Feature): Feature {
  const coordinates = polygonsOf(country.geometry).filter(
    (rings) => sphere.geoArea(polygon(rings)) < 2 * Math.PI,
  );
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}
