/** What our closed shadow root shows on a page, as a reader would see it: the card, the list, the other parts. */
import type { Page } from 'puppeteer-core';
import { until } from './inPage';
import type { TestBrowser } from './testBrowser';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface ShownCard {
  name: string;
  kind: string;
  about: string;
  text: string;
  /** As computed: 'rtl' or 'ltr'. */
  direction: string;
  nameDirection: string;
  links: string[];
  buttons: string[];
  pinned: boolean;
  hasFlag: boolean;
  rect: Rect;
  /** `opacity` and `visibility` as computed: a card that is there may still not be seen. */
  visible: boolean;
}

export function cardOf(browser: TestBrowser, page: Page): Promise<ShownCard | undefined> {
  return browser.readRoot(page, readCard, null).then((card) => card ?? undefined);
}

/** ms. Within this time of a card's closing, a name that the pointer only passes opens its own for a moment. */
const SETTLES = 400;

/** The card that stays: what was open, or passed over on the way, gives place to it. */
export async function waitForCard(browser: TestBrowser, page: Page, patience?: number): Promise<ShownCard> {
  let last: ShownCard | undefined;
  let since = performance.now();
  return until(
    'a card',
    async () => {
      const card = await cardOf(browser, page);
      if (card?.name !== last?.name || !card?.visible) since = performance.now();
      last = card;
      return card !== undefined && performance.now() - since > SETTLES && card;
    },
    patience,
  );
}

/** The visible text of one part of the root: '.list', '.note', '.bar', '.toast'. */
export async function partOf(
  browser: TestBrowser,
  page: Page,
  selector: string,
): Promise<string | undefined> {
  const text = await browser.readRoot(page, readPart, selector);
  return text ?? undefined;
}

/** The middle of the first element of the root that matches and whose text contains `text`. */
export async function placeOf(browser: TestBrowser, page: Page, selector: string, text = '') {
  const place = await browser.readRoot(page, readPlace, { selector, text });
  if (!place) throw new Error(`not shown: ${selector} ${text}`);
  return place;
}

function readCard(root: ShadowRoot, _: null, view: Window): ShownCard | null {
  const card = root.querySelector<HTMLElement>('.card');
  if (card === null) return null;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const style = view.getComputedStyle(card);
  const textOf = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? '';
  const name = card.querySelector('.name');
  return {
    name: textOf('.name'),
    kind: textOf('.kind'),
    about: textOf('.about'),
    text: card.innerText,
    direction: style.direction,
    nameDirection: name ? view.getComputedStyle(name).direction : '',
    links: [...card.querySelectorAll('a')].map((link) => link.href),
    buttons: [...card.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
    ),
    pinned: card.dataset['pinned'] === 'true',
    hasFlag: card.querySelector('img.flag') !== null,
    rect: { left, top, right, bottom },
    visible: style.visibility === 'visible' && Number(style.opacity) > 0.9 && right > left && bottom > top,
  };
}

function readPart(root: ShadowRoot, selector: string): string | null {
  const part = root.querySelector<HTMLElement>(selector);
  return part === null || part.getClientRects().length === 0 ? null : part.innerText;
}

function readPlace(root: ShadowRoot, { selector, text }: { selector: string; text: string }) {
  const parts = [...root.querySelectorAll<HTMLElement>(selector)];
  const part = parts.find((one) => (one.textContent ?? '').includes(text) && one.getClientRects().length > 0);
  if (part === undefined) return null;
  const { left, top, width, height } = part.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
