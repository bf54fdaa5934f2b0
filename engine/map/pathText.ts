/**
 * Lines -> the text of an SVG path, in whole units and steps from point to point: 'M12 30l4-3 2 5z'. What the eye does
 * not see is left out: steps shorter than a px, areas of a few px.
 */
import type { GeoContext } from 'd3-geo';

export interface PathText extends GeoContext {
  text(): string;
}

/** Units, two to a px. */
const STEP = 4;
const SPECK = 6;

type Pair = [x: number, y: number];

/** @param options.keepSpecks For a country that is all islets. */
export function openPathText({ keepSpecks }: { keepSpecks: boolean }): PathText {
  const written: string[] = [];
  let points: Pair[] = [];

  const finish = (isArea: boolean) => {
    const [start, ...others] = points;
    points = [];
    if (!start || others.length < (isArea ? 2 : 1)) return;
    if (isArea && !keepSpecks && sizeOf([start, ...others]) < SPECK) return;
    const steps = others.map(([x, y], i) => [
      x - (others[i - 1] ?? start)[0],
      y - (others[i - 1] ?? start)[1],
    ]);
    written.push(`M${joined(start)}l${steps.map(joined).join(' ')}${isArea ? 'z' : ''}`);
  };
  const far = ([x, y]: Pair, last: Pair | undefined) =>
    !last || Math.abs(x - last[0]) + Math.abs(y - last[1]) >= STEP;

  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      finish(false);
      points = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x, y) {
      const point: Pair = [Math.round(x), Math.round(y)];
      if (far(point, points.at(-1))) points.push(point);
    },
    closePath: () => finish(true),
    arc: () => undefined, // points are marked by the card itself
    text() {
      finish(false);
      return written.join('');
    },
  };
}

/** '4 3', '4-3': a minus parts numbers by itself. */
const joined = ([x, y]: number[]) => (y! < 0 ? `${x}${y}` : `${x} ${y}`);

function sizeOf(points: Pair[]): number {
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(extent(0), extent(1));
}
