/**
 * The article's container: from the body down, as long as one child holds nearly all of the connected text.
 *
 *   body ── 100 % ──▶ main ── 96 % ──▶ div.story ── 93 % ──▶ div.text ── no child over 75 %: here
 */
import type { Container, Run, Runs } from './runs';
import { attributeOf, closest, contains, findAll, parentOf } from './unclobbered';

/** Below it, text in the child's neighbours is the article's too (an introduction, a second half after an ad). */
const NEARLY_ALL = 0.75;
/** When less than this is outside boxes, the site has named its article like a box. */
const ENOUGH_OUTSIDE_BOXES = 0.3;
/** A body that the page itself declares is believed when at least this share of the text is in it. */
const DECLARED_SHARE = 0.5;
const DECLARED = '[itemprop~="articleBody"]';

export interface Root {
  element: Element;
  /** The runs inside that belong to the text, in document order. */
  runs: Run[];
}

export function findRoot(document: Document, { body, runs }: Runs): Root | undefined {
  if (body.allText === 0) return undefined;
  const boxesCount = body.text < body.allText * ENOUGH_OUTSIDE_BOXES;
  const found = declaredBody(document, runs) ?? (boxesCount ? descendAll(body) : descend(body));
  return { element: found, runs: runs.filter((run) => belongs(run, found)) };
}

function descend(from: Container): Element {
  let at = from;
  while (at.best && at.best.text >= at.text * NEARLY_ALL) at = at.best;
  return aroundParagraph(at.element);
}

function descendAll(from: Container): Element {
  let at = from;
  while (at.bestOfAll && at.bestOfAll.allText >= at.allText * NEARLY_ALL) at = at.bestOfAll;
  return aroundParagraph(at.element);
}

/** One long paragraph may hold nearly everything; its neighbours are the article all the same. */
function aroundParagraph(element: Element): Element {
  const paragraph = closest(element, 'p,li,blockquote,td');
  return (paragraph && parentOf(paragraph)) ?? element;
}

function declaredBody(document: Document, runs: readonly Run[]): Element | undefined {
  const declared = [...findAll(document, DECLARED)];
  if (declared.length !== 1) return undefined;
  const element = declared[0]!;
  const connected = runs.filter((run) => run.connected && !run.box);
  const total = connected.reduce((sum, run) => sum + run.length, 0);
  const inside = connected.reduce((sum, run) => sum + (contains(element, run.element) ? run.length : 0), 0);
  return inside > total * DECLARED_SHARE && attributeOf(element, 'hidden') === '' ? element : undefined;
}

/** Boxes around the container do not matter any more; boxes inside it do. */
function belongs(run: Run, root: Element): boolean {
  if (!contains(root, run.element)) return false;
  return !run.box || run.box === root || !contains(root, run.box);
}
