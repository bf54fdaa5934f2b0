/**
 * Highlighting over what is highlighted already:
 *
 *   same colour     [one  [both]  two]   ▶  one highlight over both, the notes of both
 *   other colours   both stay, one over the other
 */
import type { ArticleRef, Highlight, Span } from '../model';
import { quoteAt } from './quote';

/** A highlight, and where it stands in the text that is on the page now. */
export interface Placed {
  highlight: Highlight;
  span: Span;
}

export interface Merged {
  /** To be saved. */
  highlight: Highlight;
  /** What it swallowed: to be removed once it is saved. */
  absorbed: Highlight[];
}

/** What two lines of notes are joined by. */
const BETWEEN_NOTES = '\n\n';

export function mergeOverlapping(text: string, placed: readonly Placed[], added: Placed): Merged {
  const touched = touching(placed, added);
  if (touched.length === 0) return { highlight: added.highlight, absorbed: [] };
  const inOrder = [...touched, added].sort((a, b) => a.span.start - b.span.start);
  const position = {
    start: Math.min(...inOrder.map(({ span }) => span.start)),
    end: Math.max(...inOrder.map(({ span }) => span.end)),
  };
  const highlights = inOrder.map(({ highlight }) => highlight);
  return {
    highlight: {
      ...added.highlight,
      article: joinedArticle(added.highlight.article, highlights),
      position,
      quote: quoteAt(text, position),
      note: joinedNotes(highlights),
      names: joinedNames(highlights),
      createdAt: highlights.map(({ createdAt }) => createdAt).sort()[0]!,
    },
    absorbed: touched.map(({ highlight }) => highlight),
  };
}

/** All that overlap, and what overlaps those: saving one highlight over a gap joins both sides of it. */
function touching(placed: readonly Placed[], added: Placed): Placed[] {
  const candidates = placed.filter(
    ({ highlight }) => highlight.colour === added.highlight.colour && highlight.id !== added.highlight.id,
  );
  const touched = new Set<Placed>();
  let reach = added.span;
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of candidates) {
      if (touched.has(one) || !overlap(one.span, reach)) continue;
      touched.add(one);
      reach = { start: Math.min(reach.start, one.span.start), end: Math.max(reach.end, one.span.end) };
      grown = true;
    }
  }
  return [...touched];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function joinedNotes(highlights: readonly Highlight[]): string {
  const notes = highlights.map(({ note }) => note.trim()).filter((note) => note !== '');
  return [...new Set(notes)].join(BETWEEN_NOTES);
}

function joinedNames(highlights: readonly Highlight[]): Highlight['names'] {
  const byKey = new Map(highlights.flatMap(({ names }) => names.map((name) => [name.key, name])));
  return [...byKey.values()];
}

/** An article may have been met under other addresses before. */
function joinedArticle(article: ArticleRef, highlights: readonly Highlight[]): ArticleRef {
  const addresses = new Set(highlights.flatMap((one) => [one.article.address, ...one.article.aliases]));
  for (const alias of article.aliases) addresses.add(alias);
  addresses.delete(article.address);
  return { ...article, aliases: [...addresses] };
}
