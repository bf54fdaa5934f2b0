/**
 * The language of a text, from its letters and its commonest words. A declared language is believed unless the
 * text itself speaks clearly for another: a quotation is read in its own.
 */
import type { Direction, Language } from '../model';
import { SIGNS } from './signs';

/** Letters decide between scripts; within one, the declared language or the commonest words do. */
const scripts: readonly { letters: RegExp; languages: readonly Language[] }[] = [
  { letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'] },
  {
    letters: /\p{Script=Latin}/gu,
    languages: ['en', 'fr', 'es', 'de', 'tr', 'pt', 'it', 'nl', 'pl', 'id', 'sv'],
  },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'kk', 'bg', 'sr', 'be', 'ky', 'mn', 'tg'] },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { letters: /\p{Script=Han}/gu, languages: ['zh', 'ja'] },
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { letters: /\p{Script=Greek}/gu, languages: ['el'] },
];

/** Enough to tell a language by; more costs time and changes nothing. */
const SAMPLE = 1000;
/** A block in another language than the declared one says so with this many signs, and twice as many as its own. */
const CLEARLY = 4;

export function languageOf(text: string, declared?: Language): Language {
  const sample = text.slice(0, SAMPLE);
  const script = scripts
    .map(({ letters, languages }) => ({ languages, count: sample.match(letters)?.length ?? 0 }))
    .reduce((most, next) => (next.count > most.count ? next : most));
  if (script.count === 0) return declared ?? 'en';
  const signs = signsOf(sample, script.languages);
  const [best] = [...signs].reduce((most, next) => (next[1] > most[1] ? next : most));
  if (!declared || !script.languages.includes(declared)) return best;
  const own = signs.get(declared);
  // What no table describes cannot be doubted: Dutch shares its commonest words with German.
  return own !== undefined && signs.get(best)! >= Math.max(CLEARLY, 2 * own + 1) ? best : declared;
}

/** How much speaks for each language: its words, and twice as much the letters that only it has. */
function signsOf(sample: string, languages: readonly Language[]): Map<Language, number> {
  const known = languages.filter((language) => SIGNS[language]);
  const signs = new Map((known.length ? known : languages.slice(0, 1)).map((language) => [language, 0]));
  if (signs.size === 1) return signs;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  for (const language of signs.keys()) {
    const { words: common, letters } = SIGNS[language]!;
    const said = words.filter((word) => common.has(word)).length;
    signs.set(language, said + LETTER * (letters ? (sample.match(letters)?.length ?? 0) : 0));
  }
  return signs;
}

/** A letter of its own may stand in a foreign name: one alone outweighs no two words. */
const LETTER = 0.75;

const strongRtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letters = /\p{L}/gu;

/** By its letters, not by a list of languages. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(strongRtl)?.length ?? 0;
  return rtl * 2 > (sample.match(letters)?.length ?? 0) ? 'rtl' : 'ltr';
}
