/**
 * Gold as it is written down -> what must be found in a text, and what is neither right nor wrong there.
 *
 *   linking   {id or doc_id, lang, text, mentions: [{start, end, surface, title or qid + wiki_title, ...}]}
 *   names     {id, tokens, tags}      tags are BIO; the text is the tokens joined by single spaces
 *
 * The rules are those of the evaluation material's own scorer; a test compares the totals.
 */
import { readFileSync } from 'node:fs';
import type { Kind, Span } from '../../engine/model';
import { kindOfTag, kindOfTypes } from './goldKinds';

export interface Gold extends Span {
  surface: string;
  /** English titles of what is meant, any of which is right; empty in sets of names. */
  titles: string[];
  qid?: string;
  kind: Kind;
}

export interface Task {
  id: string;
  lang?: string;
  text: string;
  must: Gold[];
  neutral: Span[];
  /** Only this part of the text has gold. */
  within?: Span;
}

interface LinkingMention extends Span {
  surface?: string;
  title?: string;
  wiki_title?: string;
  titles?: string[];
  qid?: string;
  type?: string;
  types?: string;
  optional?: boolean;
  nested_in?: number;
}

interface LinkingRow {
  id?: string;
  doc_id?: string;
  lang?: string;
  text: string;
  mentions: LinkingMention[];
  evaluation_span?: [start: number, end: number];
}

interface NamesRow {
  id: string;
  lang?: string;
  tokens: string[];
  tags: string[];
}

export const readLinking = (path: string): Task[] => rows<LinkingRow>(path).map(linkingTask);
export const readNames = (path: string): Task[] => rows<NamesRow>(path).map(namesTask);

const rows = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export function linkingTask({ id, doc_id, lang, text, mentions, evaluation_span }: LinkingRow): Task {
  const within = evaluation_span && { start: evaluation_span[0], end: evaluation_span[1] };
  const must = mentions.filter((mention) => isWanted(mention) && isWithin(mention, within));
  return {
    id: id ?? doc_id ?? '',
    ...(lang !== undefined && { lang }),
    text,
    must: must.map((mention) => goldOf(mention)),
    neutral: mentions.filter((mention) => !must.includes(mention)),
    ...(within && { within }),
  };
}

export const isWithin = ({ start, end }: Span, within: Span | undefined): boolean =>
  !within || (start >= within.start && end <= within.end);

/** What a reader could be shown: a name, linked, once. */
function isWanted(mention: LinkingMention): boolean {
  const { surface, optional, nested_in, qid } = mention;
  if (!isName(surface ?? '') || optional || nested_in !== undefined) return false;
  return titlesOf(mention).length > 0 || (qid !== undefined && qid !== NOBODY);
}

const NOBODY = 'nil';

/** 'report' and 'anxiety' are no names: where the script has capitals, gold without one or a digit is left out. */
const isName = (surface: string) =>
  !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(surface) || /[\p{Lu}\p{N}]/u.test(surface);

const titlesOf = ({ titles, wiki_title, title }: LinkingMention): string[] =>
  (titles ?? [wiki_title ?? title]).filter((one): one is string => Boolean(one) && one !== NOBODY);

function goldOf(mention: LinkingMention): Gold {
  const { start, end, surface = '', qid, type, types } = mention;
  return {
    start,
    end,
    surface,
    titles: titlesOf(mention),
    ...(qid !== undefined && { qid }),
    kind: kindOfTypes(types ?? type),
  };
}

export function namesTask({ id, lang, tokens, tags }: NamesRow): Task {
  const { text, spans } = joined(tokens, tags);
  const known = spans.map(({ start, end, tag }) => ({ start, end, kind: kindOfTag(tag) }));
  return {
    id,
    ...(lang !== undefined && { lang }),
    text,
    must: known.flatMap(({ start, end, kind }) =>
      kind ? [{ start, end, kind, surface: text.slice(start, end), titles: [] }] : [],
    ),
    neutral: known.filter(({ kind }) => !kind),
  };
}

/** Tokens joined by single spaces, and where the names stand then. */
function joined(tokens: string[], tags: string[]): { text: string; spans: (Span & { tag: string })[] } {
  const spans: (Span & { tag: string })[] = [];
  let text = '';
  let open: (Span & { tag: string }) | undefined;
  for (const [i, token] of tokens.entries()) {
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : ' ') + token;
    const [place, tag] = [tags[i]![0], tags[i]!.slice(2)];
    if (place === 'O') open = undefined;
    else if (place === 'I' && open?.tag === tag) open.end = text.length;
    else if (place === 'I' || place === 'B') {
      open = { start, end: text.length, tag };
      spans.push(open);
    }
  }
  return { text, spans };
}
