/**
 * Which mentions are marked. Every mention answers to the pointer; a mark on each of them is noise, so by
 * default an entity is marked once in a section, and what was marked before no more than once in 25 words. The
 * first mention in the article is the one a reader needs: it may stand twice as close.
 */
import type { Block, Kind, Link, LinkedArticle } from '../model';

export interface MarkWishes {
  density: 'first' | 'section' | 'all';
  demonyms: boolean;
  kinds: Record<Exclude<Kind, 'work' | 'other'>, boolean>;
}

/** About a screen of text at the usual measure: 60 lines of 30 characters. A heading begins a section too. */
const SECTION_LENGTH = 1800;
/** Product table, row 19: at most one mark for so many words of its section so far. */
const WORDS_PER_MARK = 25;
/** The opening of a section may hold this many marks before the cap counts. */
const FREE_MARKS = 6;
const FIRST_MENTION_CLOSER = 2;

/** Indices into `links` of those to be marked, in order. */
export function chooseMarks(article: LinkedArticle, blocks: Block[], wishes: MarkWishes): number[] {
  const shown = article.links
    .map((link, index) => ({ link, index }))
    .filter(({ link }) => isWished(article.entities[link.entity]!.kind, wishes))
    .filter(({ link }) => wishes.demonyms || link.by === 'name');
  if (wishes.density === 'all') return shown.map(({ index }) => index);
  const places = placesOf(blocks);
  const marked = new Set<string>();
  const known = new Set<number>();
  const marksIn = new Map<number, number>();
  const chosen: number[] = [];
  const wordsBefore = counterOfWords(blocks);
  for (const { link, index } of shown) {
    const place = places[link.block]!;
    const section = wishes.density === 'first' ? 0 : place.section;
    const name = `${section}:${link.entity}`;
    const marks = marksIn.get(section) ?? 0;
    const words = place.wordsBefore + wordsBefore(link);
    const cap = (FREE_MARKS + words / WORDS_PER_MARK) * (known.has(link.entity) ? 1 : FIRST_MENTION_CLOSER);
    if (marked.has(name) || marks >= cap) continue;
    marked.add(name);
    known.add(link.entity);
    marksIn.set(section, marks + 1);
    chosen.push(index);
  }
  return chosen;
}

const isWished = (kind: Kind, { kinds }: MarkWishes) => kind === 'work' || kind === 'other' || kinds[kind];

interface Place {
  section: number;
  /** Words of the section before the block. */
  wordsBefore: number;
}

function placesOf(blocks: Block[]): Place[] {
  let section = 0;
  let length = 0;
  let words = 0;
  return blocks.map(({ role, text }) => {
    if (length > 0 && (role === 'heading' || length >= SECTION_LENGTH)) {
      section++;
      length = 0;
      words = 0;
    }
    const place = { section, wordsBefore: words };
    length += text.length;
    words += wordsIn(text);
    return place;
  });
}

/** Links come in text order, so each stretch of a block is counted once, however long the block is. */
function counterOfWords(blocks: Block[]): (link: Link) => number {
  let at = { block: -1, offset: 0, words: 0 };
  return ({ block, start }) => {
    if (block !== at.block || start < at.offset) at = { block, offset: 0, words: 0 };
    at = { block, offset: start, words: at.words + wordsIn(blocks[block]!.text.slice(at.offset, start)) };
    return at.words;
  };
}

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;
