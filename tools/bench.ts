/**
 * What reading costs, in Chromium (processor time of the page's main thread) and in Node (the clock), and what the
 * pack costs in both browsers. Figures are medians on this machine; where the product has a limit, the last column is
 * the figure as a share of it. Run by `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { analyse } from '../engine/analyse';
import { finders } from '../engine/languages/finders';
import { openLexicon } from '../engine/lexicon/read';
import type { Block } from '../engine/model';
import { waitForCard } from '../tests/browser/harness/card';
import { HOSTILE } from '../tests/browser/harness/hostile';
import { callOf, sleep } from '../tests/browser/harness/inPage';
import { type MainThread, recordMainThread, scriptTime } from '../tests/browser/harness/mainThread';
import { marksOf, waitForMarks } from '../tests/browser/harness/marks';
import { hasReference, NO_MATERIAL } from '../tests/browser/harness/material';
import { openBrowser } from '../tests/browser/harness/openBrowser';
import { bringIntoView, glide, middleOf } from '../tests/browser/harness/pointer';
import { type Pages, REFERENCE, servePages } from '../tests/browser/harness/server';
import type { TestBrowser } from '../tests/browser/harness/testBrowser';
import { type PackCosts, packCosts } from './benchPack';

/** ms. Rows 1, 14 and 101 of the feature table; the card's delay is part of engine/hover. */
const LIMITS = { gateElsewhere: 5, analysis: 50, afterDelay: 50, task: 50 };
const PACK_LIMITS: PackCosts = { opening: 30, heap: 3, lookingUp: 2, decoding: 20 };
const CARD_DELAY = 300;

const ROUNDS = 5;
/** ms. What is done in idle time; a restless page is read again some seconds later. */
const AFTER_MARKS = 500;
const AFTER_HOSTILE_MARKS = 3000;

interface Row {
  what: string;
  /** In ms, unless `what` says otherwise. */
  ms: number;
  limit?: number;
}

interface Read {
  name: string;
  path: string;
  language: string;
  /** Three names of the page, each with a card. */
  names: string[];
}

const READS: Read[] = [
  {
    name: 'Arabic sample',
    path: '/samples/arabic.html',
    language: 'ar',
    names: ['توكاييف', 'CSTO', 'جورجيا'],
  },
  { name: 'English sample', path: '/samples/english.html', language: 'en', names: [] },
  ...(hasReference
    ? [{ name: 'reference', path: REFERENCE, language: 'ar', names: ['توكاييف', 'CSTO', 'القرم'] }]
    : []),
];

if (!hasReference) console.log(`reference: ${NO_MATERIAL}`);
const pages = await servePages();
const browser = await openBrowser('chromium');
try {
  for (const read of READS)
    print(read.name, [...(await inBrowser(browser, pages, read)), ...(await inNode(read))]);
  print('home page', await elsewhere(browser, pages));
  print('longest task of ours on a hostile page', await onHostilePages(browser, pages));
  print('pack in chromium', packRows(await packCosts(browser, pages)));
} finally {
  await browser.close();
}
const firefox = await openBrowser('firefox');
try {
  print('pack in firefox', packRows(await packCosts(firefox, pages)));
} finally {
  await firefox.close();
  pages.close();
}

function packRows({ opening, heap, lookingUp, decoding }: PackCosts): Row[] {
  return [
    { what: 'opened, beyond reading the file', ms: opening, limit: PACK_LIMITS.opening },
    { what: 'MB of heap beyond the file', ms: heap, limit: PACK_LIMITS.heap },
    { what: 'µs for a look-up', ms: lookingUp, limit: PACK_LIMITS.lookingUp },
    { what: 'µs for an entity', ms: decoding, limit: PACK_LIMITS.decoding },
  ];
}

async function inBrowser(browser: TestBrowser, pages: Pages, { path, names }: Read): Promise<Row[]> {
  const rounds: MainThread[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await load(browser, pages.at(path)));
  const of = (take: (one: MainThread) => number) => median(rounds.map(take));
  return [
    { what: 'gate', ms: of(({ byScript }) => byScript['gate.js'] ?? 0) },
    { what: 'reader, all of its main-thread time', ms: of(({ byScript }) => byScript['reader.js'] ?? 0) },
    { what: 'longest task of ours', ms: of(({ longest }) => longest), limit: LIMITS.task },
    ...(names.length > 0 ? [await hovers(browser, pages.at(path), names)] : []),
  ];
}

