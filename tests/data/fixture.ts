/** A world of three countries and four cities, as the tables and curated files would write it. */
import type { Sources } from '../../data/assemble';

const sorts = `
politician: { kind: person, en: Politician, ar: سياسي }
capital: { kind: place, en: Capital, ar: عاصمة }
country: { kind: place, en: Country, ar: دولة }
alliance: { kind: organisation, en: Alliance, ar: تحالف }
`;
const offices = `
president:
  en: 'President of {the country}'
  ar: 'رئيس {country}'
pope: { en: Pope, ar: بابا الفاتيكان }
king: { en: 'King of {the country}', ar: 'ملك {country}' }
deputy: { several: true, en: 'Deputy of {the country}', ar: 'نائب في {country}' }
`;
const countries = `
- code: KZ
  title: Kazakhstan
  en: Kazakhstan
  ar: كازاخستان
  region: central-asia
  capital: Astana
  demonym: { en: [Kazakh], ar: [كازاخي, كازاخ] }
- code: GE
  title: Georgia (country)
  en: Georgia
  ar: جورجيا
  region: south-caucasus
- code: NL
  title: Netherlands
  en: Netherlands
  ar: هولندا
  region: western-europe
  the: true
`;
const cities = `
- { id: 1, title: Astana, ar: أستانا, full: { ar: [نور سلطان] } }
`;
export const person = `
- title: Kassym-Jomart Tokayev
  sort: politician
  country: KZ
  en: Kassym-Jomart Tokayev
  ar: قاسم جومارت توكاييف
  alone: { en: [Tokayev], ar: [توكاييف] }
  years: 1953-
  roles:
    - president KZ 2019-
    - { en: Director-General, ar: مدير عام, years: 2011-2013 }
  relations: { member-of: The Alliance }
  about:
    en: President since 2019.
    ar: رئيس منذ 2019.
  asOf: 2025
  weight: 9
- title: The Alliance
  sort: alliance
  en: The Alliance
  ar: التحالف
  about: { en: An alliance., ar: تحالف. }
  asOf: 2025
`;

export const countryTable = [
  'code\tqid\tlevel\tpart_of\tpopulation\tun\teu\tcapital\ten\tar\tru',
  'GE\tQ230\tcountry\t\t3700000\t1\t\tTbilisi\tGeorgia\tجورجيا\tГрузия',
  'KZ\tQ232\tcountry\t\t20260000\t1\t\tAstana\tKazakhstan\tكازاخستان\tКазахстан',
  'NL\tQ55\tcountry\t\t17700000\t1\t1\tAmsterdam\tNetherlands\tهولندا\tНидерланды',
].join('\n');

export const cityTable = [
  'id\tcountry\tkind\tadmin\tlatitude\tlongitude\tpopulation\tarabic_from\ten\tar\tru',
  '1\tKZ\tcapital\t\t51.1801\t71.4460\t1300000\tcldr\tAstana\tأسطانا\tАстана',
  '2\tNL\tcity\t\t52.0000\t5.0000\t300000\tgeonames\tGeorgia\tجورجيا\t',
  '3\tGE\tcity\t\t41.0000\t44.0000\t150000\tgeonames\tLatur\tلاتر\t',
  '4\tNL\tcity\t\t51.0000\t4.0000\t120000\tgeonames\tAstana\t\t',
].join('\n');

export const subdivisionTable = [
  'code\tcountry\tlevel\tparent\ten\tar\tru',
  'GE-GU\tGE\t1\t\tGuria\tغوريا\tГурия',
  'GE-TI\tGE\t1\t\tUpper\tالإقليم الأعلى\t',
  'KZ-11\tKZ\t1\t\tAstana\tأوبليس أستانا\tАстана',
  'KZ-75\tKZ\t1\t\tKarmakshy\tقارماقشي\tКармакшы',
  'NL-GE\tNL\t1\t\tGeorgia\tجورجيا\t',
  'NL-LI\tNL\t1\t\tLimburg\tليمبورخ\tЛимбург',
  'NL-MA\tNL\t2\tNL-LI\tMaas\tماس\t',
].join('\n');

export function world(more: Record<string, string> = {}): Sources {
  return {
    curated: {
      'curated/sorts.yaml': sorts,
      'curated/offices.yaml': offices,
      'curated/countries.yaml': countries,
      'curated/cities/europe.yaml': cities,
      'curated/people.yaml': person,
      ...more,
    },
    tables: {
      countries: countryTable,
      cities: cityTable,
      subdivisions: subdivisionTable,
      stopWords: 'ar\nمنذ\nكان',
    },
  };
}
