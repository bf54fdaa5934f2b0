/** Natural Earth -> public/map.json, the outlines behind the locator maps (engine/map/outlines.ts reads them). */
import { writeFileSync } from 'node:fs';
import { withoutDisputed } from './disputed';
import { readLakes } from './lakes';
import { readShapes } from './shapes';
import { type Outlines, outlinesOf } from './topology';

/** @returns its size in bytes, and the codes that it knows. */
export function writeMap(to: URL): { bytes: number; codes: string[] } {
  const outlines = outlinesOf(withoutDisputed(readShapes()), readLakes());
  const text = `${JSON.stringify(compact(outlines))}\n`;
  writeFileSync(to, text);
  return { bytes: text.length, codes: outlines.objects['countries']!.geometries!.map(({ id }) => id!) };
}

/** An arc as a text instead of a list of lists: half the size, and parsed in half the time. */
function compact({ arcs, ...rest }: Outlines) {
  return { ...rest, arcs: arcs.map((arc) => arc.map(([x, y]) => digits(x) + digits(y)).join('')) };
}

/**
 * A step of the pen: the sign goes to the last bit, then five bits a character from '0' on, the sixth says that
 * more follow.
 *   3 -> 6 -> '6'     -3 -> 5 -> '5'     40 -> 80 -> 'P' 16 + 32, then 2 -> '`2'
 */
function digits(step: number): string {
  let rest = step < 0 ? ~(step << 1) : step << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(48 + (32 | (rest & 31)));
  return text + String.fromCharCode(48 + rest);
}
