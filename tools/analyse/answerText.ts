/** A text -> the names in it, by exactly the code that runs in the extension; offsets are UTF-16 in the text. */
import { analyse } from '../../engine/analyse';
import { languageOf } from '../../engine/languages/detect';
import { finders } from '../../engine/languages/finders';
import type { Lexicon } from '../../engine/lexicon/read';
import type { Decision, Weighed } from '../../engine/linking/link';
import type { Block, EntityKey, Kind, Language, Span } from '../../engine/model';

export interface Question {
  id: string;
  text: string;
  lang?: Language;
}

/** A name that was recognised; `entity` is absent where it is not linked. */
export interface Said extends Span {
  surface: string;
  type: Kind;
  confidence: number;
  entity?: SaidEntity;
}

export interface SaidEntity {
  id: EntityKey;
  name: string;
  qid?: string;
  wikipedia: Record<Language, string>;
}

export interface Answer {
  lang: Language;
  /** In text order. */
  mentions: Said[];
  /** Every name that was weighed, decided or not. */
  weighed: (Span & Weighed)[];
}

/** A name that is only seen has no evidence to be sure by. */
const SEEN_ONLY = 0.3;

export async function answerText({ text, lang }: Omit<Question, 'id'>, lexicon: Lexicon): Promise<Answer> {
  const language = lang ?? languageOf(text);
  const { blocks, starts } = paragraphsOf(text);
  const { decisions, weighed, unknown } = await analyse({ blocks, language }, lexicon, finders);
  const placed = <T extends Pick<Weighed, 'mention'>>(one: T): T & Span => ({
    ...one,
    ...placeOf(one, starts),
  });
  const linked = decisions.map((decision) => saidOf(placed(decision), text, lexicon));
  const named = unknown.map(({ block, start, end, kind }) => ({
    ...span(text, starts[block]! + start, starts[block]! + end),
    type: kind,
    confidence: SEEN_ONLY,
  }));
  return {
    lang: language,
    mentions: [...linked, ...named].sort((a, b) => a.start - b.start),
    weighed: weighed.map(placed),
  };
}

function placeOf({ mention }: Pick<Weighed, 'mention'>, starts: number[]): Span {
  const at = starts[mention.passage.block]!;
  return { start: at + mention.start, end: at + mention.end };
}

function saidOf({ start, end, entity, confidence }: Decision & Span, text: string, lexicon: Lexicon): Said {
  const { key, kind, names, wikipedia } = lexicon.entity(entity);
  return {
    ...span(text, start, end),
    type: kind,
    confidence,
    entity: { id: key, name: names['en'] ?? key, ...(/^Q\d+$/.test(key) && { qid: key }), wikipedia },
  };
}

const span = (text: string, start: number, end: number) => ({ start, end, surface: text.slice(start, end) });

/** A line of the text is a block, as it would be in a page. */
function paragraphsOf(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ role: 'paragraph', text: line });
    starts.push(index);
  }
  return { blocks, starts };
}
