/**
 * Where the card goes: under the hovered line, its start where the name starts, above the line when there is no
 * room below, and always inside the window. The geometry is floating-ui's; what it asks of the page is answered
 * from plain rectangles, so nothing a page does with transforms or scrolling boxes can mislead it.
 *
 *        ══════ name ═══════════════      the line, never covered
 *        ┌─────────────┐  8 px below
 *        │ card        │
 */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Direction } from '../engine/model';

export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Scene {
  /** The part of the name that stands on the hovered line. */
  line: Rect;
  card: { width: number; height: number };
  window: { width: number; height: number };
  direction: Direction;
}

export interface Place {
  left: number;
  top: number;
  /** The height there is on the side that was chosen; the card scrolls beyond it. */
  room: number;
  side: 'above' | 'below';
}

/** px between the line and the card, and between the card and the edge of the window. */
const GAP = 8;

export async function placeFor(scene: Scene): Promise<Place> {
  let room = scene.window.height;
  const { x, y, placement } = await computePosition(
    boxOf(scene.line),
    boxOf({ left: 0, top: 0, ...scene.card }),
    {
      placement: 'bottom-start',
      strategy: 'fixed',
      platform: platformFor(scene),
      middleware: [
        offset(GAP),
        flip({ crossAxis: false, padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            room = availableHeight;
          },
        }),
      ],
    },
  );
  const above = placement.startsWith('top');
  const height = Math.min(scene.card.height, room);
  // A card that must shrink keeps its edge at the line, so that the line stays free.
  return { left: x, top: above ? scene.line.top - GAP - height : y, room, side: above ? 'above' : 'below' };
}

/** A wrapped name has one rectangle a line: the one under the pointer, else the nearest. */
export function lineAt(rects: Rect[], point: { x: number; y: number }): Rect | undefined {
  return rects.toSorted((a, b) => distance(a, point) - distance(b, point))[0];
}

function distance({ left, top, width, height }: Rect, { x, y }: { x: number; y: number }): number {
  const across = Math.max(left - x, 0, x - left - width);
  const down = Math.max(top - y, 0, y - top - height);
  return Math.hypot(across, down);
}

/**
 * Places the card now and whenever its size or the window's changes, until the signal ends. `line` is asked again
 * each time, since the text moves when the window does; without a line the card stays where it is.
 */
export function keepPlaced(card: HTMLElement, direction: Direction, options: KeepOptions): void {
  const { line, signal } = options;
  const place = async () => {
    const rect = line();
    if (!rect || signal.aborted) return;
    card.style.removeProperty('--room'); // measured at the height it would like to have
    const { width, height } = card.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, room } = await placeFor({ line: rect, card: { width, height }, window, direction });
    if (signal.aborted) return;
    card.style.setProperty('left', `${left}px`);
    card.style.setProperty('top', `${top}px`);
    card.style.setProperty('--room', `${room}px`);
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(card);
  addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}

export interface KeepOptions {
  line(): Rect | undefined;
  signal: AbortSignal;
}

/** What floating-ui wants of an element that is only a rectangle. */
function boxOf(rect: Rect): HTMLElement {
  return { getBoundingClientRect: () => rect } as unknown as HTMLElement;
}

/** Rectangles instead of elements: nothing is asked of the document. */
function platformFor({ line, card, window, direction }: Scene): Platform {
  const answers = {
    getElementRects: () => ({
      reference: { x: line.left, y: line.top, width: line.width, height: line.height },
      floating: { x: 0, y: 0, ...card },
    }),
    getClippingRect: () => ({ x: 0, y: 0, ...window }),
    getDimensions: () => card,
    isRTL: () => direction === 'rtl',
    isElement: (value: unknown) => value !== undefined,
    getOffsetParent: () => undefined,
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }: { rect: unknown }) => rect,
  };
  return answers as unknown as Platform; // the rest is asked of elements only
}
