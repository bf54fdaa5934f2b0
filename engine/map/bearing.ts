/**
 * Where in its country a place lies, as the text alternative says it: the country's window in nine fields.
 *
 *   Astana in Kazakhstan -> 'north'      Riyadh in Saudi Arabia -> 'centre'
 */
import type { Bearing } from './locatorMap';

const FIELDS: readonly (readonly Bearing[])[] = [
  ['north-west', 'north', 'north-east'],
  ['west', 'centre', 'east'],
  ['south-west', 'south', 'south-east'],
];

export type Box = [upperLeft: [number, number], lowerRight: [number, number]];

/** `undefined` outside the box. */
export function bearingIn(
  [[left, top], [right, bottom]]: Box,
  [x, y]: [number, number],
): Bearing | undefined {
  return FIELDS[third(y, top, bottom)]?.[third(x, left, right)];
}

/** 0, 1 or 2; a place on the coast may lie a little beyond an outline that is drawn simply. */
function third(value: number, from: number, to: number): number {
  const share = (value - from) / (to - from);
  if (share < -0.1 || share > 1.1) return -1;
  return Math.min(2, Math.max(0, Math.floor(share * 3)));
}
