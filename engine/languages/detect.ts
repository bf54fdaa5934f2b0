/**
 * The language of a text, from its letters and its commonest words. A declared language is believed when
 * the letters agree: a quotation in another script is read in its own.
 */
import type { Direction, Language } from '../model';

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

/** Words of three letters or so that only one language of its script uses this often. */
const commonWords: Record<Language, RegExp> = {
  en: /\b(the|and|that|with|was|for|has|his|were|said)\b/gi,
  fr: /\b(les|des|est|une|dans|qui|pour|avec|sur|cette)\b/gi,
  es: /\b(los|las|una|por|con|para|del|que|como|está)\b/gi,
  de: /\b(und|der|die|das|ist|nicht|mit|dem|ein|von)\b/gi,
  tr: /\b(bir|ve|için|ile|olarak|olan|daha|gibi|olduğu)\b/gi,
  pt: /\b(não|uma|para|com|dos|pelo|são|mais|foi)\b/gi,
  it: /\b(della|che|con|una|per|gli|sono|nel|anche)\b/gi,
  fa: /(^|\s)(است|این|که|برای|های|می|شده|را)(?=\s)/gu,
  ar: /(^|\s)(في|من|على|إلى|أن|التي|الذي|عن|هذا)(?=\s)/gu,
  uk: /(^|\s)(що|та|від|для|його|було|який|або)(?=\s)/gu,
  ru: /(^|\s)(что|как|это|был|его|для|при|или|также)(?=\s)/gu,
  kk: /(^|\s)(және|бойынша|деп|үшін|мен|болды|туралы)(?=\s)/gu,
};
/** Enough to tell a language by; more costs time and changes nothing. */
const SAMPLE = 1000;

export function languageOf(text: string, declared?: Language): Language {
  const sample = text.slice(0, SAMPLE);
  const script = scripts
    .map(({ letters, languages }) => ({ languages, count: sample.match(letters)?.length ?? 0 }))
    .reduce((most, next) => (next.count > most.count ? next : most));
  if (script.count === 0) return declared ?? 'en';
  if (declared && script.languages.includes(declared)) return declared;
  return commonest(sample, script.languages);
}

/** The script's first language unless the words of another outnumber its own. */
function commonest(sample: string, languages: readonly Language[]): Language {
  const counts = languages.map((language) => ({
    language,
    count: commonWords[language] ? (sample.match(commonWords[language])?.length ?? 0) : 0,
  }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).language;
}

const strongRtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letters = /\p{L}/gu;

/** By its letters, not by a list of languages. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(strongRtl)?.length ?? 0;
  return rtl * 2 > (sample.match(letters)?.length ?? 0) ? 'rtl' : 'ltr';
}
