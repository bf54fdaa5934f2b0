/**
 * A link that opens the article at the passage, by the browsers' text fragments:
 *
 *   a short quote     https://site/a#:~:text=before-,the%20quote,-after
 *   a quote           https://site/a#:~:text=the%20whole%20quote
 *   a long quote      https://site/a#:~:text=its%20first%20five%20words,its%20last%20five%20words
 *
 * Made of the text as it was on the page, never of a folded or trimmed one.
 */
import type { Highlight } from '../model';

/** The lengths between which a quote is given whole, as in the text fragments polyfill. */
const WHOLE = 300;
const NEEDS_CONTEXT = 20;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

export function passageLink({ article, quote }: Pick<Highlight, 'article' | 'quote'>): string {
  const directive = directiveOf(quote);
  if (directive === '') return encodedAddress(article.address);
  // The address is stored without a fragment; should one be there, it would be part of the directive.
  return `${encodedAddress(article.address).replace(/#.*$/, '')}#:~:text=${directive}`;
}

function directiveOf({ exact, prefix, suffix }: Highlight['quote']): string {
  const words = wordsOf(exact);
  if (words.length === 0) return '';
  const crossesBlocks = exact.trim().includes('\n');
  if ((exact.length > WHOLE || crossesBlocks) && words.length > 1) {
    const edge = crossesBlocks ? EDGE_WORDS : Math.min(EDGE_WORDS, Math.floor(words.length / 2));
    return `${encoded(edgeOf(exact, edge, 'first'))},${encoded(edgeOf(exact, edge, 'last'))}`;
  }
  if (exact.length >= NEEDS_CONTEXT) return encoded(exact.trim());
  const before = edgeOf(lineBefore(prefix), CONTEXT_WORDS, 'last');
  const after = edgeOf(lineAfter(suffix), CONTEXT_WORDS, 'first');
  return `${before && `${encoded(before)}-,`}${encoded(exact.trim())}${after && `,-${encoded(after)}`}`;
}

/** Words, not counting from inside one: context cut in the middle of a word would not be found. */
function edgeOf(text: string, count: number, which: 'first' | 'last'): string {
  // Each end stays inside one block: a fragment does not match across paragraphs.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = wordsOf((which === 'first' ? lines[0] : lines.at(-1)) ?? '');
  return (which === 'first' ? words.slice(0, count) : words.slice(-count)).join(' ');
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Context is cut by length, so its outermost word may be half of one. */
const lineBefore = (prefix: string) => (prefix.split('\n').at(-1) ?? '').replace(/^\S*\s/u, '');
const lineAfter = (suffix: string) => (suffix.split('\n')[0] ?? '').replace(/\s\S*$/u, '');

/** `-`, `,` and `&` mean something in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

/** Every unit that may not stand in an address, in a Markdown target or in an HTML attribute. */
export function encodedAddress(address: string): string {
  return address.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

/**
 * An address to be read by people: Arabic letters instead of their codes.
 *   from  https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?a=%20b
 *   to    example.org/أخبار?a=%20b
 */
export function readableAddress(address: string): string {
  const decoded = encodedAddress(address).replace(/(?:%[0-9a-f]{2})+/gi, (codes) => decodedLetters(codes));
  return decoded.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Only letters, their marks and digits: a decoded space, slash or direction mark would make it another address. */
function decodedLetters(codes: string): string {
  let text: string;
  try {
    text = decodeURIComponent(codes);
  } catch (error) {
    if (error instanceof URIError) return codes; // not UTF-8: old addresses in other encodings
    throw error;
  }
  return [...text]
    .map((letter) => (/[\p{L}\p{M}\p{N}_-]/u.test(letter) ? letter : encodeURIComponent(letter)))
    .join('');
}
