/** One interface over real Chromium and real Firefox: what a test may do, whichever it is. */
import type { Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

/** The commands of the manifest. */
export type Command = 'entity-list' | 'save-highlight' | 'toggle-here';

export interface Point {
  x: number;
  y: number;
}

/** Our own page, in a tab or in the toolbar's popup. The function runs there, `document` and all. */
export interface OwnPage {
  read<T, A>(read: (document: Document, argument: A) => T, argument: A): Promise<T>;
  /** Clicks the first element that the selector names and whose text contains `text`. */
  click(selector: string, text?: string): Promise<void>;
  /** Gives a file to a file input; in a tab only. */
  upload(selector: string, path: string): Promise<void>;
  /** PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type ReadRoot<T, A> = (root: ShadowRoot, argument: A, view: Window & typeof globalThis) => T;

export interface TestBrowser {
  readonly kind: BrowserKind;
  /** Everything that went anywhere but 127.0.0.1. */
  readonly sentElsewhere: readonly string[];
  /** Files that pages of ours gave the reader. */
  readonly downloads: string;

  open(address: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** A page of the extension in a tab: 'library.html'. */
  openOwnPage(path: string): Promise<OwnPage>;
  /** The real popup of the toolbar's button, for the page that is in front. */
  openPopup(): Promise<OwnPage>;
  /** As if the reader had pressed the command's keys, for the page that is in front. */
  runCommand(command: Command): Promise<void>;
  /** Chooses our entry of the context menu over the page's selection. */
  chooseMenu(page: Page, at: Point): Promise<void>;
  killBackground(): Promise<void>;
  isBackgroundAlive(): Promise<boolean>;
  /**
   * Reads inside the closed shadow root that we appended to the page; undefined when there is none. The function
   * runs in a world that the page cannot touch, and uses `view` for the window.
   */
  readRoot<T, A>(page: Page, read: ReadRoot<T, A>, argument: A): Promise<T | undefined>;
  /** A page in a private window, the extension allowed there. */
  openPrivate(address: string): Promise<Page>;
  /** Bytes of script values alive in a page's process, after collection. */
  scriptHeap(page: Page): Promise<number>;
  /** What our own code reported as errors, in pages and in the background. */
  errors(): Promise<string[]>;
  /** Closes the browser and starts it again with the same profile. Pages of before are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  extension: string;
  /** Of the interface and of `navigator.language`; English when left out. */
  language?: 'ar' | 'en';
  dark?: boolean;
  /** Shown on the screen instead of headless, and without the guard. */
  visible?: boolean;
}
