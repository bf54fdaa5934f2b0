/** The outlines that the extension carries, and what a drawing covers. */
import { readFileSync } from 'node:fs';
import { type MapFile, openOutlines } from '../../../engine/map/outlines';

const text = readFileSync(new URL('../../../public/map.json', import.meta.url), 'utf8');
export const mapFile = JSON.parse(text) as MapFile;
export const mapBytes = Buffer.byteLength(text);
export const world = openOutlines(mapFile);

/** The corners of each piece of path data, in units of the window. */
export function corners(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => {
      const [start, steps = ''] = piece.replace('z', '').split('l');
      const numbers = (part: string) => (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = numbers(start!) as [number, number];
      const all: [number, number][] = [[x, y]];
      const list = numbers(steps);
      for (let i = 0; i < list.length; i += 2) {
        x += list[i]!;
        y += list[i + 1]!;
        all.push([x, y]);
      }
      return all;
    });
}

export function boxOf(path: string) {
  const all = corners(path).flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
