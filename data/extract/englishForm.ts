/**
 * GeoNames spells what is written in another script so that one could spell it back; the press does not.
 *
 *   Ţarţūs -> Tartus    Namp’o -> Nampo    Sétif stays, because Algeria writes it so itself
 */

/** Where a place has no Latin spelling of its own: every mark is the transliterator's. */
const OTHER_SCRIPT = new Set(
  [
    ...['AE', 'BH', 'EG', 'IQ', 'JO', 'KW', 'LY', 'OM', 'PS', 'QA', 'SA', 'SD', 'SO', 'SY', 'YE'],
    ...['AF', 'AM', 'BD', 'BT', 'BY', 'ER', 'ET', 'GE', 'GR', 'IL', 'IN', 'IR', 'JP', 'KG', 'KH', 'KP', 'KR'],
    ...['KZ', 'LA', 'LK', 'MM', 'MN', 'NP', 'PK', 'RU', 'TH', 'TJ', 'UA'],
  ].flat(),
);
/** Where the Latin spelling is French: its accents stay, macrons and dots go. */
const FRENCH_SPELLING = new Set(['DJ', 'DZ', 'EH', 'KM', 'LB', 'MA', 'MR', 'TN']);

/** Combining macron, dot below, macron below, and the cedilla of anything but a c. */
const TRANSLITERATION = /[\u0304\u0323\u0331]|(?<!c)\u0327/gi;
/** Ayn, hamza and the Russian soft sign. */
const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc`]/g;

export function englishForm(name: string, country: string): string {
  if (FRENCH_SPELLING.has(country))
    return name
      .normalize('NFD')
      .replace(TRANSLITERATION, '')
      .replace(/[\u2018`]/g, '')
      .normalize('NFC');
  if (!OTHER_SCRIPT.has(country)) return name;
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(APOSTROPHES, '');
  return bare.normalize('NFC');
}
