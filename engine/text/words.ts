/**
 * Folded text -> its words. A word is a run of letters, marks and digits; in scripts that put no spaces
 * between words (Han, Kana, Thai ...) every character is a word of its own, so that a name of three
 * characters is a name of three words and the lexicon needs no segmenter.
 */

/** Where each word starts and ends in the folded text: word i is `[starts[i], ends[i])`. */
export interface Words {
  starts: number[];
  ends: number[];
}

export function wordsOf(folded: string): Words {
  const words: Words = { starts: [], ends: [] };
  let open = -1;
  for (let i = 0; i < folded.length; i++) {
    const sort = sortOf(folded.charCodeAt(i));
    if (sort === LETTER) {
      if (open < 0) open = i;
      continue;
    }
    if (open >= 0) close(words, open, i);
    open = -1;
    if (sort === ALONE) close(words, i, i + 1);
  }
  if (open >= 0) close(words, open, folded.length);
  return words;
}

function close(words: Words, start: number, end: number): void {
  words.starts.push(start);
  words.ends.push(end);
}

const OTHER = 1;
const LETTER = 2;
const ALONE = 3;
const sorts = new Uint8Array(0x10000);
const aloneScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

function sortOf(unit: number): number {
  const known = sorts[unit]!;
  if (known) return known;
  const character = String.fromCharCode(unit);
  // Halves of characters beyond the first plane count as letters: a rare script, never a word boundary inside one.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const sort = isHalf
    ? LETTER
    : aloneScripts.test(character)
      ? ALONE
      : letter.test(character)
        ? LETTER
        : OTHER;
  sorts[unit] = sort;
  return sort;
}
