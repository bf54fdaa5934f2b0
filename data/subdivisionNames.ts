/**
 * What the press calls a subdivision: the words of its country put to a bare name, and taken off.
 *
 *   Balkh        Balkh Province
 *   أسيوط        محافظة أسيوط
 */
import type { CardLanguage } from '../engine/model';

export interface Generic {
  /** '' where English uses the bare name: Bahia. `{}` stands for it where the word does not come last. */
  en: string;
  /** The first is put to names that have none; all of them are found before the bare name. */
  ar: string[];
}

/** `BD2`: the second level of Bangladesh. */
const rows: readonly (readonly [where: string, en: string, ...ar: string[]])[] = [
  ['AF', 'Province', 'ولاية', 'إقليم', 'محافظة'],
  ['DZ', 'Province', 'ولاية'],
  ['SA', 'Province', 'منطقة'],
  ['AM BG CU KH LA MN TH', 'Province', 'محافظة', 'مقاطعة'],
  ['AO AR BI CD CR EC FJ2 GA GQ2 KP KR LK MG MZ PA PH2 RW SB SL VN VU ZM ZW', 'Province', 'مقاطعة', 'إقليم'],
  ['BE2 BF2 DO2 NP', 'Province', 'مقاطعة'],
  ['IR', 'Province', 'محافظة', 'إقليم', 'ولاية'],
  ['TR', 'Province', 'ولاية', 'محافظة', 'إقليم'],
  ['MA2', 'Province', 'إقليم', 'عمالة'],
  ['PG', 'Province', 'محافظة'],
  ['BH EG IQ IQ2 JO KW LB OM PS SY YE', 'Governorate', 'محافظة'],
  ['TN', 'Governorate', 'ولاية', 'محافظة'],
  ['QA', 'Municipality', 'بلدية'],
  ['AE', 'Emirate of {}', 'إمارة'],
  ['LY', 'District', 'منطقة', 'بلدية'],
  ['MR', 'Region', 'ولاية'],
  ['MA', '', 'جهة'],
  ['SO', '', 'إقليم', 'محافظة', 'ولاية'],
  ['SD SS', '', 'ولاية'],
  ['AZ BT BZ CY MD MU NR SR ST BN', 'District', 'مقاطعة', 'منطقة'],
  ['BD2 BW IL LK2 LS MW2 TL UG2', 'District', 'مقاطعة', 'منطقة'],
  ['CZ2', 'District', 'مقاطعة'],
  ['PT RS RS2 CI', 'District', 'مقاطعة'],
  ['BD', 'Division', 'إقليم'],
  ['BO CO GT HN HT NI PY SV UY', 'Department', 'مقاطعة', 'إقليم'],
  ['BJ CG', 'Department', 'مقاطعة', 'إقليم'],
  ['FR2', '{} department', 'إقليم', 'مقاطعة'],
  ['BF CL CM CZ DJ DK DO ER GH GN GW2 MW NA PE SK SN TG TZ UG', 'Region', 'إقليم', 'منطقة'],
  ['ML NE TD', 'Region', 'منطقة', 'إقليم'],
  ['BY KZ', 'Region', 'مقاطعة', 'إقليم', 'منطقة'],
  ['KG TJ TM UZ', 'Region', 'ولاية', 'منطقة', 'إقليم'],
  ['IS NZ', 'Region', 'إقليم'],
  ['ES FR GE GR IT PH', '', 'إقليم', 'منطقة'],
  ['ES2 IT2', 'Province of {}', 'مقاطعة', 'إقليم'],
  ['ET', '', 'إقليم', 'منطقة'],
  ['RU UA', '', 'مقاطعة', 'إقليم', 'منطقة'],
  ['CF GN2', 'Prefecture', 'محافظة'],
  ['JP', 'Prefecture', 'محافظة', 'مقاطعة'],
  ['EE HR HU KE LR LT RO TW', 'County', 'مقاطعة'],
  ['SE', 'County', 'محافظة', 'مقاطعة'],
  ['IE2', 'County {}', 'مقاطعة'],
  ['CH', 'Canton of {}', 'كانتون'],
  ['LU', 'Canton of {}', 'كانتون'],
  ['LV ME MK SI', 'Municipality', 'بلدية'],
  ['AG BB DM GD JM VC', 'Parish'],
  ['FM PW', 'State', 'ولاية'],
  ['MV', 'Atoll', 'أتول'],
  ['NG', 'State', 'ولاية'],
  ['BR DE IN MX MY US VE', '', 'ولاية'],
  ['AT', '', 'ولاية', 'إقليم'],
  ['AU', '', 'ولاية'],
  ['CA NL NO ID2 PK ZA', '', 'مقاطعة', 'إقليم'],
  ['CN', '', 'مقاطعة', 'إقليم'],
  ['PL', 'Voivodeship', 'محافظة', 'مقاطعة', 'إقليم'],
];

