/** A window and what to point out in it -> the lines and areas of the map, as text. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Drawing } from './locatorMap';
import type { Area, Outlines, Point } from './outlines';
import { openPathText } from './pathText';
import { HEIGHT, WIDTH, windowAround } from './window';

export interface Subject {
  country?: Area | undefined;
  spot?: { is: 'dot' | 'ring'; at: Point } | undefined;
}

/** km. Every point of the earth has land within. */
const FARTHEST = 2500;

export function draw(window: GeoProjection, outlines: Outlines, { country, spot }: Subject): Drawing {
  const pathOf = (shape: GeoPermissibleObjects) => {
    const path = openPathText({ keepSpecks: shape === country });
    geoPath(window, path)(shape);
    return path.text();
  };
  const [x, y] = spot ? window(spot.at)!.map(Math.round) : [];
  return {
    width: WIDTH,
    height: HEIGHT,
    land: pathOf(outlines.land),
    lakes: pathOf(outlines.lakes),
    borders: pathOf(outlines.borders),
    disputed: pathOf(outlines.disputed),
    country: country ? pathOf(country) : '',
    ...(spot && { spot: { is: spot.is, x: x!, y: y! } }),
  };
}

/** A dot in an empty sea says nothing: the view widens until there is land. */
export function drawAround(
  at: Point,
  reach: number,
  about: { outlines: Outlines; subject: Subject },
): Drawing {
  const drawing = draw(windowAround(at, reach), about.outlines, about.subject);
  return drawing.land !== '' || reach > FARTHEST ? drawing : drawAround(at, reach * 2, about);
}
