/**
 * An article's text: its blocks joined by two line breaks. Highlights know their place in it, because a
 * quote may begin in one block and end in another.
 *
 *   blocks   'Title'   'First paragraph.'
 *   text     Title⏎⏎First paragraph.
 *   span     {3, 12}  ▶  block 0 {3, 5}, block 1 {0, 5}
 */
import type { Block, Span } from '../model';

export const BLOCK_BREAK = '\n\n';

export interface BlockSpan extends Span {
  block: number;
}

type Texts = readonly Pick<Block, 'text'>[];

export function textOf(blocks: Texts): string {
  return blocks.map(({ text }) => text).join(BLOCK_BREAK);
}

export function spanInText(blocks: Texts, { block, start, end }: BlockSpan): Span {
  const before = startsOf(blocks)[block] ?? 0;
  return { start: before + start, end: before + end };
}

/** From where a selection begins to where it ends, in the article's text. */
export function spanBetween(blocks: Texts, from: BlockSpan, to: BlockSpan): Span {
  return { start: spanInText(blocks, from).start, end: spanInText(blocks, to).end };
}

/** The parts of the span in each block that it touches; the breaks between blocks belong to none. */
export function spansInBlocks(blocks: Texts, span: Span): BlockSpan[] {
  return startsOf(blocks).flatMap((before, block) => {
    const start = Math.max(span.start - before, 0);
    const end = Math.min(span.end - before, blocks[block]!.text.length);
    return start < end ? [{ block, start, end }] : [];
  });
}

function startsOf(blocks: Texts): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BLOCK_BREAK.length;
    return start;
  });
}
