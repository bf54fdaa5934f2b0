/**
 * The forms of an Arabic demonym, all without the article. A curated list holds the masculine singular; forms
 * that no rule gives ('روس', 'أتراك') are listed as they are.
 */

/** Behind a masculine singular that ends in yeh. */
const ENDINGS = [
  '', // روسي
  'ة', // روسية
  'ون', // روسيون
  'ين', // روسيين
  'ات', // روسيات
  'ا', // روسيا, the accusative, when it does not mean the country itself
];

export function arabicDemonyms(listed: string[]): string[] {
  const forms = listed.flatMap((word) =>
    word.endsWith('ي') ? ENDINGS.map((ending) => word + ending) : [word],
  );
  return [...new Set(forms)];
}
