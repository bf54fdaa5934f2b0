/** Drives the hover machine: one state, one timer, and word to whoever shows the card. */
import { AWAY, type Hover, type HoverEvent, shownBy, step, waitOf } from '../../engine/hover/hover';

export interface Hovering {
  tell(event: HoverEvent): void;
  state(): Hover;
}

/** `changed` hears of every new state, with the one before. */
export function openHovering(changed: (now: Hover, before: Hover) => void, signal: AbortSignal): Hovering {
  let state: Hover = AWAY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: HoverEvent) => {
    const before = state;
    state = step(state, event);
    if (state === before || signal.aborted) return;
    clearTimeout(timer); // a wait belongs to the state that asked for it
    const wait = waitOf(state);
    if (wait !== undefined) timer = setTimeout(() => tell({ type: 'waited' }), wait);
    if (shownBy(state) !== shownBy(before) || state.is !== before.is) changed(state, before);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { tell, state: () => state };
}
