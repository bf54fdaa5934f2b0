/** A page for tests without a browser: jsdom's document, filled. It has no layout, so everything in it is shown. */
import { type ReadArticle, readArticle } from '../../page/readArticle';
import { openSlices } from '../../page/slices';

export function fill(html: string): Document {
  document.documentElement.innerHTML = html;
  return document;
}

export const inBody = (body: string, head = ''): Document => fill(`<head>${head}</head><body>${body}</body>`);

export async function read(page: Document, href = 'https://paper.example/2026/11/story-of-the-day') {
  return readArticle(page, { href }, { slices: openSlices(new AbortController().signal) });
}

/** Role and text of each block, as a reader would list them. */
export const blocksOf = (found: ReadArticle | undefined): string[] =>
  found?.article.blocks.map(({ role, text }) => `${role}: ${text}`) ?? [];

/** Long enough to be text of an article, and told apart by its number. */
export const paragraph = (number: number | string): string =>
  `Paragraph ${number} tells of the talks in Astana, where ministers of five states met for two days in November.`;
