/**
 * The whole protocol. Two tables, each one way:
 *
 *   Requests      page, popup, library  ─▶  background     ask('describe', { ... })
 *   PageRequests  popup, background     ─▶  the tab        askTab(tabId, 'pageState')
 *
 * A failure we expect crosses as data (`Trouble`); anything else is a bug, reported once by the background,
 * and the asker hears only 'broken'. Content scripts are the untrusted side: see `platform/checks.ts`.
 * Types only: the gate imports this file for nothing.
 */
import type { LocatorMap } from '../engine/map/locatorMap';
import type {
  Article,
  Card,
  CardLanguage,
  Correction,
  EntityKey,
  Highlight,
  LinkedArticle,
  Verdict,
  Why,
} from '../engine/model';

export interface Requests {
  /** The gate found an article in its own tab: inject the reader there. */
  openReader: { ask: null; answer: null };
  /** Shows our library page: the open one, else a new one. The only tab that a page can make us open. */
  openLibrary: { ask: null; answer: null };
  /** Recognise and link; remembered in the reading history unless the window is private. */
  linkArticle: { ask: Article; answer: LinkedArticle };
  /** `alsoHere`: entities of the same article, so that the card can say "mentioned here too". */
  describe: {
    ask: { key: EntityKey; language: CardLanguage; address: string; alsoHere: EntityKey[] };
    answer: Card;
  };
  /** The map of a place whose card says that there is one. */
  locate: { ask: { key: EntityKey; language: CardLanguage }; answer: LocatorMap };
  /** Every highlight of the article known by any of these addresses, the trash left out. */
  highlightsOf: { ask: { addresses: string[] }; answer: Highlight[] };
  /** All of them, newest first. Answered to our own pages only. */
  allHighlights: { ask: null; answer: Highlight[] };
  /** Answered only when the highlight is on disk. Saving an id again replaces it. */
  saveHighlight: { ask: Highlight; answer: null };
  /** To the trash, for 30 days. */
  removeHighlight: { ask: { id: string }; answer: null };
  restoreHighlight: { ask: { id: string }; answer: null };
  /** All or nothing; those already there with the same content are left alone. Our own pages only. */
  importHighlights: { ask: { highlights: Highlight[] }; answer: { added: number; unchanged: number } };
  correct: { ask: Correction; answer: null };
  /** Our own pages only. */
  eraseEverything: { ask: null; answer: null };
}

/** Asked of a tab's top frame. The gate answers until the reader is there, then the reader does. */
export interface PageRequests {
  pageState: { ask: null; answer: PageState };
  showEntityList: { ask: null; answer: null };
  highlightSelection: { ask: null; answer: null };
  /** The highlights of this article in document order, with those not found on the page last. */
  highlightsHere: { ask: null; answer: Highlight[] };
}

/** What the popup says about the page. */
export type PageState =
  | { is: 'not-article'; why: Why }
  | { is: 'off'; where: 'everywhere' | 'site'; article: boolean }
  | { is: 'opening' }
  | { is: 'names-unavailable' } // the pack is damaged or missing
  | {
      is: 'article';
      verdict: Verdict;
      title: string;
      entities: number;
      highlights: number;
      lostHighlights: number;
      complete: boolean;
    };

export type TroubleKind =
  | 'names-unavailable'
  | 'not-found'
  | 'storage-full'
  | 'storage-closed'
  | 'private-window'
  | 'not-allowed'
  | 'malformed'
  | 'broken';

export type Reply<T> = { ok: true; value: T } | { ok: false; trouble: TroubleKind };
export type Name = keyof Requests;
/** As it travels through `runtime.sendMessage`. */
export interface Message<N extends Name = Name> {
  to: 'background';
  name: N;
  ask: Requests[N]['ask'];
}
/** As it travels through `tabs.sendMessage`. */
export interface PageMessage<N extends keyof PageRequests = keyof PageRequests> {
  to: 'page';
  name: N;
  ask: PageRequests[N]['ask'];
}
