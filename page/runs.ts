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
import { ASIDE, ASIDE_ROLES, BESIDE, BLOCKS, isNamedAsBox, ROLES, SILENT } from './tags';
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
  /** The nearest element around it that is named as a box beside the text, if any. */
  box: Element | undefined;
  /** Long, shown, and not made of links: text of an article, if this page has one. */
  connected: boolean;
}

/** An element on the way down, with the text found in it so far. */
export interface Container {
  element: Element;
  /** Length of connected runs inside, outside all boxes. */
  text: number;
  /** The same, with those in boxes. */
  allText: number;
  /** The child that holds most of `text`, and the one that holds most of `allText`. */
  best: Container | undefined;
  bestOfAll: Container | undefined;
}

export interface Runs {
  runs: Run[];
  body: Container;
  /** False when the page was larger than what one pass may look at. */
  complete: boolean;
}

/** As long as a sentence: shorter texts are menus, captions and teasers. Han and kana say three times as much. */
const SENTENCE = 80;
const DENSE_SCRIPTS = 0x2e80;
/** 100,000 paragraphs with a link each (a page of 20 MB) is about this much. */
const MAX_STEPS = 1_000_000;
const MAX_TEXT = 2_000_000;

interface Frame extends Container {
  name: string;
  block: Element;
  role: BlockRole;
  heading: string;
  box: Element | undefined;
  inLink: boolean;
}

export async function readRuns(document: Document, body: Element, slices: Slices): Promise<Runs> {
  const walk = walkThrough(document, body);
  const frames: Frame[] = [];
  const runs: Run[] = [];
  let run: Run | undefined;
  let breaks = 0;
  let seen = 0;
  let steps = 0;
  let top: Frame | undefined;

  const endRun = () => {
    const frame = frames[frames.length - 1];
    if (run && frame) {
      run.connected = isConnectedText(run);
      if (run.connected) addText(frame, run);
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
      run ??= { ...runIn(frame!), nodes: [] };
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
      top ??= frames[0];
      continue;
    }

    if (!frame) break; // the page moved what we stood on
    if (BLOCKS.has(frame.name)) endRun();
    frames.pop();
    const parent = frames[frames.length - 1];
    if (parent) addContainer(parent, frame);
  }
  endRun();
  closeFrames(frames);
  return { runs, body: top ?? emptyContainer(body), complete: steps < MAX_STEPS && seen < MAX_TEXT };
}

/** When the pass stops early, what is still open is added up as if it ended here. */
function closeFrames(frames: Frame[]): void {
  for (let index = frames.length - 1; index > 0; index--) addContainer(frames[index - 1]!, frames[index]!);
}

function addText(frame: Frame, run: Run): void {
  frame.allText += run.length;
  if (!run.box) frame.text += run.length;
}

function addContainer(parent: Frame, child: Frame): void {
  parent.text += child.text;
  parent.allText += child.allText;
  if (child.text > (parent.best?.text ?? 0)) parent.best = child;
  if (child.allText > (parent.bestOfAll?.allText ?? 0)) parent.bestOfAll = child;
}

const emptyContainer = (element: Element): Container => ({
  element,
  text: 0,
  allText: 0,
  best: undefined,
  bestOfAll: undefined,
});

function frameOf(element: Element, name: string, parent: Frame | undefined): Frame {
  const isBlock = BLOCKS.has(name);
  const named = isNamedAsBox(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
  const isBox = isBlock && (named || attributeOf(element, 'aria-hidden') === 'true');
  const role = ROLES.get(name);
  return {
    ...emptyContainer(element),
    name,
    block: isBlock || !parent ? element : parent.block,
    role: role ?? parent?.role ?? 'paragraph',
    heading: role === 'heading' ? name : (parent?.heading ?? ''),
    box: isBox ? element : parent?.box,
    inLink: name === 'a' || (parent?.inLink ?? false),
  };
}

const runIn = ({ block, role, heading, box }: Frame): Run => ({
  element: block,
  nodes: [],
  role,
  heading,
  length: 0,
  linkLength: 0,
  box,
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

function isConnectedText({ element, length, linkLength }: Run): boolean {
  return length >= SENTENCE && linkLength * 2 < length && isShown(element);
}

/** Length without the white space around it, in the measure of alphabets. */
export function weightOf(data: string): number {
  const text = data.trim();
  return text.charCodeAt(text.length >> 1) > DENSE_SCRIPTS ? text.length * 3 : text.length;
}
