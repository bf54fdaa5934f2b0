import { personCues } from '../heads';
import { plainRow } from '../plainRow';
import type { LanguageRow } from '../row';
import { wordList } from '../wordList';
import { germanCues } from './cues';
import { germanEndings } from './endings';
import { germanNames } from './names';

const between = wordList(
  `russische russischen russischer amerikanische amerikanischen amerikanischer französische französischen türkische türkischen ukrainische ukrainischen israelische israelischen iranische iranischen ehemalige ehemaligen frühere früheren designierte`,
);

/** German: every noun has a capital, so that a capital says little; genitives end in -s. */
export const german: LanguageRow = {
  ...plainRow('de', true),
  ordinary: wordList(
    'essen siegen halle hagen regen worms baden singen bergen bein celle main rain land menschen fest reisen landau',
  ),
  capitalsJoin: false,
  endings: germanEndings,
  cues: germanCues,
  heads: personCues(germanCues),
  betweenCueAndName: (word) => between.has(word),
  givenNames: germanNames.givenNames,
  namedAfter: wordList('straße allee platz universität sankt st flughafen stiftung'),
  openers: germanNames.openers,
  titles: germanNames.titles,
  legalForms: wordList('ag se gmbh kg ohg inc ltd plc corp co'),
};
