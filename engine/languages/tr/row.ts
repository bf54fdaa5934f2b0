import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { turkishCues } from './cues';
import { turkishEndings } from './endings';
import { turkishNames } from './names';

const between = wordList(`sayın eski başkanı`);

/** Turkish: suffixes stand behind an apostrophe, which parts words already. */
export const turkish: LanguageRow = {
  ...plainRow('tr', true),
  ordinary: wordList('beni cumhuriyet benim seni onu biri gece millet hürriyet sabah vatan aksam ordu'),
  endings: turkishEndings,
  cues: turkishCues,
  heads: personCues(turkishCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: turkishNames.givenNames,
  openers: turkishNames.openers,
  titles: turkishNames.titles,
  legalForms: wordList('aş inc ltd plc corp'),
};
