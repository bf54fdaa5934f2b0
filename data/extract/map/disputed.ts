/**
 * Land that Natural Earth gives to the state that holds it, though another claims it with good support: cut out, so
 * that a map of the one or of the other does not paint it (docs/decisions, on maps). The rings are our own, a tenth
 * of a degree exact at best, and generous where the land ends at a coast or border that is drawn anyway.
 */
import { load } from '../packages';
import { DISPUTED, type Point, type Ring, type Shape, squareKilometres } from './shapes';

interface Dispute {
  /** Whose polygons are cut. */
  held: readonly string[];
  /** What is cut out becomes this: disputed land, or a territory that has a code. */
  becomes: string;
  ring: Ring;
}

const disputes: Record<string, Dispute> = {
  crimea: {
    held: ['RU'],
    becomes: DISPUTED,
    ring: [
      [32.2, 46.3],
      [32.2, 44.2],
      [36.4, 44.2],
      [36.55, 45.3],
      [36.75, 45.5],
      [35, 46.3],
    ],
  },
  golan: {
    held: ['IL'],
    becomes: DISPUTED,
    ring: [
      [35.62, 33.29],
      [35.625, 33.1],
      [35.63, 32.9],
      [35.65, 32.78],
      [35.64, 32.6],
      [36.2, 32.6],
      [36.2, 33.5],
      [35.75, 33.5],
    ],
  },
  westernSahara: {
    held: ['MA', 'EH'],
    becomes: 'EH',
    ring: [
      [-14, 27.667],
      [-8.667, 27.667],
      [-8.4, 27.4],
      [-8.4, 26],
      [-11.7, 25.8],
      [-11.7, 23.2],
      [-12.8, 22.8],
      [-12.8, 20.6],
      [-18, 20.6],
      [-18, 23],
    ],
  },
  /** The princely state of 1947, without Wakhan and the valleys west of Gilgit. */
  kashmir: {
    held: ['IN', 'PK', 'CN'],
    becomes: DISPUTED,
    ring: [
      [72.5, 36.1],
      [72.6, 36.8],
      [74, 37.2],
      [74.6, 37.05],
      [75.15, 37],
      [75.45, 36.85],
      [75.9, 36.6],
      [76.3, 36.4],
      [76.9, 36.3],
      [77.4, 35.9],
      [77.85, 35.6],
      [78.6, 36],
      [79.5, 35.9],
      [80.3, 35.5],
      [80.1, 34.6],
      [79.2, 34],
      [78.9, 33.2],
      [79.4, 32.7],
      [78.7, 32.65],
      [78.35, 32.6],
      [77.9, 32.8],
      [76.8, 33.2],
      [75.9, 32.9],
      [75.6, 32.3],
      [75.35, 32.32],
      [75.1, 32.45],
      [74.8, 32.48],
      [74.6, 32.6],
      [74.6, 32.75],
      [74.3, 32.8],
      [73.9, 32.9],
      [73.6, 33.08],
      [73.55, 34],
      [73.4, 34.4],
      [73.8, 34.8],
      [74.1, 35.15],
      [73.2, 35.5],
    ],
  },
  halaib: {
    held: ['EG'],
    becomes: DISPUTED,
    ring: [
      [34.1, 21.9],
      [34.1, 22],
      [35.5, 23.15],
      [36, 23.15],
      [37, 21.9],
    ],
  },
};

/** km². What our coarse rings cut off along a border stays with its holder. */
const SLIVER = 400;

interface Clipping {
  intersection(a: Ring[], b: Ring[]): Ring[][];
  difference(a: Ring[], b: Ring[]): Ring[][];
}

export const withoutDisputed = (shapes: Shape[]): Shape[] => Object.values(disputes).reduce(cut, shapes);

function cut(shapes: Shape[], { held, becomes, ring }: Dispute): Shape[] {
  const { intersection, difference } = load<Clipping>('polygon-clipping');
  const mask = [[...ring, ring[0]!]];
  return shapes.flatMap((shape) => {
    if (!held.includes(shape.code) || !meet(shape.rings[0]!, ring)) return [shape];
    const inside = intersection(shape.rings, mask).map((rings) =>
      asShape(squareKilometres(rings.map((one) => one.toReversed())) < SLIVER ? shape.code : becomes)(rings),
    );
    const outside = difference(shape.rings, mask).map(asShape(shape.code));
    return [...inside, ...outside];
  });
}

/** Planar clipping winds outlines the other way than the globe does. */
const asShape = (code: string) => (rings: Ring[]) => ({
  code,
  rings: rings.map((ring) => ring.toReversed()),
});

/** A polygon across 180° has no box in the plane, and none of ours lies there. */
function meet(a: Ring, b: Ring): boolean {
  if (-least(a, 0, -1) - least(a, 0) > 180) return false;
  return [0, 1].every(
    (axis) => least(a, axis) <= -least(b, axis, -1) && least(b, axis) <= -least(a, axis, -1),
  );
}

const least = (ring: Ring, axis: number, sign = 1) =>
  ring.reduce((so, point: Point) => Math.min(so, sign * point[axis as 0 | 1]), Number.POSITIVE_INFINITY);
