/**
 * Texts -> the names that the pack does not know, and those most often recognised. The first say what to curate,
 * the second show false friends: an everyday word is recognised far too often.
 */
import { analyse, type Finders } from '../../engine/analyse';
import type { Lexicon } from '../../engine/lexicon/read';
import type { Decision } from '../../engine/linking/link';
import { passageOf, spanOfWords, wordAt } from '../../engine/mentions/passage';
import type { Block, Language } from '../../engine/model';
import { capitalisedNames } from './capitalisedNames';
import { namesByFrequency, type Words } from './knownLengths';
import { namesInContext, type Reading, type Stretch } from './namesInContext';
import { type Count, counted, type Table } from './table';

const ALEF = 'ا';
/** 'للهيئة' lost the alef of its article behind the lam. */
const LOST_ALEF = /^[وف]?لل/;

export interface Text {
  text: string;
  language: Language;
}

export interface Knowledge {
  lexicon: Lexicon;
  finders: Finders;
  /** Folded everyday words: no name reaches over one. */
  everyday: ReadonlySet<string>;
}

export async function tablesOf(texts: Text[], knowledge: Knowledge): Promise<Table[]> {
  const recognised: string[] = [];
  const stretches = { people: [] as Words[], others: [] as Words[] };
  for (const { text, language } of texts) {
    const blocks = blocksOf(text);
    const { decisions } = await analyse({ blocks, language }, knowledge.lexicon, knowledge.finders);
    recognised.push(...decisions.map((decision) => recognisedAs(decision, knowledge.lexicon)));
    for (const [index, block] of blocks.entries()) {
      const reading = readingOf(passageOf(block, index, language), decisions, knowledge.everyday);
      const find = reading.passage.row.capitals ? capitalisedNames : namesInContext;
      for (const stretch of find(reading)) stretches[stretch.of].push(wordsOf(stretch, reading));
    }
  }
  return [
    { title: 'names that the pack does not know', rows: namesByFrequency(stretches.others) },
    {
      title: 'people that the pack does not know',
      rows: namesByFrequency(stretches.people).filter(isNoVerb),
    },
    { title: 'most often recognised', rows: counted(recognised) },
  ];
}

/** One word that stands behind a title once is mostly what the minister does. */
const isNoVerb = ([name, count]: Count) => count > 1 || name.includes(' ');

const blocksOf = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ role: 'paragraph', text: line }));

function recognisedAs({ mention, entity }: Decision, lexicon: Lexicon): string {
  const { key, names } = lexicon.entity(entity);
  return `${mention.passage.source.slice(mention.start, mention.end)} = ${names['en'] ?? key}`;
}

function readingOf(
  passage: Reading['passage'],
  decisions: Decision[],
  everyday: Reading['everyday'],
): Reading {
  const links = new Map<number, Decision['by']>();
  for (const { mention, by } of decisions) {
    if (mention.passage.block !== passage.block) continue;
    for (let word = mention.first; word <= mention.last; word++) links.set(word, by);
  }
  return { passage, everyday, linkOf: (word) => links.get(word) };
}

/** Compared without what is written onto the first word: 'وزارة العمل', 'ووزارة العمل'. */
function wordsOf({ first, last, least, skip }: Stretch, { passage }: Reading): Words {
  const folded = Array.from({ length: last - first + 1 }, (_, i) => wordAt(passage, first + i));
  const lost = skip > 0 && LOST_ALEF.test(folded[0]!) ? ALEF : '';
  folded[0] = lost + folded[0]!.slice(skip);
  const surface = (length: number) => {
    const { start, end } = spanOfWords(passage, first, first + length - 1, skip);
    return lost + passage.source.slice(start, end);
  };
  return { folded, least, surface };
}
