/** Maps of places, drawn by the engine from the outlines that the extension carries. */
/// <reference types="vite/client" />

import { mapLabel } from '../../components/words/mapLabel';
import { locate, type Place } from '../../engine/map/locate';
import type { LocatorMap } from '../../engine/map/locatorMap';
import { type MapFile, openOutlines } from '../../engine/map/outlines';
import type { CardLanguage } from '../../engine/model';
import text from '../../public/map.json?raw';

const outlines = openOutlines(JSON.parse(text) as MapFile);

interface Named {
  place: string;
  country?: string;
  language: CardLanguage;
}

export function mapOf(place: Place, { language, place: name, country }: Named): LocatorMap {
  const { drawing, shows } = locate(place, outlines)!;
  return { drawing, label: mapLabel(shows, { place: name, country }, language) };
}
