/** Runs of capitalised words that no link covers: what a text with capitals names and the pack does not know. */
import { gapAfter, isCapitalised, wordAt } from '../../engine/mentions/passage';
import type { Reading, Stretch } from './namesInContext';

const ENDS_SENTENCE = /[.!?:"“”]/;

export function capitalisedNames(reading: Reading): Stretch[] {
  const { passage } = reading;
  if (passage.casing !== 'sentence') return [];
  const found: Stretch[] = [];
  for (let first = 0; first < passage.words.starts.length; first++) {
    if (!isOfName(reading, first)) continue;
    let last = first;
    while (gapAfter(passage, last) === ' ' && isOfName(reading, last + 1)) last++;
    // a single word at the beginning of a sentence has its capital from there
    if (last > first || !opensSentence(reading, first))
      found.push({ of: 'others', first, last, least: last - first + 1, skip: 0 });
    first = last;
  }
  return found;
}

function isOfName({ passage, linkOf }: Reading, word: number): boolean {
  if (word >= passage.words.starts.length || !isCapitalised(passage, word)) return false;
  return !linkOf(word) && !passage.row.openers.has(wordAt(passage, word));
}

const opensSentence = ({ passage }: Reading, word: number) =>
  word === 0 || ENDS_SENTENCE.test(gapAfter(passage, word - 1));
