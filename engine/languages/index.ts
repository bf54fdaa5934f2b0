/** One row per language. A language that has none is read with the generic row. */
import type { Language } from '../model';
import { arabic } from './ar/row';
import { english } from './en/row';
import type { LanguageRow } from './row';

const deep: Record<Language, LanguageRow> = { ar: arabic, en: english };

/** Scripts in which names begin with a capital letter; which script a text is in, its letters say. */
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

export function rowOf(language: Language, sample: string): LanguageRow {
  return deep[language] ?? generic(language, cased.test(sample));
}

/** English names stand in the text of any language written in Latin letters, and so do shared ones. */
function generic(language: Language, capitals: boolean): LanguageRow {
  return {
    code: language,
    reads: new Set(['', language]),
    capitals,
    stems: () => [],
    cues: new Map(),
    heads: new Set(),
    betweenCueAndName: () => false,
    givenNames: new Set(),
    namedAfter: new Set(),
    sons: new Set(),
    openers: new Set(),
    legalForms: new Set(),
    titles: new Set(),
  };
}
