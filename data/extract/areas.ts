/** Countries, territories and regions: codes and Wikidata ids of country-coder, names and population of CLDR. */
import { LANGUAGES, load, readJson, type SourceLanguage } from './packages';
import type { Row } from './table';

interface Feature {
  properties: {
    id: string;
    wikidata: string;
    nameEn: string;
    level: string;
    country?: string;
    groups?: string[];
    isoStatus?: string;
  };
}
interface CountryCoder {
  featuresIn(query: string): Feature[];
  feature(query: string): Feature | null;
}
type Territories = Record<string, string>;

export const AREA_COLUMNS = [
  ...['code', 'qid', 'level', 'part_of', 'population', 'un', 'eu', 'capital'],
  ...LANGUAGES,
] as const;
type AreaColumn = (typeof AREA_COLUMNS)[number];

/** Parts of a state that world news speaks of like a country; country-coder knows them by Wikidata id only. */
const PARTS = ['Q21', 'Q22', 'Q25', 'Q26', 'Q36678', 'Q39760', 'Q23681', 'Q7835'];
/** country-coder gives the codes of these two to the whole kingdom; the press means the European country. */
const KINGDOMS: Record<string, string> = { DK: 'Q35', NL: 'Q55' };
const VARIANTS: Record<string, string> = {
  HK: 'HK-alt-short',
  MO: 'MO-alt-short',
  PS: 'PS-alt-short',
  MM: 'MM-alt-short',
};
const LEVELS = new Set(['country', 'territory', 'intermediateRegion', 'subregion', 'region', 'union']);

export function areaRows(): Row<AreaColumn>[] {
  const coder = load<CountryCoder>('@rapideditor/country-coder');
  const territories = Object.fromEntries(LANGUAGES.map((language) => [language, territoriesIn(language)]));
  const capitals = readJson<Record<string, { capital: string }>>('countries-list/countries.min.json');
  const population = populations();
  const features = coder.featuresIn('001').filter(isWanted);
  return features
    .map(({ properties: { id, nameEn, ...properties } }) => {
      const groups = properties.groups ?? [];
      const names = LANGUAGES.map((language) => [language, territories[language]?.[id] ?? '']);
      return {
        code: id,
        qid: coder.feature(KINGDOMS[id] ?? id)!.properties.wikidata,
        level: properties.level,
        part_of: properties.country ?? '',
        population: population[id] ?? '',
        un: groups.includes('UN') && properties.level === 'country' ? 1 : '',
        eu: groups.includes('EU') && properties.level === 'country' ? 1 : '',
        capital: capitals[id]?.capital ?? '',
        ...Object.fromEntries(names),
        ...(territories['en']?.[id] ? {} : { en: nameEn }),
      } as Row<AreaColumn>;
    })
    .map((row) => (KINGDOMS[row.code] ? { ...row, eu: 1 } : row))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The groups of the two kingdoms leave out the EU, because their islands are not in it: see `KINGDOMS`. */
function isWanted({ properties: { id, level } }: Feature): boolean {
  return PARTS.includes(id) || (LEVELS.has(level) && !/^Q\d/.test(id));
}

/** Where CLDR's first name is a paragraph ('Hong Kong SAR China'), it has the usual one as a variant. */
function territoriesIn(language: SourceLanguage): Territories {
  type Names = { main: Record<string, { localeDisplayNames: { territories: Territories } }> };
  const file = readJson<Names>(`cldr-localenames-full/main/${language}/territories.json`);
  const all = file.main[language]!.localeDisplayNames.territories;
  const plain = Object.entries(all).filter(([code]) => /^\w+$/.test(code));
  return Object.fromEntries(plain.map(([code, name]) => [code, usual(all[VARIANTS[code] ?? code] ?? name)]));
}

/** 'Мьянма (Бирма)' -> 'Мьянма'. */
const usual = (name: string) => name.replace(/\s*[(（].*[)）]$/, '');

function populations(): Record<string, number> {
  type Facts = { supplemental: { territoryInfo: Record<string, { _population: string }> } };
  const { territoryInfo } = readJson<Facts>('cldr-core/supplemental/territoryInfo.json').supplemental;
  return Object.fromEntries(
    Object.entries(territoryInfo).map(([code, facts]) => [code, Number(facts._population)]),
  );
}
