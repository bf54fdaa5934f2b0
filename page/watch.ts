/**
 * Tells when the article's own text has changed under us. Narrow (one container), batched, and patient: a page
 * that never rests is looked at more and more rarely, and one that rests is no longer looked at.
 */

import { isConnected, parentOf } from './unclobbered';

/** ms. Changes are gathered so long (feature table, row 10). */
const BATCH = 250;
/** ms. A text that has not changed for so long is done. */
const QUIET = 30_000;
/** Each batch that follows another at once doubles the pause, up to this (ms). */
const LONGEST_PAUSE = 8_000;

/** The observer is off during the pause: a thousand changes a second cost nothing then. */
export function watchText(root: Element, tell: () => void, signal: AbortSignal): void {
  let pause = BATCH;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const parent = parentOf(root);
  const observer = new MutationObserver((records) => {
    // Around the article only one thing matters: that a framework has put another element in its place.
    if (isConnected(root) && records.every(({ target }) => target === parent)) return;
    observer.disconnect();
    clearTimeout(quiet);
    timer = setTimeout(() => {
      tell();
      observe();
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }, pause);
  });
  const observe = () => {
    if (signal.aborted) return;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (parent) observer.observe(parent, { childList: true });
    quiet = setTimeout(() => observer.disconnect(), QUIET);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(quiet);
  });
  observe();
}