const generics = new Map(
  rows.flatMap(([where, en, ...ar]) => where.split(' ').map((place) => [place, { en, ar }] as const)),
);

export const genericOf = (country: string, level: number): Generic | undefined =>
  generics.get(level === 2 ? `${country}2` : country);

/** In front: 'of' belongs to it. */
const ENGLISH_PREFIX =
  /^(Autonomous |Special )?(Province|State|Emirate|Canton|Region|Republic|County)( of)? (?=\S)/;
const ENGLISH_SUFFIX =
  /(?<=\S) (Autonomous |Special |National |Capital )?(Province|Governorate|Region|Oblast|Krai|Okrug|County|Prefecture|Department|department|District|Division|Municipality|Parish|Canton|Voivodeship|State|Emirate|Republic|Atoll|Raion)$/;
const ARABIC_PREFIX =
  /^(محافظة|ولاية|منطقة|إقليم|اقليم|مقاطعة|جمهورية|كانتون|كانتونة|دائرة|قضاء|أوبلاست|أوبليس|كراي|إدارة|أدارة|بلدية|إمارة|امارة|جهة|شعبية|أبرشية|ابرشية|أبريشة|حي|ضاحية|قسم|شعبة|عمالة|ناحية|مديرية|أوكروغ|آتول|أتول|مدينة) (?=\S)/;
const ARABIC_SUFFIX = /(?<=\S) (أوبلاست|أوبلاستي|كراي|أتول|اتول|كوماركا|ذاتية الحكم|الذاتية)$/;
/** How CLDR renders a department, an oblast and the like in Arabic, which the press does not. */
const ODD_ARABIC =
  /^(اقليم|إدارة|أدارة|أوبلاست|أوبليس|شعبية|كراي|أوكروغ|ضاحية|كانتونة|مدينة) | (أوبلاستي?|كراي|[أا]تول)$/;

/** The name without its generic word; the name itself when it has none. */
export function bareName(name: string, language: CardLanguage): string {
  if (language === 'ar') return name.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '');
  const bare = name.replace(ENGLISH_SUFFIX, '');
  return bare === name ? name.replace(ENGLISH_PREFIX, '') : bare;
}

/** The name with its generic word. */
export function fullName(name: string, language: CardLanguage, generic: Generic | undefined): string {
  const bare = bareName(name, language);
  if (language === 'en') {
    if (!generic?.en || bare !== name) return name;
    return generic.en.includes('{}') ? generic.en.replace('{}', name) : `${name} ${generic.en}`;
  }
  const usual = generic?.ar[0];
  return usual && (bare === name || ODD_ARABIC.test(name)) && !isOrdinary(bare) ? `${usual} ${bare}` : name;
}

const directions = `
north south east west northern southern eastern western northeast northwest southeast southwest northeastern
northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western
central centre center middle upper lower far capital metropolitan coast coastal littoral maritime plateau plateaux
nord sud est ouest centre-est centre-nord centre-ouest centre-sud nord-est nord-ouest sud-est sud-ouest centrale
norte sul sur leste oeste highland highlands islands gulf delta bay river lake lakes city new state and
province governorate region county district division department oblast parish area territory of the
الشمال الجنوب الشرق الغرب الوسط شمال جنوب شرق غرب وسط الشمالي الجنوبي الشرقي الغربي الأوسط الشمالية الجنوبية
الشرقية الغربية الوسطى شمالي جنوبي شرقي غربي شمالية جنوبية شرقية غربية المركزية المركزي مركزي العاصمة الساحلية
الساحل البحيرة البحيرات الجبال الخليج الهضبة الأقصى الأعلى العليا السفلى النهر الضفة الريف
الإقليم المنطقة المقاطعة المحافظة الولاية الإدارة القسم الشعبة الجهة إقليم منطقة مقاطعة محافظة ولاية جهة قسم شعبة
بلدية حي
`;
const ORDINARY = new Set(directions.split(/\s+/).filter(Boolean));

/** Nothing but points of the compass and words for a place: 'Northern Province', 'المنطقة الشرقية'. */
export const isOrdinary = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => ORDINARY.has(word));
