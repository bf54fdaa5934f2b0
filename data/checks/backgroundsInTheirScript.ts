/** The Arabic background is written in Arabic letters and the English one in Latin ones, foreign names apart. */
import { type Check, mistakeAt } from './row';

/** Below this share of its letters a text is in the other language. Names like "F-35" and "TotalEnergies" pass. */
const LEAST = 0.6;
const LETTERS = { ar: /[\u0621-\u064a]/g, en: /[A-Za-z\u00c0-\u024f]/g };

export const backgroundsInTheirScript: Check = (rows) =>
  rows.flatMap(({ entry, curated: { about } }) =>
    (['en', 'ar'] as const)
      .filter((language) => shareOf(about[language], LETTERS[language]) < LEAST)
      .map((language) => {
        const what = `about.${language} is not written in ${language === 'ar' ? 'Arabic' : 'Latin'} letters`;
        return mistakeAt(entry, ['about', language], { what, instead: 'write it in its language' });
      }),
  );

function shareOf(text: string, own: RegExp): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(own)?.length ?? 0) / letters;
}
