/** A stretch of text -> the quote by which it is found again when the page has changed around it. */
import type { Quote, Span } from '../model';

/** UTF-16 units kept on either side, as the Web Annotation examples and most annotation tools keep 32 to 64. */
export const CONTEXT = 64;

export function quoteAt(text: string, { start, end }: Span): Quote {
  let from = Math.max(0, start - CONTEXT);
  while (from < start && continuesCharacter(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT);
  while (to > end && continuesCharacter(text, to)) to--;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const ZERO_WIDTH_JOINER = '\u200d';
const joins = /^[\p{M}\p{Emoji_Modifier}\u200d]/u;

/** Whether cutting here would take a mark from its letter, or half of a character: 'م' + shadda, '👩🏽‍🚀'. */
export function continuesCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const halfOfPair = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return halfOfPair || text[at - 1] === ZERO_WIDTH_JOINER || joins.test(text.slice(at, at + 2));
}
