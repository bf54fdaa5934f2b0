/** Keys while something of ours is open. A key is taken from the page only when it did something for us. */
import type { Acts } from './acts';
import type { Hovering } from './hovering';
import { isWriting } from './selecting';
import type { Shown } from './shown';

interface Wishes {
  shown(): Shown;
  acts: Acts;
  hovering: Hovering;
}

export function followKeys({ shown, acts, hovering }: Wishes, signal: AbortSignal): void {
  const dismiss = (): boolean => {
    const { card, note, bar, list } = shown();
    if (card) hovering.tell({ type: 'escape' });
    else if (note) acts.closeNote();
    else if (bar) acts.closeBar();
    else if (list) acts.closeList();
    else return false;
    return true;
  };
  const pin = (): boolean => {
    if (!shown().card) return false;
    hovering.tell({ type: 'pin' });
    return true;
  };
  addEventListener(
    'keydown',
    (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const did =
        event.key === 'Escape' ? dismiss() : event.code === 'KeyP' && isPlain && !isWriting(event) && pin();
      if (!did) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
}
