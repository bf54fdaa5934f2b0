/**
 * The way from a name to its card: while the pointer is on it, the card does not close.
 *
 *        name                 the rectangle between the two,
 *      ╱═════╲                and a wedge of 120° from where the pointer left the name towards the card
 *     ╱       ╲
 *   ┌────────────┐
 *   │ card       │
 */

export interface Point {
  x: number;
  y: number;
}
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Half of the wedge's 120°, as 10ten measures it (feature table, row 31). */
const HALF_WEDGE = (60 * Math.PI) / 180;

export function onBridge(pointer: Point, left: Point, name: Rect, card: Rect): boolean {
  return within(pointer, between(name, card)) || inWedge(pointer, left, card);
}

export function within({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.left && x <= rect.left + rect.width && y >= rect.top && y <= rect.top + rect.height;
}

/** The gap between name and card, as wide as what both share; nothing when they share no column. */
function between(name: Rect, card: Rect): Rect {
  const left = Math.max(name.left, card.left);
  const right = Math.min(name.left + name.width, card.left + card.width);
  const top = Math.min(name.top + name.height, card.top + card.height);
  const bottom = Math.max(name.top, card.top);
  return { left, top, width: right - left, height: bottom - top };
}

function inWedge(pointer: Point, from: Point, card: Rect): boolean {
  const target = { x: card.left + card.width / 2, y: from.y < card.top ? card.top : card.top + card.height };
  // Towards the near edge straight down or up: a wide card lies beside the name as much as below it.
  const axis = { x: 0, y: target.y - from.y };
  const way = { x: pointer.x - from.x, y: pointer.y - from.y };
  const length = Math.hypot(way.x, way.y);
  if (length === 0 || axis.y === 0 || Math.abs(way.y) > Math.abs(axis.y)) return length === 0;
  const cosine = (way.y * Math.sign(axis.y)) / length;
  return Math.acos(Math.max(-1, Math.min(1, cosine))) <= HALF_WEDGE;
}
