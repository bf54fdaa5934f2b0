/** What a language is read with that has no table of its own; those that have one say what is different. */
import type { Language } from '../model';
import type { LanguageRow } from './row';

/** English names stand in the text of any language written in Latin letters, and so do shared ones. */
export function plainRow(language: Language, capitals: boolean): LanguageRow {
  return {
    code: language,
    reads: new Set(['', language, ...(capitals ? ['en'] : [])]),
    capitals,
    capitalsJoin: capitals,
    hyphensJoin: capitals,
    quotesNames: false,
    ordinary: new Set(),
    stems: () => [],
    endings: () => [],
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
