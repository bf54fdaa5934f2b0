/**
 * What the words before a name say it is.
 *
 *   الرئيس المصري عبد الفتاح السيسي    president: a definite adjective may stand between
 *   «الشرق الأوسط» behind صحيفة         a newspaper
 *   قال لـ«الشرق الأوسط»                a newspaper too: one speaks to it
 */
import type { Cue, LanguageRow } from '../languages/row';
import type { Mention } from './mention';
import { gapAfter, type Passage, wordAt } from './passage';

/** Title, and at most two adjectives: 'الرئيس الأمريكي السابق باراك أوباما'. */
const REACH = 3;
/** A quotation mark or bracket may open before the name; other punctuation ends the phrase. */
const WITHIN_PHRASE = /^[ "'«“”(-]*$/;
const SPOKEN_TO = /^[ \u0640]*["«“(]+ ?$/;
const LAM = 'ل';

export function readCue(mention: Mention): Cue | undefined {
  const { passage, first } = mention;
  if (first > 0 && wordAt(passage, first - 1) === LAM && SPOKEN_TO.test(gapAfter(passage, first - 1)))
    return { kind: 'organisation', sorts: ['newspaper', 'channel', 'news-agency'] };
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (!WITHIN_PHRASE.test(gapAfter(passage, i))) return undefined;
    const cue = cueEndingAt(passage, i);
    if (cue) return cue;
    if (!passage.row.betweenCueAndName(wordAt(passage, i))) return undefined;
  }
  return undefined;
}

/** Two words before one: 'رئيس الوزراء' says more than 'الوزراء'. */
function cueEndingAt(passage: Passage, i: number): Cue | undefined {
  const word = wordAt(passage, i);
  if (i > 0 && /^[ -]$/.test(gapAfter(passage, i - 1))) {
    const pair = forms(wordAt(passage, i - 1), passage.row).map((before) =>
      passage.row.cues.get(`${before} ${word}`),
    );
    const cue = pair.find(Boolean);
    if (cue) return cue;
  }
  return forms(word, passage.row)
    .map((form) => passage.row.cues.get(form))
    .find(Boolean);
}

const forms = (word: string, row: LanguageRow): string[] => [
  word,
  ...row
    .stems(word)
    .filter((stem) => !stem.article)
    .map((stem) => stem.text),
  ...row.endings(word),
];
