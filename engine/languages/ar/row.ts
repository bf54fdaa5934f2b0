import type { LanguageRow } from '../row';
import { arabicCues } from './cues';
import { arabicGivenNames } from './givenNames';
import { arabicHeads } from './heads';
import { arabicNamedAfter } from './namedAfter';
import { arabicStems } from './proclitics';
import { arabicVowels } from './vowels';

const ADJECTIVE = /^(ال|السابق|الراحل|المنتخب)/;

/** Arabic: names without capitals, proclitics, titles before names. */
export const arabic: LanguageRow = {
  code: 'ar',
  reads: new Set(['', 'ar', 'en']),
  capitals: false,
  capitalsJoin: false,
  hyphensJoin: false,
  quotesNames: false,
  ordinary: new Set(),
  stems: arabicStems,
  endings: () => [],
  vowels: arabicVowels,
  cues: arabicCues,
  heads: arabicHeads,
  // الرئيس المصري عبد الفتاح ..., الرئيس السابق نور سلطان ...: definite adjectives follow the title
  betweenCueAndName: (word) => ADJECTIVE.test(word),
  givenNames: arabicGivenNames,
  namedAfter: arabicNamedAfter,
  sons: new Set(),
  openers: new Set(),
  legalForms: new Set(),
  titles: new Set(),
};
