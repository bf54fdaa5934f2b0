/** One row per language. A language that has none is read with the plain row. */
import type { Language } from '../model';
import { arabic } from './ar/row';
import { german } from './de/row';
import { english } from './en/row';
import { spanish } from './es/row';
import { persian } from './fa/row';
import { french } from './fr/row';
import { italian } from './it/row';
import { kazakh } from './kk/row';
import { plainRow } from './plainRow';
import { portuguese } from './pt/row';
import type { LanguageRow } from './row';
import { russian } from './ru/row';
import { turkish } from './tr/row';
import { ukrainian } from './uk/row';

const rows: Record<Language, LanguageRow> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  it: italian,
  kk: kazakh,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

/** Scripts in which names begin with a capital letter; which script a text is in, its letters say. */
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

export const rowOf = (language: Language, sample: string): LanguageRow =>
  rows[language] ?? plainRow(language, cased.test(sample));
