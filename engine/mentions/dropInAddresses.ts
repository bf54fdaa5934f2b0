/**
 * What stands inside an address names nobody.
 *
 *   jo@yahoo.com, www.reuters.com, @nytimes
 */
import type { Mention } from './mention';

const BEFORE = /[@/\\]$|www\.$/i;
const AFTER = /^(@|\/\w|\.(com|org|net|gov|edu|co|info|io)\b)/i;
/** 'www.' and the like. */
const REACH = 5;

export function dropInAddresses(mentions: Mention[]): Mention[] {
  return mentions.filter(({ passage: { source }, start, end }) => {
    const before = source.slice(Math.max(0, start - REACH), start);
    return !BEFORE.test(before) && !AFTER.test(source.slice(end, end + REACH));
  });
}
