/**
 * `npm run --silent read -- LABELS.jsonl > OUT.jsonl`: what the extension reads of saved pages, in a real
 * browser, by exactly the modules that are shipped.
 *
 *   in    {id, file, url?}      `file` relative to the JSONL
 *   out   {id, article, why, title, byline, published, lang, dir, text}
 *
 * Each page is answered under its own address, and every other request is refused: nothing leaves the machine.
 * The page's scripts are off unless `--scripts`. `--facts` adds what the gate measured, `--blocks` the article's
 * blocks with their roles, `--time` milliseconds of main-thread time.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { PageReading } from './readInPage';

interface Question {
  id: string;
  file: string;
  url?: string | null;
}

/** Two cores: one for the page, one for the browser. */
const PAGES_AT_ONCE = 2;
/** A page that has not answered by then never will. */
const PATIENCE = 30_000; // ms
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable';

const [labels, ...flags] = process.argv.slice(2);
if (!labels)
  throw new Error('usage: npm run --silent read -- LABELS.jsonl [--scripts] [--facts] [--blocks] [--time]');
const withScripts = flags.includes('--scripts');

const questions = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Question);
const script = await bundle();
const profile = mkdtempSync(join(tmpdir(), 'read-'));
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  headless: true,
  pipe: true,
  userDataDir: profile,
  defaultViewport: { width: 1280, height: 900 },
  args: QUIET.split(' '),
});
try {
  const waiting = questions.values();
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => answerAll(browser, waiting)));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

async function answerAll(from: Browser, waiting: Iterable<Question>): Promise<void> {
  for (const question of waiting) {
    const page = await from.newPage();
    try {
      const reading = await within(PATIENCE, readPage(page, question));
      process.stdout.write(`${JSON.stringify(shown(question.id, reading))}\n`);
    } catch (error) {
      process.stderr.write(`${question.id}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    await page.close();
  }
}

async function readPage(page: Page, { id, file, url }: Question): Promise<PageReading> {
  const address =
    url && URL.canParse(url) ? new URL(url).href : `http://page.invalid/${encodeURIComponent(id)}`;
  const session = await page.createCDPSession();
  await answerOnly(session, address, readFileSync(resolve(dirname(labels!), file)));
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  await page.evaluate(script);
  return page.evaluate(() =>
    (globalThis as unknown as { hashiyaRead(): Promise<PageReading> }).hashiyaRead(),
  );
}

/** The document under its own address; 'no content' for another page keeps us where we are; nothing else. */
async function answerOnly(session: CDPSession, address: string, document: Buffer): Promise<void> {
  const wanted = address.replace(/#.*$/s, '');
  let answered = false;
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const isPage = resourceType === 'Document' && !answered && request.url === wanted;
    const reply = isPage
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: headersFor(document),
          body: document.toString('base64'),
        })
      : resourceType === 'Document'
        ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answered ||= isPage;
    // The page may be gone by the time it is answered.
    reply.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** A policy stops the page's scripts and leaves ours alone; switching scripts off would stop our timers too. */
function headersFor(document: Buffer) {
  const charset = isUtf8(document) ? '; charset=utf-8' : '';
  const headers = [{ name: 'Content-Type', value: `text/html${charset}` }];
  if (!withScripts) headers.push({ name: 'Content-Security-Policy', value: "script-src 'none'" });
  return headers;
}

/** Saved pages were mostly written again as UTF-8 whatever they declare. */
function isUtf8(document: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(document);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function shown(id: string, { facts, blocks, time, ...reading }: PageReading) {
  return {
    id,
    ...reading,
    ...(flags.includes('--facts') && { facts }),
    ...(flags.includes('--blocks') && { blocks }),
    ...(flags.includes('--time') && { time }),
  };
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, 'readInPage.ts'), formats: ['iife'], name: 'hashiya' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`no answer in ${patience} ms`)), patience);
    answer.then(done, failed).finally(() => clearTimeout(timer));
  });
}
