/**
 * What says the kind of a name is no part of it, even where the pack lists both together: the mark stands on
 * the name alone, and the title beside it stays a cue.
 *
 *   تنظيم داعش                   داعش
 *   الملك سلمان                  سلمان
 *   مانشستر يونايتد الإنجليزي     مانشستر يونايتد
 *   بنك إنجلترا                  stays: without 'bank' it is another entity
 *   حزب العمال الكردستاني         stays: the word belongs to the official name
 */
import { EMPTY_HASH, hashOn } from '../lexicon/format';
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Mention } from './mention';
import { type Passage, spanOfWords, wordAt } from './passage';

export function trimToName(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.map((mention) => trimEnd(trimStart(mention, lexicon), lexicon));
}

function trimStart(mention: Mention, lexicon: Lexicon): Mention {
  const { passage, first, last, name } = mention;
  const [head] = name.split(' ');
  if (first === last || !passage.row.heads.has(head!)) return mention;
  return shortened(mention, first + 1, last, lexicon) ?? mention;
}

/** Only an adjective of a country: 'الإنجليزي' behind a club. */
function trimEnd(mention: Mention, lexicon: Lexicon): Mention {
  const { passage, first, last } = mention;
  if (first === last) return mention;
  const tail = wordAt(passage, last);
  const readings = [tail, ...passage.row.stems(tail).map(({ text }) => text)];
  const isDemonym = readings.some((text) => meaningsOf(text, lexicon).some(({ use }) => use === 'demonym'));
  return (isDemonym && shortened(mention, first, last - 1, lexicon)) || mention;
}

/** The same entities by the shorter name, as surely as by the longer one. */
function shortened(mention: Mention, first: number, last: number, lexicon: Lexicon): Mention | undefined {
  const { passage } = mention;
  // The first word keeps the reading that was found: without its clitic, or with the article that a lam hides.
  const name =
    first === mention.first ? mention.name.split(' ').slice(0, -1).join(' ') : namedBy(passage, first, last);
  const known = new Set(meaningsOf(name, lexicon).map(({ entity }) => entity));
  const meanings = mention.meanings.filter(({ entity }) => known.has(entity));
  if (meanings.length === 0) return undefined;
  const end = spanOfWords(passage, first, last);
  const start = first === mention.first ? mention.start : end.start;
  return { ...mention, first, last, name, meanings, start, end: end.end };
}

function namedBy(passage: Passage, first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => wordAt(passage, first + i)).join(' ');
}

function meaningsOf(name: string, lexicon: Lexicon): Meaning[] {
  const value = lexicon.look(hashOn(EMPTY_HASH, name, 0, name.length));
  return value === undefined ? [] : lexicon.meanings(value).filter(({ use }) => use !== 'phrase');
}
