/**
 * The forms of an Arabic demonym, all without the article. A curated list holds the masculine singular; forms
 * that no rule gives ('روس', 'أتراك') are listed as they are.
 */
import type { PackName } from '../engine/lexicon/names';
import { fold } from '../engine/text/fold';
import type { CuratedEntity } from './curatedEntity';

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

/** Where a form is also the name of the country ('روسيا', the accusative of روسي), it is the name. */
export function demonymsOf({
  demonym = {},
  en,
  ar,
  full = {},
}: Pick<CuratedEntity, 'demonym' | 'en' | 'ar' | 'full'>): PackName[] {
  const names = new Set([en, ar, ...Object.values(full).flat()].map((name) => fold(name ?? '').text));
  return Object.entries(demonym).flatMap(([language, listed]) => {
    const forms = language === 'ar' ? arabicDemonyms(listed ?? []) : (listed ?? []);
    return forms
      .filter((text) => !names.has(fold(text).text))
      .map((text): PackName => ({ text, language, use: 'demonym' }));
  });
}
