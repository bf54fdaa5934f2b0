/** What a locator map shows, for those who do not see it; the background asks, so that no page carries the words. */
import type { Shows } from '../../engine/map/locate';
import type { Bearing } from '../../engine/map/locatorMap';
import type { CardLanguage } from '../../engine/model';

export interface MapNames {
  place: string;
  /** In English with its article, where it has one: 'the United States'. */
  country: string | undefined;
}

interface MapWords {
  bearing: Record<Bearing, string>;
  /** 'Map: Kazakhstan' */
  itself(place: string): string;
  inside(place: string, country: string): string;
  insideAt(place: string, country: string, bearing: string): string;
  countryOf(place: string, country: string): string;
  surroundings(place: string): string;
}

const english: MapWords = {
  bearing: {
    north: 'in the north',
    'north-east': 'in the north-east',
    east: 'in the east',
    'south-east': 'in the south-east',
    south: 'in the south',
    'south-west': 'in the south-west',
    west: 'in the west',
    'north-west': 'in the north-west',
    centre: 'in the centre',
  },
  itself: (place) => `Map: ${place}`,
  inside: (place, country) => `Map: ${place}, ${country}`,
  insideAt: (place, country, bearing) => `Map: ${place}, ${bearing} of ${country}`,
  countryOf: (place, country) => `Map: ${country}, where ${place} lies`,
  surroundings: (place) => `Map: ${place} and its surroundings`,
};

const arabic: MapWords = {
  bearing: {
    north: 'شمال',
    'north-east': 'شمال شرق',
    east: 'شرق',
    'south-east': 'جنوب شرق',
    south: 'جنوب',
    'south-west': 'جنوب غرب',
    west: 'غرب',
    'north-west': 'شمال غرب',
    centre: 'وسط',
  },
  itself: (place) => `خريطة: ${place}`,
  inside: (place, country) => `خريطة: ${place}، ${country}`,
  insideAt: (place, country, bearing) => `خريطة: ${place} في ${bearing} ${country}`,
  countryOf: (place, country) => `خريطة: ${country}، حيث ${place}`,
  surroundings: (place) => `خريطة: ${place} والجوار`,
};

const words: Record<CardLanguage, MapWords> = { en: english, ar: arabic };

export function mapLabel(shows: Shows, { place, country }: MapNames, language: CardLanguage): string {
  const say = words[language];
  if (shows.is === 'surroundings') return say.surroundings(place);
  if (shows.is === 'itself' || country === undefined) return say.itself(place);
  if (shows.is === 'country-of-place') return say.countryOf(place, country);
  if (shows.bearing === undefined) return say.inside(place, country);
  return say.insideAt(place, country, say.bearing[shows.bearing]);
}
