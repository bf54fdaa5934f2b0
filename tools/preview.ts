/**
 * Opens the built extension in Chromium on our Arabic sample page: on the screen where there is one, else with a
 * real pointer on a name and a picture of its card. Run by `npm start`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard } from '../tests/browser/harness/card';
import { waitForMarks } from '../tests/browser/harness/marks';
import { screenshotsFolder } from '../tests/browser/harness/material';
import { openBrowser } from '../tests/browser/harness/openBrowser';
import { hover } from '../tests/browser/harness/pointer';
import { servePages } from '../tests/browser/harness/server';
import type { TestBrowser } from '../tests/browser/harness/testBrowser';

/** Kassym-Jomart Tokayev, where the article first names him by this name alone. */
const NAME = 'توكاييف';

const visible = hasDisplay();
const pages = await servePages();
const browser = await openBrowser('chromium', { visible, language: 'ar' });
try {
  const page = await browser.open(pages.at('/samples/arabic.html'));
  if (visible) await lookOn(page);
  else await takePicture(browser, page);
} finally {
  await browser.close();
  pages.close();
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function lookOn(page: Page) {
  console.log(`The sample page is open: ${page.url()}`);
  console.log('Rest the pointer on an underlined name. Closing the tab ends this.');
  await new Promise((done) => page.once('close', done));
}

async function takePicture(browser: TestBrowser, page: Page) {
  await waitForMarks(page);
  await hover(page, NAME);
  const { name } = await waitForCard(browser, page);
  await mkdir(screenshotsFolder, { recursive: true });
  const path = join(screenshotsFolder, 'start.png');
  await writeFile(path, await page.screenshot());
  console.log(`No display here. The card of ${name}: ${relative(process.cwd(), path)}`);
}
