/** The reader's highlights on this page: found again, painted, saved, changed, removed. */
import { refOf } from '../../engine/article/refOf';
import { anchor, searchable } from '../../engine/highlights/anchor';
import { spanBetween, spanInText, spansInBlocks, textOf } from '../../engine/highlights/articleText';
import { mergeOverlapping, type Placed } from '../../engine/highlights/merge';
import { quoteAt } from '../../engine/highlights/quote';
import type { Colour, Highlight, NamedEntity, Span } from '../../engine/model';
import { type BlockSpan, boxesOf, rangeOf } from '../../page/blockText';
import type { Painter } from '../../page/paint';
import { ask } from '../../platform/ask';
import { newId } from './newId';
import type { Reading } from './reading';

export interface Keeping {
  /** Asks for what is saved and paints it; again after the page has changed. */
  load(): Promise<void>;
  /** Saves what is selected. Resolves when it is on disk. @throws Trouble */
  save(spans: BlockSpan[], colour: Colour): Promise<Highlight>;
  change(highlight: Highlight): Promise<void>;
  remove(highlight: Highlight): Promise<void>;
  restore(highlight: Highlight): Promise<void>;
  /** In text order; those not found on the page last. */
  all(): Highlight[];
  lost(): number;
  at(place: { block: number; offset: number }): Highlight | undefined;
  boxesOf(highlight: Highlight): DOMRect[];
}

const COLOURS: readonly Colour[] = ['yellow', 'green', 'blue', 'pink'];

export function openKeeping(reading: () => Reading, painter: Painter): Keeping {
  let placed: Placed[] = [];
  let lost: Highlight[] = [];

  const paint = () => {
    const { texts } = reading();
    for (const colour of COLOURS) {
      const spans = placed
        .filter(({ highlight }) => highlight.colour === colour)
        .flatMap(({ span }) => inBlocks(span));
      painter.paint(
        colour,
        spans.map((span) => rangeOf(texts[span.block]!, span)).filter((range) => range !== undefined),
      );
    }
  };
  const inBlocks = (span: Span) => spansInBlocks(reading().article.blocks, span);

  const place = (highlights: Highlight[]) => {
    const text = searchable(textOf(reading().article.blocks));
    placed = [];
    lost = [];
    for (const highlight of highlights) {
      const found = anchor(text, highlight);
      if (found) placed.push({ highlight, span: found.span });
      else lost.push(highlight);
    }
    placed.sort((a, b) => a.span.start - b.span.start);
    paint();
  };

  const load = async () => {
    const { address, aliases } = reading().article;
    place(await ask('highlightsOf', { addresses: [address, ...aliases] }));
  };

  const save = async (spans: BlockSpan[], colour: Colour) => {
    const { article } = reading();
    const text = textOf(article.blocks);
    const span = spanBetween(article.blocks, spans[0]!, spans.at(-1)!);
    const made = highlightOf(reading(), { text, span, colour });
    const { highlight, absorbed } = mergeOverlapping(text, placed, { highlight: made, span });
    await ask('saveHighlight', highlight);
    for (const { id } of absorbed) await ask('removeHighlight', { id });
    await load();
    return highlight;
  };

  return {
    load,
    save,
    async change(highlight) {
      await ask('saveHighlight', { ...highlight, changedAt: new Date().toISOString() });
      await load();
    },
    async remove({ id }) {
      await ask('removeHighlight', { id });
      await load();
    },
    async restore({ id }) {
      await ask('restoreHighlight', { id });
      await load();
    },
    all: () => [...placed.map(({ highlight }) => highlight), ...lost],
    lost: () => lost.length,
    at(place) {
      const { start } = spanInText(reading().article.blocks, {
        ...place,
        start: place.offset,
        end: place.offset,
      });
      return placed.findLast(({ span }) => span.start <= start && start < span.end)?.highlight;
    },
    boxesOf(highlight) {
      const found = placed.find((one) => one.highlight.id === highlight.id);
      return found ? inBlocks(found.span).flatMap((span) => boxesOf(reading().texts[span.block]!, span)) : [];
    },
  };
}

function highlightOf(
  reading: Reading,
  { text, span, colour }: { text: string; span: Span; colour: Colour },
): Highlight {
  const now = new Date().toISOString();
  return {
    id: newId(),
    article: refOf(reading.article),
    quote: quoteAt(text, span),
    position: span,
    colour,
    note: '',
    names: namesIn(reading, span),
    createdAt: now,
    changedAt: now,
  };
}

function namesIn({ article, linked }: Reading, span: Span): Highlight['names'] {
  const inside = new Map(spansInBlocks(article.blocks, span).map((part) => [part.block, part]));
  const entities = new Set<NamedEntity>();
  for (const { block, start, end, by, entity } of linked.links) {
    const part = inside.get(block);
    if (part && by === 'name' && part.start <= start && end <= part.end)
      entities.add(linked.entities[entity]!);
  }
  return [...entities].map(({ key, kind, name }) => ({ key, kind, name }));
}
