/** What the reader selects in the article, and the key that keeps it. */
import { type BlockSpan, spansOfSelection } from '../../page/blockText';
import type { Reading } from './reading';

export interface SelectingTold {
  /** Text of the article is selected, and the pointer or key is at rest. */
  selected(): void;
  cleared(): void;
  /** The reader pressed H on a selection. */
  keep(): void;
}

/** The key by its place: on an Arabic keyboard it writes 'ا'. */
const KEEP = 'KeyH';
const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

export const selectedIn = ({ texts }: Reading): BlockSpan[] => {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? spansOfSelection(texts, selection) : [];
};

export function openSelecting(reading: () => Reading, tell: SelectingTold, signal: AbortSignal): void {
  let isOut = false;
  const look = () => {
    const isSelected = selectedIn(reading()).length > 0;
    if (isSelected) tell.selected();
    else if (isOut) tell.cleared();
    isOut = isSelected;
  };
  // The selection is settled a moment after the button is let go.
  addEventListener('pointerup', () => setTimeout(look), { signal, capture: true });
  addEventListener('keyup', ({ key }) => (key === 'Shift' || key === 'a') && look(), {
    signal,
    capture: true,
  });
  Document.prototype.addEventListener.call(
    document,
    'selectionchange',
    () => isOut && getSelection()?.isCollapsed && look(),
    { signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.code !== KEEP || hasModifier(event) || isWriting(event)) return;
      if (selectedIn(reading()).length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // the page's own H is not meant
      tell.keep();
    },
    { signal, capture: true },
  );
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || shiftKey;

export function isWriting({ target }: Event): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
