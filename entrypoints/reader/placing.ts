/** Keeps what is shown where it belongs while it is shown: each part beside its own stretch of text. */
import { keepPlaced, lineAt, type Rect } from '../../components/place';
import type { Direction } from '../../engine/model';
import type { Point } from '../../page/hitTest';
import type { Placing } from './shown';

export type Part = keyof Placing;

export interface Places {
  /** For the parts' `ref`. */
  refs: Placing;
  /** The part belongs beside another text now. */
  move(part: Part): void;
  element(part: Part): HTMLElement | undefined;
}

interface Wishes {
  direction: Direction;
  /** The text a part belongs to, one box for each line. */
  boxes(part: Part): Rect[];
  /** Where the pointer is: a name that wraps is read on one of its lines. */
  pointer(): Point;
  appeared(part: Part, element: HTMLElement): void;
}

export function openPlacing({ direction, boxes, pointer, appeared }: Wishes): Places {
  const shown = new Map<Part, { element: HTMLElement; stop: AbortController }>();

  const place = (part: Part, element: HTMLElement) => {
    shown.get(part)?.stop.abort();
    const stop = new AbortController();
    shown.set(part, { element, stop });
    const at = pointer();
    keepPlaced(element, direction, { line: () => lineAt(boxes(part), at), signal: stop.signal });
  };
  const ref = (part: Part) => (element: HTMLElement | null) => {
    if (element) {
      place(part, element);
      appeared(part, element);
    } else {
      shown.get(part)?.stop.abort();
      shown.delete(part);
    }
  };
  return {
    refs: { card: ref('card'), bar: ref('bar'), note: ref('note') },
    move(part) {
      const here = shown.get(part);
      if (here) place(part, here.element);
    },
    element: (part) => shown.get(part)?.element,
  };
}
