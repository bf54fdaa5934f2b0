/**
 * The language of a text, from its letters and its commonest words. A declared language is believed unless the
 * text itself speaks clearly for another: a quotation is read in its own.
 */
import type { Language } from '../model';
import { languagesOfScript, SAMPLE } from './script';
import { LANGUAGES_OF_WORD, SIGNS } from './signs';

/** A block in another language than the declared one says so with this many signs, and twice as many as its own. */
const CLEARLY = 4;

export function languageOf(text: string, declared?: Language): Language {
  const sample = text.slice(0, SAMPLE);
  const languages = languagesOfScript(sample);
  if (!languages) return declared ?? 'en';
  const signs = signsOf(sample, languages);
  const [best] = [...signs].reduce((most, next) => (next[1] > most[1] ? next : most));
  if (!declared || !languages.includes(declared)) return best;
  const own = signs.get(declared);
  // What no table describes cannot be doubted: Dutch shares its commonest words with German.
  return own !== undefined && signs.get(best)! >= Math.max(CLEARLY, 2 * own + 1) ? best : declared;
}

/** How much speaks for each language: its words, and the letters that only it has. */
function signsOf(sample: string, languages: readonly Language[]): Map<Language, number> {
  const known = languages.filter((language) => SIGNS[language]);
  const signs = new Map((known.length ? known : languages.slice(0, 1)).map((language) => [language, 0]));
  if (signs.size === 1) return signs;
  const add = (language: Language, more: number) => {
    const now = signs.get(language);
    if (now !== undefined) signs.set(language, now + more);
  };
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}\u200c]+/gu))
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) add(language, 1);
  for (const language of signs.keys()) {
    const letters = SIGNS[language]!.letters;
    if (letters) add(language, LETTER * (sample.match(letters)?.length ?? 0));
  }
  return signs;
}

/** A letter of its own may stand in a foreign name: one alone outweighs no two words. */
const LETTER = 0.75;
