/**
 * The article as a value: what it says of itself, its blocks, and the way back from them to the page. Reads the
 * live page and changes nothing.
 */
import { directionOf, languageByScript } from '../engine/languages/script';
import type { Article, Block, BlockRole } from '../engine/model';
import { type BlockText, blockTextOf } from './blockText';
import { chooseRuns } from './chooseRuns';
import { addressesOf, type Metadata, readMetadata } from './metadata';
import { findRoot } from './root';
import { type Run, readRuns } from './runs';
import type { Slices } from './slices';
import { attributeOf, bodyOf, rootOf } from './unclobbered';

export interface Limits {
  characters: number;
  blocks: number;
  /** Of one block. */
  blockCharacters: number;
}

/**
 * The longest of 297 saved articles has 50,000 characters, 430 blocks and 3,200 characters in one (2026-11). What crosses
 * to the background and back is cloned in one task: 400,000 characters full of names took 70 ms of the page's.
 */
export const LIMITS: Limits = { characters: 150_000, blocks: 20_000, blockCharacters: 100_000 };

export interface ReadArticle {
  article: Article;
  /** One for each block, at the same index. */
  texts: BlockText[];
  /** What must be watched for changes. */
  root: Element;
}

/** `undefined`: there is no connected text. */
export async function readArticle(
  document: Document,
  location: { href: string },
  { limits = LIMITS, slices }: { limits?: Limits; slices: Slices },
): Promise<ReadArticle | undefined> {
  const body = bodyOf(document);
  if (!body) return undefined;
  const metadata = readMetadata(document);
  const runs = await readRuns(document, body, slices);
  const root = await findRoot(document, runs, slices);
  if (!root) return undefined;
  const chosen = await chooseRuns(root, runs, { titles: metadata.titles, slices });
  const { texts, roles, complete } = await buildTexts(chosen, limits, slices);
  const blocks: Block[] = texts.map(({ text }, index) => ({ role: roles[index]!, text }));
  return {
    article: {
      ...addressesOf(document, location.href),
      ...described(metadata, blocks),
      ...languageFrom(document, blocks),
      blocks,
      complete: complete && runs.complete,
    },
    texts,
    root: root.element,
  };
}

async function buildTexts(chosen: { run: Run; role: BlockRole }[], limits: Limits, slices: Slices) {
  const texts: BlockText[] = [];
  const roles: BlockRole[] = [];
  let left = limits.characters;
  let complete = true;
  for (const { run, role } of chosen) {
    if (slices.due()) await slices.rest();
    if (left <= 0 || texts.length >= limits.blocks) return { texts, roles, complete: false };
    const limit = Math.min(left, limits.blockCharacters);
    const text = blockTextOf(run.element, run.nodes, limit);
    if (text.text.trim() === '') continue;
    // The last unit may be half of a pair, and the text after a cut begins anywhere.
    if (text.text.length >= limit - 1) complete = false;
    left -= text.text.length;
    texts.push(text);
    roles.push(role);
  }
  return { texts, roles, complete };
}

function described({ titles, byline, site, published }: Metadata, blocks: Block[]) {
  const onPage = blocks.find(({ role }) => role === 'title')?.text;
  const title = titles[0] ?? { value: onPage ?? '', from: 'page' as const };
  return { title, ...(byline && { byline }), ...(site && { site }), ...(published && { published }) };
}

function languageFrom(document: Document, blocks: Block[]): Pick<Article, 'language' | 'direction'> {
  const text = sampleOf(blocks);
  const root = rootOf(document);
  const declared = root ? attributeOf(root, 'lang').toLowerCase().split(/[-_]/)[0] : '';
  return { language: languageByScript(text, declared || undefined), direction: directionOf(text) };
}

/** Paragraphs only: titles and lists of names are in any language. */
function sampleOf(blocks: Block[]): string {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  return (paragraphs.length > 0 ? paragraphs : blocks)
    .slice(0, 40)
    .map(({ text }) => text.slice(0, 1000))
    .join('\n');
}
