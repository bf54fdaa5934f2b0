/**
 * The article's container: from the body down, as long as one child holds nearly all of the connected text.
 *
 *   body ── 100 % ──▶ main ── 96 % ──▶ div.story ── 93 % ──▶ div.text ── no child over 75 %: here
 */
import type { Box, Container, Run, Runs } from './runs';
import { filterInSlices, type Slices } from './slices';
import { closest, contains, findAll, parentOf } from './unclobbered';

/** Below it, text in the child's neighbours is the article's too (an introduction, a second half after an ad). */
const NEARLY_ALL = 0.75;
/** When boxes of one name hold more than this, the site keeps its article in them. */
const TOO_MUCH_FOR_BOXES = 0.4;
/** A body that the page itself declares is believed when at least this share of the text is in it. */
const DECLARED_SHARE = 0.3;
const DECLARED = '[itemprop~="articleBody"]';

export interface Root {
  element: Element;
  /** The runs inside that belong to the text, in document order. */
  runs: Run[];
}

export async function findRoot(
  document: Document,
  { runs, containers }: Runs,
  slices: Slices,
): Promise<Root | undefined> {
  const isBoxed = boxesIn(runs);
  const kept = await filterInSlices(runs, (run) => !isBoxed(run), slices);
  const connected = kept.filter((run) => run.connected);
  if (connected.length === 0) return undefined;
  const element = declaredBody(document, connected) ?? descend(connected, containers);
  return { element, runs: await filterInSlices(kept, (run) => contains(element, run.element), slices) };
}

/** Whether a run stands in a box. A name on boxes that hold much of the page's text means nothing. */
function boxesIn(runs: readonly Run[]): (run: Run) => boolean {
  const connected = runs.filter((run) => run.connected);
  const total = lengthOf(connected);
  const byBox = new Map<Box, number>();
  const byWord = new Map<string, number>();
  for (const { box, length } of connected) {
    for (let at = box; at; at = at.around) byBox.set(at, (byBox.get(at) ?? 0) + length);
    for (const word of wordsAround(box)) byWord.set(word, (byWord.get(word) ?? 0) + length);
  }
  const isBox = (box: Box) => {
    const { word, always } = box.name;
    if (always) return (byBox.get(box) ?? 0) <= total * NEARLY_ALL;
    return (byWord.get(word) ?? 0) <= total * TOO_MUCH_FOR_BOXES;
  };
  return ({ box }) => {
    for (let at = box; at; at = at.around) if (isBox(at)) return true;
    return false;
  };
}

function wordsAround(box: Box | undefined): Set<string> {
  const words = new Set<string>();
  for (let at = box; at; at = at.around) words.add(at.name.word);
  return words;
}

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);

function descend(connected: readonly Run[], containers: readonly Container[]): Element {
  const texts = new Map<Container, number>();
  const best = new Map<Container, Container>();
  const textOf = (container: Container | undefined) => (container && texts.get(container)) ?? 0;
  for (const { container, length } of connected) texts.set(container, textOf(container) + length);
  for (const container of containers) {
    const { around } = container;
    if (!around) continue;
    texts.set(around, textOf(around) + textOf(container));
    if (textOf(container) > textOf(best.get(around))) best.set(around, container);
  }
  let at = containers[containers.length - 1]!; // the body comes last
  for (let next = best.get(at); next && textOf(next) >= textOf(at) * NEARLY_ALL; next = best.get(at))
    at = next;
  return aroundParagraph(at.element);
}

/** One long paragraph may hold nearly everything; its neighbours are the article all the same. */
function aroundParagraph(element: Element): Element {
  const paragraph = closest(element, 'p,li,blockquote,td');
  return (paragraph && parentOf(paragraph)) ?? element;
}

function declaredBody(document: Document, connected: readonly Run[]): Element | undefined {
  const declared = findAll(document, DECLARED);
  const element = declared[0];
  if (!element || declared.length !== 1) return undefined;
  const inside = connected.filter((run) => contains(element, run.element));
  return lengthOf(inside) > lengthOf(connected) * DECLARED_SHARE ? element : undefined;
}
