/** Which names are Arabic. GeoNames gives its other names without a language: Persian, Urdu, Kurdish and Uyghur among them. */

/** Marks that the press leaves out, and tatweel. */
const MARKS = /[\u0640\u064b-\u065f\u0670]/g;
/** The letters of the Arabic alphabet proper, hamza to yeh: no peh, tcheh, zheh, gaf, veh, keheh or Farsi yeh. */
const ARABIC_NAME = /^[\u0621-\u063a\u0641-\u064a]+([ -][\u0621-\u063a\u0641-\u064a]+)*$/;
/** "Province of", "municipality of", ...: another place than the city. */
const OTHER_PLACE = /^(محافظة|ولاية|مقاطعة|إقليم|بلدية|قضاء|منطقة|دائرة|مطار) /;

/** A city's name as the press writes it, or nothing when it is not an Arabic name. */
export function arabicForm(name: string): string | undefined {
  const bare = arabicLetters(name);
  return bare && !OTHER_PLACE.test(bare) ? bare.replace(/^مدينة (?=.)/, '') : undefined;
}

/** Without vowel marks, or nothing when there are other letters than Arabic ones. */
export function arabicLetters(name: string): string | undefined {
  const bare = name.normalize('NFKC').replace(MARKS, '').replace(/\s+/g, ' ').trim();
  return ARABIC_NAME.test(bare) ? bare : undefined;
}

/** What is left to compare stop words by: letters the press writes one for the other made one. */
export function foldArabic(name: string): string {
  return name
    .replace(MARKS, '')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ئ/g, 'ي')
    .replace(/ؤ/g, 'و');
}
