/** What the pack costs in a browser: opening it beyond reading the file, what it keeps in memory, a look-up. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { callOf } from '../tests/browser/harness/inPage';
import type { Pages } from '../tests/browser/harness/server';
import type { TestBrowser } from '../tests/browser/harness/testBrowser';

export interface PackCosts {
  /** ms, medians over fresh pages. */
  opening: number;
  /** MB that stay in the heap of scripts, the file itself not counted. */
  heap: number;
  /** µs. */
  lookingUp: number;
  decoding: number;
}

const PATH = '/made/pack';
const PAGES = 5;
const NAMES = ['توكاييف', 'مجلس الامن', 'كازاخستان', 'vladimir putin', 'astana', 'united nations'];
type Bench = Record<'read' | 'open' | 'look' | 'decode', (given?: unknown) => number>;

export async function packCosts(browser: TestBrowser, pages: Pages): Promise<PackCosts> {
  pages.publish(PATH, `<!doctype html><title>pack</title><script>${await script()}</script>`);
  const file = readFileSync(new URL('../public/names.pack', import.meta.url)).toString('base64');
  const costs: PackCosts[] = [];
  for (let i = 0; i < PAGES; i++) costs.push(await inFreshPage(browser, pages.at(PATH), file));
  const median = (of: (one: PackCosts) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(PAGES / 2)]!;
  return {
    opening: median((one) => one.opening),
    heap: median((one) => one.heap),
    lookingUp: median((one) => one.lookingUp),
    decoding: median((one) => one.decoding),
  };
}

async function inFreshPage(browser: TestBrowser, address: string, file: string): Promise<PackCosts> {
  const page = await browser.open(address);
  const run = (what: keyof Bench, given?: unknown) =>
    page.evaluate(callOf(runBench, { what, given })) as Promise<number>;
  await run('read', file);
  const before = await browser.scriptHeap(page);
  const opening = await run('open');
  const after = await browser.scriptHeap(page);
  const lookingUp = await run('look', NAMES);
  const decoding = await run('decode');
  await page.close();
  return { opening, heap: (after - before) / 2 ** 20, lookingUp, decoding };
}

function runBench({ what, given }: { what: keyof Bench; given: unknown }) {
  return (globalThis as unknown as { hashiyaBench: Bench }).hashiyaBench[what](given);
}

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./packInPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bench was not built');
  return chunk.code.replaceAll('</script', '<\\/script');
}
