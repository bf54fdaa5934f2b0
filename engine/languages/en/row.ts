import { personCues } from '../heads';
import type { LanguageRow } from '../row';
import { englishCues } from './cues';

const openers = `
the a an this that these those it he she they we you i his her their our its my your in on at by for from with to of
and but or nor so yet as if when while where after before since until although though because unless
yesterday today tomorrow now then later earlier meanwhile recently eventually finally perhaps here there also even only just still however instead
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
what who why how which whose all some many most few several both each every no not
according despite during under over between among against amid
president prime minister foreign secretary senator general king queen prince former late mr mrs ms dr sir
`;

/** English: capitals; who and what a run of capitals is, compromise is asked (names.ts). */
export const english: LanguageRow = {
  code: 'en',
  reads: new Set(['', 'en']),
  capitals: true,
  stems: () => [],
  cues: englishCues,
  heads: personCues(englishCues),
  betweenCueAndName: (word) => word === 'former' || word === 'late',
  givenNames: new Set(),
  namedAfter: new Set(['uss', 'hms', 'saint', 'st']),
  openers: new Set(openers.split(/\s+/).filter(Boolean)),
};
