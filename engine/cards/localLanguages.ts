/**
 * The languages a country's names are written in, the first the most widely used. One language per country is
 * known to the platform (CLDR's likely subtags); the table holds the countries with several official or
 * national ones, as far as news names appear in them.
 */
import type { Language } from '../model';

const several: Record<string, readonly Language[]> = {
  AF: ['fa', 'ps'],
  BA: ['bs', 'sr', 'hr'],
  BE: ['nl', 'fr', 'de'],
  BO: ['es', 'qu', 'ay'],
  BY: ['be', 'ru'],
  CA: ['en', 'fr'],
  CH: ['de', 'fr', 'it', 'rm'],
  CM: ['fr', 'en'],
  CY: ['el', 'tr'],
  DJ: ['fr', 'ar', 'so'],
  DZ: ['ar', 'ber', 'fr'],
  ER: ['ti', 'ar'],
  ES: ['es', 'ca', 'eu', 'gl'],
  ET: ['am', 'om', 'ti'],
  FI: ['fi', 'sv'],
  HK: ['zh', 'en'],
  IE: ['en', 'ga'],
  IL: ['he', 'ar'],
  IN: ['hi', 'en', 'ur', 'bn', 'ta'],
  IQ: ['ar', 'ku', 'ckb'],
  IR: ['fa', 'az', 'ku'],
  KE: ['sw', 'en'],
  KG: ['ky', 'ru'],
  KZ: ['kk', 'ru'],
  LB: ['ar', 'fr', 'hy'],
  LK: ['si', 'ta'],
  LU: ['lb', 'fr', 'de'],
  MA: ['ar', 'ber', 'fr'],
  MD: ['ro', 'ru'],
  ME: ['sr', 'bs'],
  MK: ['mk', 'sq'],
  ML: ['fr', 'bm'],
  MR: ['ar', 'fr'],
  MY: ['ms', 'zh', 'ta'],
  NG: ['en', 'ha', 'yo', 'ig'],
  NO: ['no', 'nb', 'nn'],
  PE: ['es', 'qu'],
  PH: ['tl', 'fil', 'en'],
  PK: ['ur', 'en', 'pa', 'sd'],
  PY: ['es', 'gn'],
  RS: ['sr', 'hu'],
  RU: ['ru', 'tt', 'ce'],
  SD: ['ar', 'en'],
  SG: ['en', 'zh', 'ms', 'ta'],
  SN: ['fr', 'wo'],
  SO: ['so', 'ar'],
  SY: ['ar', 'ku'],
  TD: ['fr', 'ar'],
  TJ: ['tg', 'ru'],
  TN: ['ar', 'fr'],
  TR: ['tr', 'ku'],
  TW: ['zh'],
  TZ: ['sw', 'en'],
  UA: ['uk', 'ru', 'crh'],
  UZ: ['uz', 'ru'],
  XK: ['sq', 'sr'],
  ZA: ['en', 'af', 'zu', 'xh'],
};

/** @param country ISO 3166-1 alpha-2; anything else has no languages of its own. */
export function languagesOf(country: string): readonly Language[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  return several[country] ?? likely(country);
}

/** A region that nobody speaks in, or that is unknown, is answered with English, which every card has anyway. */
function likely(country: string): Language[] {
  const { language } = new Intl.Locale('und', { region: country }).maximize();
  return language === undefined || language === 'und' ? [] : [language];
}
