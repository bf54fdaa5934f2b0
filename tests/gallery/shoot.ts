/**
 * `npx tsx tests/gallery/shoot.ts`: takes the gallery's pictures in Chromium, light, dark and in forced colours,
 * into `.screenshots/`, and lets axe look at each. Ends with 1 when axe objects to anything.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const PICTURES = join(ROOT, '.screenshots');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const GROUPS = ['cards', 'small', 'popup', 'library'];
const THEMES = ['light', 'dark'];

const server = await createServer({
  configFile: false,
  root: HERE,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] } },
  cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  defaultViewport: { width: 1200, height: 900 },
});

await mkdir(PICTURES, { recursive: true });
const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
let objections = 0;
for (const group of GROUPS) {
  for (const theme of THEMES) objections += await shoot(browser, { group, theme, forced: false });
  objections += await shoot(browser, { group, theme: 'light', forced: true });
}
for (const at of [0, 3, 5]) await shootOver(browser, at);
await browser.close();
await server.close();
console.log(objections === 0 ? 'axe objects to nothing' : `axe objects ${objections} times`);
process.exitCode = objections === 0 ? 0 : 1;

interface Picture {
  group: string;
  theme: string;
  forced: boolean;
}

async function shoot(browser: Browser, { group, theme, forced }: Picture): Promise<number> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  // puppeteer's own list of media features leaves this one out
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${address}?show=${group}&theme=${theme}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('main section');
  const name = `gallery-${group}-${forced ? 'forced' : theme}`;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  const found = await inspect(page);
  for (const line of found) console.error(`${name}: ${line}`);
  await page.close();
  return found.length;
}

async function shootOver(browser: Browser, at: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 640 });
  await page.goto(`${address}over.html?at=${at}`, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: join(PICTURES, `gallery-over-${at}.png`) });
  await page.close();
}

/** The gallery shows several cards at once, each of which is alone in life: what compares them is left out. */
async function inspect(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const rules = ['landmark-no-duplicate-main', 'landmark-unique', 'landmark-main-is-top-level', 'region'];
    const off = Object.fromEntries(
      [
        ...rules,
        'landmark-no-duplicate-banner',
        'landmark-no-duplicate-contentinfo',
        'landmark-banner-is-top-level',
        'landmark-contentinfo-is-top-level',
        'page-has-heading-one',
        'heading-order',
      ].map((id) => [id, { enabled: false }]),
    );
    const axe = (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeAnswer> } }).axe;
    interface AxeAnswer {
      violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
    }
    const { violations } = await axe.run({ rules: off });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  });
}
