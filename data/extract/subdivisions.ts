/**
 * States, provinces, governorates, departments: the subdivisions of CLDR. Those of the first level always, those
 * of the second where both Arabic and English have a name for them (French departments, Italian provinces).
 */
import { arabicLetters } from './arabicLetters';
import { LANGUAGES, readText, type SourceLanguage } from './packages';
import type { Row } from './table';

export const SUBDIVISION_COLUMNS = [...['code', 'country', 'level', 'parent'], ...LANGUAGES] as const;
type SubdivisionColumn = (typeof SUBDIVISION_COLUMNS)[number];

export interface SubdivisionFiles {
  /** common/supplemental/subdivisions.xml: which contains which. */
  containment: string;
  /** common/supplemental/supplementalMetadata.xml: which are a country of their own. */
  aliases: string;
  /** common/subdivisions/*.xml */
  names: Partial<Record<SourceLanguage, string>>;
}

const FOLDER = 'cldr/3rdparty/cldr/common';
/** ISO 3166-2 gave the codes of Morocco to other regions in 2015; CLDR 48 has the names of 1997 for them. */
const STALE = new Set(Array.from({ length: 12 }, (_, i) => `MA-${String(i + 1).padStart(2, '0')}`));
/** Iran as CLDR 48 has it, and the codes of November 2020. IR-00 and IR-09 stand there a second time. */
const MOVED: Record<string, string> = Object.fromEntries(
  [
    ...['00=', '01=03', '02=04', '03=24', '04=10', '05=16', '06=18', '07=23', '08=14', '09=', '10=06'],
    ...['11=19', '12=20', '13=11', '14=07', '15=08', '16=12', '17=05', '18=17', '19=01', '20=15'],
    ...['21=02', '22=00', '23=22', '24=13', '25=21', '26=25', '27=27', '28=26', '29=29', '30=09'],
  ].map((move) => move.split('=').map((number) => number && `IR-${number}`)),
);

export function subdivisionRows(): Row<SubdivisionColumn>[] {
  const names = LANGUAGES.map((language) => [language, readText(`${FOLDER}/subdivisions/${language}.xml`)]);
  return subdivisionsOf({
    containment: readText(`${FOLDER}/supplemental/subdivisions.xml`),
    aliases: readText(`${FOLDER}/supplemental/supplementalMetadata.xml`),
    names: Object.fromEntries(names),
  });
}

export function subdivisionsOf({ containment, aliases, names }: SubdivisionFiles): Row<SubdivisionColumn>[] {
  const below = containedIn(containment);
  const countries = countriesAmong(aliases);
  const namesIn = LANGUAGES.map((language) => [language, namesOf(names[language] ?? '', language)] as const);
  const rowOf = (id: string, level: 1 | 2, parent: string) =>
    ({
      code: MOVED[codeOf(id)] ?? codeOf(id),
      country: id.slice(0, 2).toUpperCase(),
      level,
      parent,
      ...Object.fromEntries(namesIn.map(([language, all]) => [language, all.get(id) ?? ''])),
    }) as Row<SubdivisionColumn>;
  const rows = [...below].flatMap(([country, first]) =>
    /^[A-Z]{2}$/.test(country)
      ? first.flatMap((id) => [
          rowOf(id, 1, ''),
          ...(below.get(id) ?? [])
            .map((part) => rowOf(part, 2, codeOf(id)))
            .filter(differsFrom(rowOf(id, 1, ''))),
        ])
      : [],
  );
  return rows
    .filter(({ code, level, en, ar }) => code && en && (level === 1 || ar) && !STALE.has(String(code)))
    .filter(({ code }) => !countries.has(String(code)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A region of one province: Cantabria, Murcia. */
const differsFrom = (whole: Row<SubdivisionColumn>) => (part: Row<SubdivisionColumn>) =>
  part.en !== whole.en && part.ar !== whole.ar;

/** 'kz75' -> 'KZ-75'. */
const codeOf = (id: string) => `${id.slice(0, 2)}-${id.slice(2)}`.toUpperCase();

function containedIn(xml: string): Map<string, string[]> {
  const groups = xml.matchAll(/<subgroup type="(\w+)" contains="([^"]*)"/g);
  return new Map([...groups].map(([, whole, parts]) => [whole!, parts!.split(' ')]));
}

/** 'US-PR': Puerto Rico has a code of its own. */
function countriesAmong(xml: string): Set<string> {
  const aliases = xml.matchAll(/<subdivisionAlias type="(\w+)" replacement="[A-Z]{2}"/g);
  return new Set([...aliases].map(([, id]) => codeOf(id!)));
}

function namesOf(xml: string, language: SourceLanguage): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, id, name] of xml.matchAll(/<subdivision type="(\w+)"[^>]*>([^<]*)</g)) {
    const usual = usualName(name!);
    const written = language === 'ar' ? arabicLetters(persianToArabic(usual)) : usual;
    if (written) found.set(id!, written);
  }
  return found;
}

const ENTITIES: Record<string, string> = { amp: '&', apos: "'", quot: '"', lt: '<', gt: '>' };

/**
 * As one says it.
 *   Île-de-France²                  the mark tells it from an older code of the same name
 *   المقاطعة الغربية (سريلانكا)       the country in brackets
 *   سانت جورج، بربادوس               or behind a comma; 'Armagh, Banbridge and Craigavon' stays
 *   Aerodrom †                      the mark of something that is no more
 */
function usualName(name: string): string {
  return name
    .replace(/&(\w+);/g, (whole, word: string) => ENTITIES[word] ?? whole)
    .replace(/[²³†]/g, '')
    .replace(/^تصنيف:/, '')
    .replace(/\s*[(（].*[)）]$/, '')
    .replace(/\s*،.*$/, '')
    .replace(/[\u2018\u2019\u02bb\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Arabic Wikipedia, from which the names come, was here and there written with a Persian keyboard. */
function persianToArabic(name: string): string {
  return name
    .replace(/\u200c/g, '') // zero width non-joiner
    .replace(/\u06cc/g, '\u064a') // Farsi yeh -> yeh
    .replace(/\u06a9/g, '\u0643') // keheh -> kaf
    .replace(/\s+-\s+/g, '-');
}
