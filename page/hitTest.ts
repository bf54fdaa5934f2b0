/** A point of the window -> the place in the article's text under it; white space beside the letters is no place. */
import { type BlockText, boxesOf, type Place, type Places, placeAt } from './blockText';

/** px. The pointer may be this far off the letters' box: marks are read with a hand, not with tweezers. */
const SLACK = 2;

export interface Point {
  x: number;
  y: number;
}

/** `texts` and `places` belong together (`placesOf`). */
export function placeUnder(point: Point, texts: readonly BlockText[], places: Places): Place | undefined {
  // The method is asked of the prototype: a page may have clobbered the document's own.
  const caret = Document.prototype.caretPositionFromPoint.call(document, point.x, point.y);
  if (!caret) return undefined;
  const place = placeAt(places, caret.offsetNode, caret.offset);
  if (!place) return undefined;
  // The caret stands before or behind the letter that is meant: the one whose box holds the point.
  return [place.offset, place.offset - 1]
    .map((offset) => ({ block: place.block, offset }))
    .find(({ block, offset }) => offset >= 0 && covers(texts[block]!, offset, point));
}

function covers(text: BlockText, offset: number, { x, y }: Point): boolean {
  return boxesOf(text, { start: offset, end: offset + 1 }).some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
