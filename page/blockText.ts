/**
 * The only bridge between offsets and the DOM.
 *
 *   in the page    'The  \n', <b>'Kremlin'</b>, ' said'
 *   in the block   'The Kremlin said'
 *   pieces         'The ' | 'Kremlin' | ' said'      each equal to its stretch of one text node, unit by unit
 *
 * A piece ends where a text node does, and where folded white space leaves units out. The page goes on living:
 * whoever asks for a range gets `undefined` when the text is no longer there.
 */
import type { Span } from '../engine/model';
import { isConnected } from './unclobbered';

export interface Piece {
  node: Text;
  /** Where it begins in the text node, and in the block. */
  from: number;
  start: number;
  length: number;
}

export interface BlockText {
  /** The element that the reader sees as this paragraph. */
  element: Element;
  text: string;
  pieces: Piece[];
}

/** Where a block begins among all text of the article. */
export interface Place {
  block: number;
  offset: number;
}
export interface BlockSpan extends Span {
  block: number;
}
/** The way back: which block a text node belongs to. */
export type Places = ReadonlyMap<Text, { block: number; pieces: Piece[] }>;

/** What CSS folds; a no-break space stays. */
const WHITE = /[ \t\n\r\f]+/g;

/** `undefined` among the nodes stands for a line break. At most `limit` units are taken. */
export function blockTextOf(
  element: Element,
  nodes: readonly (Text | undefined)[],
  limit: number,
): BlockText {
  const building: Building = { parts: [], length: 0, pieces: [], endsInSpace: true, limit };
  for (const node of nodes) {
    if (building.length >= limit) break;
    if (node) addNode(building, node);
    else if (!building.endsInSpace) add(building, ' ');
  }
  return { element, ...finished(building) };
}

/** Parts are joined once, at the end: a string that grows by pieces is copied whole at each look at it. */
interface Building {
  parts: string[];
  length: number;
  pieces: Piece[];
  /** True at the beginning too: white space there is not seen. */
  endsInSpace: boolean;
  limit: number;
}

function addNode(building: Building, node: Text): void {
  const { data } = node;
  let from = 0;
  for (const { 0: white, index } of data.matchAll(WHITE)) {
    addPiece(building, { node, from, length: index - from });
    if (!building.endsInSpace) addPiece(building, { node, from: index, length: 1 });
    from = index + white.length;
    if (building.length >= building.limit) return;
  }
  addPiece(building, { node, from, length: data.length - from });
}

function addPiece(building: Building, { node, from, length }: Omit<Piece, 'start'>): void {
  // One unit more than the limit, so that the cut is made in one place: `finished`.
  const taken = Math.min(length, building.limit + 1 - building.length);
  if (taken <= 0) return;
  const last = building.pieces[building.pieces.length - 1];
  const follows = last?.node === node && last.from + last.length === from;
  if (follows && last.start + last.length === building.length) last.length += taken;
  else building.pieces.push({ node, from, start: building.length, length: taken });
  // A folded line break or tab reads as a space; everything else is itself.
  const text = node.substringData(from, taken); // Firefox copies a node's whole text at every look at `data`
  add(building, taken === 1 && text < ' ' ? ' ' : text);
}

function add(building: Building, text: string): void {
  building.parts.push(text);
  building.length += text.length;
  building.endsInSpace = text === ' ';
}

function finished({ parts, pieces, limit }: Building): { text: string; pieces: Piece[] } {
  const whole = parts.join('');
  const cut = whole.length > limit ? whole.slice(0, wholeEnd(whole, limit)) : whole;
  const text = cut.endsWith(' ') ? cut.slice(0, -1) : cut;
  const kept = pieces.filter(({ start }) => start < text.length);
  const last = kept[kept.length - 1];
  if (last) last.length = Math.min(last.length, text.length - last.start);
  return { text, pieces: kept };
}

/** A cut between the halves of a surrogate pair would make two broken letters. */
function wholeEnd(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}

export function rangeOf(block: BlockText, span: Span): StaticRange | undefined {
  const ends = endsOf(block, span);
  return ends && new StaticRange(ends);
}

/** One box for each line that the span stands on. */
export function boxesOf(block: BlockText, span: Span): DOMRect[] {
  const ends = endsOf(block, span);
  if (!ends) return [];
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

function endsOf({ text, pieces }: BlockText, { start, end }: Span): StaticRangeInit | undefined {
  if (start < 0 || end > text.length || start >= end) return undefined;
  const first = pieceAt(pieces, start);
  const last = lastPieceBefore(pieces, end);
  const inside = pieces.slice(first, last + 1);
  if (inside.length === 0 || !inside.every((piece) => isStill(piece, text))) return undefined;
  const head = inside[0]!;
  const tail = inside[inside.length - 1]!;
  return {
    startContainer: head.node,
    startOffset: head.from + Math.max(0, start - head.start),
    endContainer: tail.node,
    endOffset: tail.from + Math.min(tail.length, end - tail.start),
  };
}

/** The first piece that ends after `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The piece that holds the last unit of the span, not the one after it. */
function lastPieceBefore(pieces: readonly Piece[], end: number): number {
  const at = pieceAt(pieces, end - 1);
  return at < pieces.length && pieces[at]!.start < end ? at : at - 1;
}

function isStill({ node, from, start, length }: Piece, text: string): boolean {
  if (!isConnected(node)) return false;
  if (node.length < from + length) return false;
  const now = node.substringData(from, length);
  const then = text.slice(start, start + length);
  return now === then || (now.length === length && now.replace(/[\t\n\r\f]/g, ' ') === then);
}

/** Whether the page still holds all of the block's text where we read it. */
export function isIntact({ text, pieces }: BlockText): boolean {
  return pieces.every((piece) => isStill(piece, text));
}

export function placesOf(texts: readonly BlockText[]): Places {
  const places = new Map<Text, { block: number; pieces: Piece[] }>();
  texts.forEach(({ pieces }, block) => {
    for (const piece of pieces) {
      const place = places.get(piece.node);
      if (place) place.pieces.push(piece);
      else places.set(piece.node, { block, pieces: [piece] });
    }
  });
  return places;
}

/** White space that was folded away answers with the next letter. */
export function placeAt(places: Places, node: Node, offset: number): Place | undefined {
  const place = places.get(node as Text);
  if (!place) return undefined;
  const { block, pieces } = place;
  const piece = pieces.find(({ from, length }) => offset < from + length) ?? pieces[pieces.length - 1]!;
  return { block, offset: piece.start + Math.min(piece.length, Math.max(0, offset - piece.from)) };
}

/** The selected part of every block it touches, in document order, without white space at its ends. */
export function spansOfSelection(texts: readonly BlockText[], selection: Selection): BlockSpan[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  return ranges.flatMap((range) =>
    texts.flatMap(({ text, pieces }, block) => {
      const spans = pieces.map((piece) => selectedPart(piece, range)).filter((span) => span !== undefined);
      if (spans.length === 0) return [];
      const start = spans[0]!.start;
      const end = spans[spans.length - 1]!.end;
      const selected = text.slice(start, end);
      const trimmed = selected.trimStart();
      const skipped = selected.length - trimmed.length;
      const length = trimmed.trimEnd().length;
      return length === 0 ? [] : [{ block, start: start + skipped, end: start + skipped + length }];
    }),
  );
}

function selectedPart({ node, from, start, length }: Piece, range: Range): Span | undefined {
  if (!isConnected(node) || !range.intersectsNode(node)) return undefined;
  const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
  const last = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
  return first < last ? { start: start + first - from, end: start + last - from } : undefined;
}
