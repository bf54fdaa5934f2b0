/**
 * Which runs of the container are the article, and as what. Between the first and the last connected paragraph
 * nearly everything is; before and after it only what belongs to a text: its title, its subtitle, its headings.
 */
import type { BlockRole, Known } from '../engine/model';
import type { Root } from './root';
import type { Run, Runs } from './runs';
import { filterInSlices, type Slices } from './slices';
import { weightOf } from './tags';
import { attributeOf, closest, contains, parentOf } from './unclobbered';

export interface ChosenRun {
  run: Run;
  role: BlockRole;
}

/** Anything shorter without the end of a sentence is a label. */
const LABEL = 30;
/** Paragraphs may link a lot; lists and short lines of links lead elsewhere. */
const LINKED_PARAGRAPH = 0.7;
const LINKED_LINE = 0.4;
/** The headline of a page is among its first. */
const MAX_HEADLINES = 200;
/** Bylines and sources are short. */
const MAX_BYLINE = 120;
const SENTENCE_END = /[.!?…。！？؟۔।:;»”"’)\]]\s*$/u;

export async function chooseRuns(
  root: Root,
  { runs, shows }: Runs,
  { titles, slices }: { titles: readonly Known<string>[]; slices: Slices },
): Promise<ChosenRun[]> {
  const headlines = await filterInSlices(runs, (run) => isHeadline(run) && shows(run), slices);
  const title = titleRun(root, headlines.slice(0, MAX_HEADLINES), titles);
  const wanted = (run: Run) => run !== title && isText(run) && shows(run);
  const body = cutEnds(await filterInSlices(root.runs, wanted, slices));
  const chosen: ChosenRun[] = body.map((run) => ({ run, role: run.role }));
  return title ? [{ run: title, role: 'title' }, ...chosen] : chosen;
}

/** The headline that the reader sees: an `h1` in or around the article, or the line that repeats its title. */
function titleRun(root: Root, headlines: readonly Run[], titles: readonly Known<string>[]): Run | undefined {
  const said = titles.map(({ value }) => comparable(value));
  const repeats = (run: Run) => {
    const text = comparable(plainText(run));
    return text.length > 0 && said.some((title) => isSameTitle(title, text));
  };
  const first = headlines.filter(({ heading }) => heading === 'h1');
  return first.find(repeats) ?? headlines.find(repeats) ?? first.find((run) => isNear(run, root));
}

const isHeadline = (run: Run) => run.heading !== '' && run.linkLength < run.length;

/** 'A headline' is also 'A headline | The Paper'. */
function isSameTitle(title: string, text: string): boolean {
  if (title === text) return true;
  const [shorter, longer] = title.length < text.length ? [title, text] : [text, title];
  return shorter.length >= 15 && longer.includes(shorter);
}

const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isNear(run: Run, root: Root): boolean {
  const scope = closest(root.element, 'article,main') ?? parentOf(root.element) ?? root.element;
  return contains(scope, run.element);
}

export function plainText(run: Run, limit = 300): string {
  let text = '';
  for (const node of run.nodes) {
    text += node ? node.data.slice(0, limit) : ' ';
    if (text.length > limit) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isText(run: Run): boolean {
  const { length, linkLength, role, connected } = run;
  if (length === 0 || isByline(run)) return false;
  if (connected) return true;
  if (linkLength > length * (length > LABEL * 3 ? LINKED_PARAGRAPH : LINKED_LINE)) return isLinkInText(run);
  if (role !== 'paragraph') return true;
  return length >= LABEL || SENTENCE_END.test(plainText(run));
}

/** A paragraph of one linked sentence is text; a line that is only a link leads elsewhere. */
function isLinkInText({ length, linkLength, role }: Run): boolean {
  return role === 'quote' && linkLength < length;
}

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author|authors|dateline|date|time|timestamp|published|source|credit)(?=$|[\s_-])/i;
const BYLINE_WORDS = /^(?:بقلم|كتب|كتبت|تحرير|ترجمة|by|written by|von|par|por|автор)\s/iu;
const SOURCE_WORDS = /^(?:المصدر|المصادر|source|sources|quelle|fuente|источник|via)\s*[:：]/iu;

function isByline(run: Run): boolean {
  if (run.length > MAX_BYLINE && !isBareSource(run)) return false;
  const names = `${attributeOf(run.element, 'class')} ${attributeOf(run.element, 'itemprop')}`;
  const text = plainText(run);
  if (SOURCE_WORDS.test(text)) return true;
  if (BYLINE_NAMES.test(names)) return true;
  return BYLINE_WORDS.test(text) && !/[.؟!?]$/u.test(text);
}

/** 'Source: https://example.org/...' however long the address is. */
const isBareSource = (run: Run) => /^[^:：]{1,20}[:：]\s*https?:\/\//u.test(plainText(run));

/** What stands before the first and after the last connected paragraph is kept only where a text would have it. */
function cutEnds(runs: Run[]): Run[] {
  const first = runs.findIndex(isStrong);
  if (first < 0) return runs;
  let last = runs.length - 1;
  while (last > first && !isStrong(runs[last]!)) last--;
  const before = runs.slice(0, first).filter((run) => isStandfirst(run));
  return [...before, ...runs.slice(first, last + 1)];
}

const isStrong = (run: Run) =>
  run.role !== 'heading' &&
  (run.connected || (weightOf(plainText(run)) >= LABEL && SENTENCE_END.test(plainText(run))));

const isStandfirst = (run: Run) => run.role === 'heading' && run.length >= LABEL;
