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

const legalForms =
  'inc incorporated corp corporation co company cos ltd limited plc llc lp llp ag sa nv se gmbh spa ab asa oyj bhd pty';

const titles = `
mayor governor gov sen senator rep representative congressman congresswoman mp mep lord lady baron baroness judge justice
attorney chief director chairman chairwoman chair chancellor minister ministers premier president presidents emperor
sheriff sgt sergeant captain capt lieutenant lt colonel col major maj admiral adm commander officer detective
secretary ambassador spokesman spokeswoman coach manager editor professor prof bishop archbishop cardinal rabbi imam reverend rev
police government parliament people kingdom republic state states city town province county district
police government parliament army navy military embassy consulate ceo cfo coo gdp pm
republican republicans democrat democrats democratic labour labor conservative conservatives liberal
olympics world open north south east west northern southern eastern western
i he she it they we you the a an and or but of in on at for to from by with as is are was were will would
`;
const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

const openerWords = words(openers);
const titleWords = words(titles);
/** A word that opens a sentence or says the time, and is no part of a name whatever its capital. */
export const isOpener = (word: string) => openerWords.has(word);
/** A title, or another word with a capital that is no part of the name beside it. */
export const isTitle = (word: string) => titleWords.has(word);

/** English: capitals; who and what a run of capitals is, compromise is asked (names.ts). */
export const english: LanguageRow = {
  code: 'en',
  reads: new Set(['', 'en']),
  capitals: true,
  capitalsJoin: true,
  hyphensJoin: false,
  quotesNames: false,
  ordinary: new Set(),
  stems: () => [],
  endings: () => [],
  cues: englishCues,
  heads: personCues(englishCues),
  betweenCueAndName: (word) => word === 'former' || word === 'late',
  givenNames: new Set(),
  namedAfter: new Set(['uss', 'hms', 'saint', 'st']),
  sons: new Set(['jr', 'junior']),
  openers: openerWords,
  legalForms: words(legalForms),
  titles: titleWords,
};
