/** One line that says what has just happened, and takes it back: ten seconds, longer while it is looked at. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words/words';

export interface ToastProps {
  /** A text of the catalogue. */
  text: string;
  words: Words;
  onUndo?: (() => void) | undefined;
  onClose(): void;
}

/** ms; the product's rule for undo. */
export const TOAST_STAYS = 10_000;

export function Toast({ text, words, onUndo, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const wait = setTimeout(onClose, TOAST_STAYS);
    return () => clearTimeout(wait);
  }, [held, text]);
  return (
    <div
      class="toast"
      lang={words.language}
      dir={words.direction}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{text}</span>
      {onUndo && (
        <button type="button" class="act" onClick={onUndo}>
          {words.toast.undo}
        </button>
      )}
      <button type="button" class="close" aria-label={words.toast.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
