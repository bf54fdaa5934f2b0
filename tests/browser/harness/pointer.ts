/** A real pointer that moves as a reader's does: slowly enough to mean it, over text that is found by its words. */
import type { Page } from 'puppeteer-core';
import { callOf, sleep } from './inPage';
import type { Point } from './testBrowser';

export interface Line {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** After a scroll the product ignores the pointer for half a second (feature 36). */
const AFTER_SCROLL = 700;

/** Rests in the middle of the nth (from 0) place where the text stands in the article. Gives that line's box. */
export async function hover(page: Page, text: string, nth = 0): Promise<Line> {
  const line = await bringIntoView(page, text, nth);
  await glide(page, middleOf(line));
  return line;
}

export function middleOf({ left, top, right, bottom }: Line): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** From a little above the place, at about 0.2 px/ms: what moves slower than 0.5 is meant (feature 29). */
export async function glide(page: Page, to: Point) {
  const steps = 12;
  for (let step = 0; step <= steps; step++) {
    const left = steps - step;
    await page.mouse.move(Math.max(1, to.x - left), Math.max(1, to.y - left * 3));
    await sleep(15);
  }
}

/** Where nothing is: the card closes. */
export async function leave(page: Page) {
  await glide(page, { x: 4, y: 60 });
}

export async function bringIntoView(page: Page, text: string, nth = 0): Promise<Line> {
  const before = await placeOfText(page, text, nth);
  if (before.scrolled) await sleep(AFTER_SCROLL);
  return before.line;
}

async function placeOfText(page: Page, text: string, nth: number) {
  const found = (await page.evaluate(callOf(findText, { text, nth }))) as ReturnType<typeof findText>;
  if (found === null) throw new Error(`the article has no place ${nth} of "${text}"`);
  return found;
}

/** Selects a text by dragging over it, as readers do. */
export async function dragOver(page: Page, text: string, nth = 0): Promise<Line> {
  const line = await bringIntoView(page, text, nth);
  const { y } = middleOf(line);
  await page.mouse.move(line.left + 1, y);
  await page.mouse.down();
  await page.mouse.move((line.left + line.right) / 2, y);
  await page.mouse.move(line.right, y);
  await page.mouse.up();
  return line;
}

/** Selects exactly this text, wherever it wraps, and lets the page know as a key press would. */
export async function select(page: Page, text: string, nth = 0) {
  await bringIntoView(page, text, nth);
  await page.evaluate(callOf(selectText, { text, nth }));
}

/** The texts of the article in order; what is looked for may begin in one node and end in another. */
function findText({ text, nth }: { text: string; nth: number }) {
  const { querySelector, createTreeWalker, createRange } = Document.prototype; // a hostile page replaces its own
  const root = querySelector.call(document, 'article') ?? document.body;
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const whole = nodes.map(({ data }) => data).join('');
  let start = -1;
  for (let count = 0; count <= nth; count++) start = whole.indexOf(text, start + 1);
  if (start < 0) return null;
  const range = createRange.call(document);
  let passed = 0;
  for (const node of nodes) {
    const end = start + text.length;
    if (start >= passed && start < passed + node.length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
    passed += node.length;
  }
  const lineOf = () => range.getClientRects()[0] ?? range.getBoundingClientRect();
  const { top, bottom } = lineOf();
  const scrolled = top < 100 || bottom > innerHeight - 100;
  if (scrolled) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const line = lineOf();
  return {
    scrolled,
    line: { left: line.left, top: line.top, right: line.right, bottom: line.bottom },
  };
}

function selectText({ text, nth }: { text: string; nth: number }) {
  const { querySelector, createTreeWalker, createRange } = Document.prototype; // a hostile page replaces its own
  const root = querySelector.call(document, 'article') ?? document.body;
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const range = createRange.call(document);
  for (let count = 0; walker.nextNode(); ) {
    const { data } = walker.currentNode as Text;
    for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
      if (count++ !== nth) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + text.length);
    }
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
