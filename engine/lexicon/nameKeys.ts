/**
 * A name -> the keys under which the pack holds it: its folded words joined by single spaces, for each way
 * of writing it that its language has a rule for.
 *
 *   'Abdel Fattah el-Sisi'   'abdel fattah el sisi'
 *   'عبد الفتاح السيسي'       with and without the space behind عبد
 */
import { spellings } from '../languages/spellings';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';
import { MOST_WORDS } from './format';

export interface NameKey {
  key: string;
  /** The beginnings of the key that end at a word: where reading must go on. */
  prefixes: string[];
  /** An acronym: 'US', 'CSTO' and 'G20', but not 'us'. */
  capitals: boolean;
}

export function nameKeys(name: string, language: string): NameKey[] {
  const capitals = isAcronym(name);
  const keys = new Map<string, NameKey>();
  for (const spelling of spellings(name, language)) {
    const words = foldedWords(spelling);
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    const prefixes = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
    const key = words.join(' ');
    keys.set(key, { key, prefixes, capitals });
  }
  return [...keys.values()];
}

function foldedWords(name: string): string[] {
  const { text } = fold(name);
  const { starts, ends } = wordsOf(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

/** At most six letters, all of them capitals: longer ones are headlines. */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(name) && /\p{Lu}/u.test(name);
}
