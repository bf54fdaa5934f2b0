/** Which languages have a name finder of their own. Each is loaded when its first text asks for it. */
import type { Finders, NameFinder } from '../analyse';
import { capitalsFinder } from './capitals/finder';
import { germanNames } from './de/names';
import { englishFinder } from './en/finder';
import { spanishNames } from './es/names';
import { persianFinder } from './fa/finder';
import { frenchNames } from './fr/names';
import { italianNames } from './it/names';
import { kazakhNames } from './kk/names';
import { portugueseNames } from './pt/names';
import { russianNames } from './ru/names';
import { turkishNames } from './tr/names';
import { ukrainianNames } from './uk/names';

const light: Record<string, NameFinder> = {
  de: capitalsFinder(germanNames),
  es: capitalsFinder(spanishNames),
  fa: persianFinder,
  fr: capitalsFinder(frenchNames),
  it: capitalsFinder(italianNames),
  kk: capitalsFinder(kazakhNames),
  pt: capitalsFinder(portugueseNames),
  ru: capitalsFinder(russianNames),
  tr: capitalsFinder(turkishNames),
  uk: capitalsFinder(ukrainianNames),
};

export const finders: Finders = {
  finderFor: async (language) => (language === 'en' ? englishFinder() : light[language]),
};
