/** The cities that time zones are named after: CLDR has their names in every language, and the language is certain. */
import { LANGUAGES, readJson, type SourceLanguage } from './packages';

export interface ExemplarCity {
  /** 'Asia': the first part of the zone. */
  area: string;
  names: Partial<Record<SourceLanguage, string>>;
}

interface Zones {
  [name: string]: Zones | string;
}

/** Zones named after an island or a country, which their city is called nowhere else: San Juan, Victoria. */
const NO_CITIES = new Set([
  'America/Bahia',
  'America/Jamaica',
  'America/Puerto_Rico',
  'Asia/Brunei',
  'Europe/Andorra',
  'Indian/Mahe',
]);

export function exemplarCities(): ExemplarCity[] {
  const cities = new Map<string, ExemplarCity>();
  for (const language of LANGUAGES) {
    for (const [zone, name] of namesIn(language)) {
      if (NO_CITIES.has(zone)) continue;
      const city = cities.get(zone) ?? { area: zone.split('/')[0]!, names: {} };
      city.names[language] = name;
      cities.set(zone, city);
    }
  }
  // English leaves out what it can read off the zone: 'America/New_York'.
  for (const [zone, city] of cities) city.names.en ??= zone.split('/').at(-1)!.replaceAll('_', ' ');
  return [...cities.values()];
}

function namesIn(language: SourceLanguage): [zone: string, name: string][] {
  type File = { main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> };
  const file = readJson<File>(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  return leavesOf(file.main[language]!.dates.timeZoneNames.zone, '');
}

function leavesOf(zones: Zones, path: string): [string, string][] {
  return Object.entries(zones).flatMap(([name, below]): [string, string][] => {
    if (typeof below === 'string') return name === 'exemplarCity' ? [[path, below]] : [];
    return leavesOf(below, path ? `${path}/${name}` : name);
  });
}
