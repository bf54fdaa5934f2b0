/** Waiting until the page is looked at: a prerendered or hidden tab may never be. */
import { isHidden, isPrerendering, listen } from './unclobbered';

export function whenSeen(document: Document, start: () => void, signal: AbortSignal): void {
  const waitsFor = isPrerendering(document)
    ? 'prerenderingchange'
    : isHidden(document)
      ? 'visibilitychange'
      : undefined;
  if (waitsFor) listen(document, waitsFor, () => whenSeen(document, start, signal), { signal, once: true });
  else start();
}

/** ms. A busy page must not wait for us, and we must not wait for it for ever. */
const PATIENCE = 2000;

export function whenIdle(work: () => void, signal: AbortSignal): void {
  const handle = requestIdleCallback(() => !signal.aborted && work(), { timeout: PATIENCE });
  signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
}
