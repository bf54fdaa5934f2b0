/** `npx tsx tests/gallery/icon/draw.ts`: draws the toolbar's icons from `icon.svg` into `public/icon`. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const HERE = dirname(fileURLToPath(import.meta.url));
const ICONS = join(HERE, '../../../public/icon');
/** px; what Chrome and Firefox ask for. */
const SIZES = [16, 32, 48, 128];

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  // the smallest has its own drawing: fewer, thicker lines that fall on whole pixels
  const svg = await readFile(join(HERE, size === 16 ? 'icon-16.svg' : 'icon.svg'), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${svg}`);
  await page.screenshot({ path: join(ICONS, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
