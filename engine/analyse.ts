/**
 * Article -> who and what it names. The whole of recognition and linking behind one function; everything it
 * needs comes in as an argument, and the same code runs in the background and in `npm run analyse`.
 */
import { aboutOf } from './cards/about';
import { knowledgeOf } from './cards/knowledge';
import type { Lexicon, Meaning } from './lexicon/read';
import { type Decision, linkMentions, type Weighed, weighMentions } from './linking/link';
import { withEchoes } from './mentions/echoes';
import { findMentions, type SeenName } from './mentions/find';
import { matchNames } from './mentions/matchNames';
import type { Mention } from './mentions/mention';
import { type Passage, passageOf } from './mentions/passage';
import { spansOverByBlock } from './mentions/spansOver';
import type { Article, Language, LinkedArticle, NamedEntity, SortNames } from './model';

/** What a finder may ask beside the text. */
export interface Beside {
  passage: Passage;
  /** What the pack knows by a name that needs no support, by its words: the first -> the last. */
  known: ReadonlyMap<number, number>;
}
/** Asks a language's own finder for the names in a text; undefined where a language has none. */
export type NameFinder = (text: string, beside: Beside) => SeenName[];
export interface Finders {
  finderFor(language: Language): Promise<NameFinder | undefined>;
}
export const NO_FINDERS: Finders = { finderFor: async () => undefined };

type Readable = Pick<Article, 'blocks' | 'language' | 'published'>;

export interface Analysis {
  decisions: Decision[];
  /** Every mention with all that it could mean, decided or not: what explains a decision. */
  weighed: Weighed[];
  /** Names that a finder saw and the pack does not know, by block. */
  unknown: (SeenName & { block: number })[];
}

export async function analyse(article: Readable, lexicon: Lexicon, finders = NO_FINDERS): Promise<Analysis> {
  const passages = article.blocks.map((block, index) => passageOf(block, index, article.language));
  const mentions: Mention[] = [];
  const seen: Analysis['unknown'] = [];
  for (const passage of passages) {
    const matched = matchNames(passage, lexicon);
    const names = await seenIn(passage, matched, finders);
    mentions.push(...findMentions(passage, lexicon, names, matched));
    seen.push(...names.map((name) => ({ ...name, block: passage.block })));
  }
  const year = yearOf(article);
  const told = { passages, mentions, decisions: linkMentions(mentions, lexicon, year), seen };
  const weighed = weighMentions(withEchoes(told, lexicon), lexicon, year);
  const decisions = weighed.flatMap(({ decision }) => decision ?? []);
  const known = spansOverByBlock(
    decisions.map(({ mention: { passage, start, end } }) => ({ block: passage.block, start, end })),
  );
  return { decisions, weighed, unknown: seen.filter((name) => known(name).length === 0) };
}

export interface Reading {
  lexicon: Lexicon;
  finders?: Finders;
  sortNames: SortNames;
}

export async function linkArticle(article: Article, reading: Reading): Promise<LinkedArticle> {
  const { decisions } = await analyse(article, reading.lexicon, reading.finders);
  const order = [...new Set(decisions.map(({ entity }) => entity))];
  const place = new Map(order.map((entity, i) => [entity, i]));
  return {
    links: decisions.map(({ mention, entity, by, confidence }) => ({
      block: mention.passage.block,
      start: mention.start,
      end: mention.end,
      entity: place.get(entity)!,
      by,
      confidence,
    })),
    entities: order.map((entity) => namedEntity(entity, article.language, reading)),
  };
}

/** Headlines in capitals say nothing to a finder. */
async function seenIn(passage: Passage, matched: Mention[], finders: Finders): Promise<SeenName[]> {
  if (passage.casing !== 'sentence') return [];
  const find = await finders.finderFor(passage.row.code);
  return find ? find(passage.source, { passage, known: knownIn(matched) }) : [];
}

const knownIn = (matched: Mention[]) =>
  new Map(matched.filter(({ meanings }) => meanings.some(isFree)).map(({ first, last }) => [first, last]));
const isFree = ({ use }: Meaning) => use === 'full' || use === 'alone';

function yearOf({ published }: Readable): number | undefined {
  const year = Number(/^(\d{4})-/.exec(published?.value ?? '')?.[1]);
  return Number.isNaN(year) ? undefined : year;
}

function namedEntity(index: number, language: Language, { lexicon, sortNames }: Reading): NamedEntity {
  const entity = lexicon.entity(index);
  const { key, kind, sort, names, about } = entity;
  const nameLanguage = names[language] ? language : 'en';
  const told = language === 'ar' && (about.ar || !about.en) ? 'ar' : 'en';
  return {
    key,
    kind,
    sort: sortNames(sort, kind, told),
    name: names[nameLanguage] ?? Object.values(names)[0] ?? key,
    nameLanguage,
    about: aboutOf(entity, told, { knowledge: knowledgeOf(lexicon), sortNames }),
  };
}
