/** Brings a stretch of text into the window, if it is not there, and leaves room for a card under it. */

import type { Span } from '../engine/model';
import { type BlockText, boxesOf } from './blockText';

/** The text comes to stand in the upper third, so that the card has room below. */
const UPPER_THIRD = 3;

/** False when the page no longer holds the text. */
export function scrollToSpan(text: BlockText, span: Span): boolean {
  const box = boxesOf(text, span)[0];
  if (!box) return false;
  const isInside = box.top >= 0 && box.bottom <= innerHeight * 0.6;
  if (isInside) return true;
  // First whatever scrolls around the paragraph, then the rest of the way within a long one.
  Element.prototype.scrollIntoView.call(text.element, { block: 'nearest', behavior: 'instant' });
  const top = boxesOf(text, span)[0]?.top ?? box.top;
  scrollBy({ top: top - innerHeight / UPPER_THIRD, behavior: 'instant' });
  return true;
}
