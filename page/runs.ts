/**
 * One pass over the live page, read-only: every unbroken stretch of text (a run) with what surrounds it, and for
 * every element how much connected text stands inside it, so that the article's container can be found by walking
 * down from the body (root.ts).
 *
 *   <div> text <b>text</b> <br><br> text <p> text </p> </div>
 *         └── run ───────┘          └ run┘     └ run┘
 */
import type { BlockRole } from '../engine/model';
import type { Slices } from './slices';
import { ASIDE, ASIDE_ROLES, BESIDE, BLOCKS, type BoxName, boxNameIn, ROLES, SILENT, weightOf } from './tags';
import { attributeOf, hasAttribute, isShown, localNameOf } from './unclobbered';
import { walkThrough } from './walk';

export interface Run {
  /** The block element it stands in. */
  element: Element;
  /** `undefined` stands for a line break. */
  nodes: (Text | undefined)[];
  role: BlockRole;
  /** The name of the heading it is in: 'h1' ... 'h6'; '' outside headings. */
  heading: string;
  length: number;
  linkLength: number;
  /** The nearest around it, if any. */
  box: Box | undefined;
  container: Container;
  /** Long, shown, and not made of links: text of an article, if this page has one. */
  connected: boolean;
}

/** An element named as something beside the text; how much connected text it holds decides whether it is. */
export interface Box {
  element: Element;
  name: BoxName;
  around: Box | undefined;
}

/** An element with connected text in it, directly or further down. */
export interface Container {
  element: Element;
  around: Container | undefined;
}

export interface Runs {
  runs: Run[];
  /** Each after all that it contains. */
  containers: Container[];
  /** Whether the reader sees it. */
  shows(run: Run): boolean;
  /** False when the page was larger than what one pass may look at. */
  complete: boolean;
}

/** As long as a sentence: shorter texts are menus, captions and teasers (tags.ts weighs dense scripts). */
const SENTENCE = 80;
/** 100,000 paragraphs with a link each (a page of 20 MB) is about this much. */
const MAX_STEPS = 1_000_000;
const MAX_TEXT = 2_000_000;

interface Frame extends Container {
  around: Frame | undefined;
  name: string;
  /** The nearest block element: this one or one around it. */
  block: Frame;
  role: BlockRole;
  heading: string;
  box: Box | undefined;
  inLink: boolean;
  hasText: boolean;
}

export async function readRuns(document: Document, body: Element, slices: Slices): Promise<Runs> {
  const walk = walkThrough(document, body);
  const frames: Frame[] = [];
  const runs: Run[] = [];
  const containers: Container[] = [];
  let run: Run | undefined;
  let blockOfRun: Frame | undefined;
  // AMP and others hide the body until their scripts have run: then nothing can be told by what is shown.
  const shows = isShown(body) ? (run: Run) => isShown(run.element) : () => true;
  let breaks = 0;
  let seen = 0;
  let steps = 0;

  const endFrame = () => {
    const frame = frames.pop();
    if (!frame?.hasText) return;
    containers.push(frame);
    if (frame.around) frame.around.hasText = true;
  };

  const endRun = () => {
    if (run) {
      run.connected = isConnectedText(run) && shows(run);
      // A block ends its runs before it ends itself, so its frame is still open.
      if (run.connected) blockOfRun!.hasText = true;
      runs.push(run);
    }
    run = undefined;
    breaks = 0;
  };

  for (; steps < MAX_STEPS && seen < MAX_TEXT; steps++) {
    if (slices.due()) await slices.rest();
    const step = walk.next();
    if (!step) break;
    const frame = frames[frames.length - 1];

    if (step === 'text') {
      const node = walk.node() as Text;
      const length = weightOf(node.data);
      if (length === 0 && !run) continue;
      if (!run) {
        run = runIn(frame!);
        blockOfRun = frame!.block;
      }
      run.nodes.push(node);
      run.length += length;
      if (frame!.inLink) run.linkLength += length;
      if (length > 0) breaks = 0;
      seen += length;
      continue;
    }

    if (step === 'enter') {
      const element = walk.node() as Element;
      const name = localNameOf(element);
      if (name === 'br') {
        breaks++;
        if (breaks === 2) endRun();
        else run?.nodes.push(undefined);
      }
      if (isOutside(element, name)) {
        walk.skip();
        if (BLOCKS.has(name)) endRun();
        continue;
      }
      if (BLOCKS.has(name)) endRun();
      frames.push(frameOf(element, name, frame));
      continue;
    }

    if (!frame) break; // the page moved what we stood on
    if (BLOCKS.has(frame.name)) endRun();
    endFrame();
  }
  endRun();
  while (frames.length > 0) endFrame();
  return { runs, containers, shows, complete: steps < MAX_STEPS && seen < MAX_TEXT };
}

function frameOf(element: Element, name: string, around: Frame | undefined): Frame {
  const isBlock = BLOCKS.has(name);
  const role = ROLES.get(name);
  const frame: Omit<Frame, 'block'> = {
    element,
    around,
    name,
    role: role ?? around?.role ?? 'paragraph',
    heading: role === 'heading' ? name : (around?.heading ?? ''),
    box: isBlock ? boxAt(element, around?.box) : around?.box,
    inLink: name === 'a' || (around?.inLink ?? false),
    hasText: false,
  };
  return Object.assign(frame, { block: isBlock || !around ? (frame as Frame) : around.block });
}

function boxAt(element: Element, around: Box | undefined): Box | undefined {
  const name =
    boxNameIn(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`) ?? hiddenFromHearing(element);
  return name ? { element, name, around } : around;
}

/** Often a menu or an advertisement; but an open dialog makes some sites say it of everything else. */
const hiddenFromHearing = (element: Element): BoxName | undefined =>
  attributeOf(element, 'aria-hidden') === 'true' ? { word: 'aria-hidden', always: false } : undefined;

const runIn = (frame: Frame): Run => ({
  element: frame.block.element,
  nodes: [],
  role: frame.role,
  heading: frame.heading,
  length: 0,
  linkLength: 0,
  box: frame.box,
  container: frame.block,
  connected: false,
});

/** Never the article's text, whatever stands in it. */
function isOutside(element: Element, name: string): boolean {
  return (
    SILENT.has(name) ||
    ASIDE.has(name) ||
    BESIDE.has(name) ||
    ASIDE_ROLES.has(attributeOf(element, 'role')) ||
    hasAttribute(element, 'hidden') ||
    isEditable(element)
  );
}

function isEditable(element: Element): boolean {
  return hasAttribute(element, 'contenteditable') && attributeOf(element, 'contenteditable') !== 'false';
}

const isConnectedText = ({ length, linkLength }: Run) => length >= SENTENCE && linkLength * 2 < length;
