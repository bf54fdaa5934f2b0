/** Where a place is. Its room is kept while the drawing is on its way, so that nothing below it moves. */
import type { LocatorMap } from '../engine/map/locatorMap';

interface Props {
  map: LocatorMap | 'coming';
}

export function MapOfPlace({ map }: Props) {
  return <div class="map">{map !== 'coming' && <Drawn {...map} />}</div>;
}

/** px of a screen with two to a px: the units of the drawing. */
const RADIUS = { dot: 9, ring: 17 };

function Drawn({ drawing, label }: LocatorMap) {
  const { width, height, land, lakes, borders, disputed, country, spot } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path class="land" d={land} />
      <path class="borders" d={borders} />
      <path class="here" d={country} />
      <path class="lakes" d={lakes} />
      <path class="undrawn" d={disputed} />
      <path class="disputed" d={disputed} />
      {spot && <circle class={spot.is} cx={spot.x} cy={spot.y} r={RADIUS[spot.is]} />}
    </svg>
  );
}
