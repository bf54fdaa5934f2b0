/** What the letters of a text alone tell: its direction, and which languages it may be in. Small: pages load it. */
import type { Direction, Language } from '../model';

/** Enough to tell a language by; more costs time and changes nothing. */
export const SAMPLE = 1000;

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

/** Undefined for a text without letters. */
export function languagesOfScript(sample: string): readonly Language[] | undefined {
  const script = scripts
    .map(({ letters, languages }) => ({ languages, count: sample.match(letters)?.length ?? 0 }))
    .reduce((most, next) => (next.count > most.count ? next : most));
  return script.count === 0 ? undefined : script.languages;
}

/** The declared language where the letters allow it, else the first of their script. Blocks are read more closely later. */
export function languageByScript(text: string, declared?: Language): Language {
  const languages = languagesOfScript(text.slice(0, SAMPLE));
  if (!languages) return declared ?? 'en';
  return declared && languages.includes(declared) ? declared : languages[0]!;
}

const strongRtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letters = /\p{L}/gu;

/** By its letters, not by a list of languages. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(strongRtl)?.length ?? 0;
  return rtl * 2 > (sample.match(letters)?.length ?? 0) ? 'rtl' : 'ltr';
}
