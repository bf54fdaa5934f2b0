/** ISO 3166-1 alpha-2 of the states of the Arab League, with Western Sahara: where Arabic names are the original ones. */
export const ARAB_LEAGUE: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
);
