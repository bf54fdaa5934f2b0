/** The map on the card of a place: there, inside the card, in words too, and nothing moves or leaves for it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE } from './articles';
import { waitForCard } from './harness/card';
import { sleep, until } from './harness/inPage';
import { waitForMarks } from './harness/marks';
import { openBrowser } from './harness/openBrowser';
import { keepPicture } from './harness/pictures';
import { hover, leave } from './harness/pointer';
import { type Pages, servePages } from './harness/server';
import { BROWSERS, type TestBrowser } from './harness/testBrowser';

const ENGLISH = '/samples/english.html';

describe.each(BROWSERS)('the map of a place in %s', (kind) => {
  let pages: Pages;
  let browser: TestBrowser;
  beforeAll(async () => {
    pages = await servePages();
    browser = await openBrowser(kind);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const read = async (path: string, mode?: 'strict'): Promise<Page> => {
    const page = await browser.open(pages.at(path, mode));
    await waitForMarks(page);
    return page;
  };
  const mapOn = (page: Page) =>
    until('the map', () => browser.readRoot(page, readMap, null).then((map) => map ?? undefined));

  test('stands in the card of a country, under the strictest policy', async () => {
    const page = await read(SAMPLE.path, 'strict');
    await hover(page, 'جورجيا');
    await waitForCard(browser, page);
    const { label, map, card, above, below, fills, spot } = await mapOn(page);
    await keepPicture(browser, 'map-country', page);
    expect(label).toBe('خريطة: جورجيا');
    expect(map.left).toBeGreaterThan(card.left);
    expect(map.right).toBeLessThan(card.right);
    expect(map.top).toBeGreaterThanOrEqual(above);
    expect(map.bottom).toBeLessThanOrEqual(below);
    expect(map.bottom - map.top).toBeGreaterThan(100);
    expect(new Set(fills).size).toBe(3); // land, the country, lakes: styled, though the page allows no style
    expect(spot).toBe(false);
  });

  test('has a dot for a city, and says in words where that is', async () => {
    const page = await read(ENGLISH);
    await hover(page, 'Istanbul');
    await waitForCard(browser, page);
    const { label, spot } = await mapOn(page);
    await keepPicture(browser, 'map-city', page);
    expect(label).toBe('Map: Istanbul, in the north-west of Turkey');
    expect(spot).toBe(true);
  });

  test('is asked for by the card that needs it, and moves nothing when it comes', async () => {
    const page = await read(SAMPLE.path);
    await browser.killBackground(); // whose first answer takes longest
    await hover(page, 'كازاخستان');
    const seen: { has: boolean; rest: string }[] = [];
    await until('the map', async () => {
      const now = await browser.readRoot(page, readRoom, null);
      if (now) seen.push(now);
      return seen.at(-1)?.has;
    });
    for (let more = 0; more < 5; more++) seen.push((await browser.readRoot(page, readRoom, null))!);
    expect(new Set(seen.map(({ rest }) => rest)).size).toBe(1);
  });

  test('is not on the card of a person', async () => {
    const page = await read(SAMPLE.path);
    await hover(page, 'توكاييف', 1);
    await waitForCard(browser, page);
    expect(await browser.readRoot(page, readMap, null)).toBeNull();
    await leave(page);
  });

  test('is not there for who switched maps off in the popup, until they switch them on', async () => {
    const page = await read(SAMPLE.path);
    const turn = async () => {
      const popup = await browser.openPopup();
      await until('the status', () => popup.read((document) => /found/.test(document.body.innerText), null));
      await popup.click('button[role=switch]', 'Maps on cards');
      await sleep(300);
      await popup.close();
    };
    await turn();
    await page.bringToFront();
    await hover(page, 'كازاخستان');
    await waitForCard(browser, page);
    expect(await browser.readRoot(page, (root) => root.querySelector('.map'), null)).toBeNull();
    await turn();
    const again = await read(SAMPLE.path);
    await hover(again, 'كازاخستان');
    await waitForCard(browser, again);
    expect((await mapOn(again)).label).toBe('خريطة: كازاخستان');
  });

  test('asks nobody outside', () => expect(browser.sentElsewhere).toEqual([]));
});

function readMap(root: ShadowRoot, _: null, view: Window) {
  const map = root.querySelector('.map svg');
  const card = root.querySelector('.card');
  if (!map || !card) return null;
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const box = boxOf(map);
  const dot = map.querySelector('.dot');
  const inside = dot && boxOf(dot);
  return {
    label: map.getAttribute('role') === 'img' ? map.getAttribute('aria-label') : null,
    map: box,
    card: boxOf(card),
    above: boxOf(card.querySelector('.about')!).bottom,
    below: boxOf(card.querySelector('.facts')!).top,
    fills: ['.land', '.here', '.lakes'].map((part) => view.getComputedStyle(map.querySelector(part)!).fill),
    spot:
      inside !== null &&
      inside.left > box.left &&
      inside.right < box.right &&
      inside.top > box.top &&
      inside.bottom < box.bottom,
  };
}

/** What would move if the map had no room before it comes. */
function readRoom(root: ShadowRoot) {
  const map = root.querySelector('.map');
  if (!map) return null;
  const rest = ['.card', '.about', '.map', '.facts', '.foot'].map((part) => {
    const { left, top, width, height } = root.querySelector(part)!.getBoundingClientRect();
    return [left, top, width, height].map((value) => Math.round(value * 10)).join(' ');
  });
  return { has: map.querySelector('svg') !== null, rest: rest.join(', ') };
}
