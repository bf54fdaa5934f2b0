/** A pack that came damaged from the disk: the reader is told, the page is left alone, nothing is thrown. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sleep, until } from './harness/inPage';
import { marksOf } from './harness/marks';
import { builds } from './harness/material';
import { openBrowser } from './harness/openBrowser';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type OwnPage, type TestBrowser } from './harness/testBrowser';

describe.each(BROWSERS)('with a damaged pack in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  const extension = mkdtempSync(join(tmpdir(), 'hashiya-damaged-'));
  beforeAll(async () => {
    cpSync(builds[kind], extension, { recursive: true });
    const pack = join(extension, 'names.pack');
    const bytes = readFileSync(pack);
    bytes[5000]! ^= 1; // one bit of half a million names
    writeFileSync(pack, bytes);
    pages = await servePages();
    browser = await openBrowser(kind, { extension });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('the popup says that the names could not be opened', async () => {
    const page = await browser.open(pages.at('/samples/arabic.html'));
    const popup = await browser.openPopup();
    await until('the popup to say so', async () => /could not be opened/.test(await textOf(popup)));
    await popup.close();
    await page.close();
  });

  test('the article is left as it was, and nothing is an error', async () => {
    const page = await browser.open(pages.at('/samples/arabic.html'));
    await sleep(1500);
    expect(await marksOf(page)).toEqual([]);
    expect(await browser.errors()).toEqual([]);
    await page.close();
  });
});

const textOf = (popup: OwnPage) => popup.read((document) => document.body.innerText, null);
