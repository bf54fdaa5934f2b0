/** What tables call countries -> ISO 3166-1 alpha-2. */
import type { Sources } from '../assemble';
import { namesOf } from '../curatedEntity';
import { readTable } from '../tables';
import { readYamlList } from '../yamlList';
import { plain } from './rows';

/** Names that neither our rows nor CLDR have. */
const FURTHER: Record<string, string> = {
  Bosnia: 'BA',
  Bahamas: 'BS',
  'Czech Republik': 'CZ',
  'Czech Republic': 'CZ',
  'Cap Verde': 'CV',
  Congo: 'CG',
  'Republic of the Congo': 'CG',
  'Democratic Republic of the Congo': 'CD',
  'East Timor': 'TL',
  Luxemburg: 'LU',
  Macedonia: 'MK',
  Moldavia: 'MD',
  Turkey: 'TR',
  Myanmar: 'MM',
  'United States of America': 'US',
  Palestine: 'PS',
  'Hong Kong': 'HK',
  Kosovo: 'XK',
  'Ivory Coast': 'CI',
  'West Germany': 'DE',
};

export function countryCodes({ curated, tables }: Sources): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, en } of readTable(tables.countries)) {
    if (/^[A-Z]{2}$/.test(code!)) codes.set(plain(en!), code!);
  }
  for (const entry of readYamlList('curated/countries.yaml', curated['curated/countries.yaml'] ?? '')
    .entries) {
    const code = String(entry.value['code']);
    const names = namesOf(entry).filter(({ language }) => language === 'en');
    for (const name of [String(entry.value['title']), ...names.map(({ name }) => name)])
      codes.set(plain(name), code);
  }
  for (const [name, code] of Object.entries(FURTHER)) codes.set(plain(name), code);
  return codes;
}