/** Until the marks are there, and a little longer for what is done in idle time. */
async function load(browser: TestBrowser, address: string, after = AFTER_MARKS): Promise<MainThread> {
  const page = await browser.open('about:blank');
  const times = await recordMainThread(page, async () => {
    await page.goto(address);
    await waitForMarks(page);
    await sleep(after);
  });
  await page.close();
  return times;
}

async function elsewhere(browser: TestBrowser, pages: Pages): Promise<Row[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open('about:blank');
    const load = async () => {
      await page.goto(pages.at('/samples/home.html'));
      await sleep(1500);
    };
    times.push(await scriptTime(page, load));
    if ((await marksOf(page)).length > 0) throw new Error('the home page was read');
    await page.close();
  }
  return [{ what: 'gate, and nothing else', ms: median(times), limit: LIMITS.gateElsewhere }];
}

/** Each hostility alone, then all of them at once: one task of ours must not hold such a page either. */
async function onHostilePages(browser: TestBrowser, pages: Pages): Promise<Row[]> {
  const rows: Row[] = [];
  for (const what of [...HOSTILE, 'all at once']) {
    const only = what === 'all at once' ? '' : `?only=${what}`;
    const { longest } = await load(browser, pages.at(`/hostile${only}`), AFTER_HOSTILE_MARKS);
    rows.push({ what, ms: longest, limit: LIMITS.task });
  }
  return rows;
}

/** From the pointer's rest to the first frame with the card, the delay taken off. */
async function hovers(browser: TestBrowser, address: string, names: string[]): Promise<Row> {
  const page = await browser.open(address);
  await waitForMarks(page);
  const [first = '', ...others] = names;
  await glide(page, middleOf(await bringIntoView(page, first)));
  await waitForCard(browser, page); // our root is there from now on
  const times: number[] = [];
  for (const name of [...others, ...names]) times.push(await hoverToCard(browser, page, name));
  await page.close();
  return { what: 'card, beyond its delay', ms: median(times) - CARD_DELAY, limit: LIMITS.afterDelay };
}

async function hoverToCard(browser: TestBrowser, page: Page, name: string): Promise<number> {
  await glide(page, { x: 4, y: 60 });
  await sleep(1500); // a card that follows another at once opens without delay
  const place = middleOf(await bringIntoView(page, name));
  await page.evaluate(callOf(noteMoves, null));
  await glide(page, place);
  const shown = await browser.readRoot(page, whenShown, null);
  if (shown === undefined) throw new Error(`no card for ${name}`);
  return (await shown) - ((await page.evaluate(callOf(lastMove, null))) as number);
}

/** When the pointer came to rest, by the page's own clock. */
function noteMoves() {
  const note = ({ timeStamp }: Event) => Object.assign(globalThis, { hashiyaLastMove: timeStamp });
  addEventListener('pointermove', note, { capture: true });
}

function lastMove() {
  return (globalThis as unknown as { hashiyaLastMove: number }).hashiyaLastMove;
}

function whenShown(root: ShadowRoot, _: null, view: Window): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      if (root.querySelector('.card')?.getClientRects().length) done(view.performance.now());
      else view.requestAnimationFrame(look);
    };
    look();
  });
}

async function inNode({ path, language }: Read): Promise<Row[]> {
  const page = await browser.open(pages.at(path));
  const blocks = (await page.evaluate(callOf(blocksOf, null))) as Block[];
  await page.close();
  const file = readFileSync(new URL('../public/names.pack', import.meta.url));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const lexicon = openLexicon(bytes, (part) => new TextDecoder().decode(part));
  const analysing = await timesOf(ROUNDS * 4, async () => {
    await analyse({ blocks, language }, lexicon, finders);
  });
  const [cold = 0, ...warm] = analysing;
  return [
    { what: 'analysis, the first of this language', ms: cold },
    { what: 'analysis, warm', ms: median(warm.slice(-ROUNDS * 2)), limit: LIMITS.analysis },
  ];
}

function blocksOf() {
  const parts = [...document.querySelectorAll('article :is(h1, h2, p, li)')];
  return parts.map((part) => ({ role: 'paragraph', text: (part as HTMLElement).innerText }));
}

async function timesOf(rounds: number, run: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(title: string, rows: Row[]) {
  console.log(`\n${title}`);
  for (const { what, ms, limit } of rows) {
    const share = limit === undefined ? '' : `${Math.round((100 * ms) / limit)} % of ${limit}`;
    console.log(`  ${what.padEnd(40)}${ms.toFixed(1).padStart(8)}   ${share}`);
  }
}
