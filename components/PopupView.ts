/** What the popup may say about a page: the state of the tab as the page tells it, and the pages that tell nothing. */
import type { Verdict, Why } from '../engine/model';
import type { MarkedKind, RestrictedPlace } from './words/words';

export type PopupView =
  | { is: 'not-article'; why: Why }
  | { is: 'off'; where: 'everywhere' | 'site'; article: boolean }
  | { is: 'opening' }
  | { is: 'names-unavailable' }
  | { is: 'restricted'; place: RestrictedPlace }
  | {
      is: 'article';
      verdict: Verdict;
      title: string;
      entities: number;
      highlights: number;
      lostHighlights: number;
      complete: boolean;
    };

/** The choices that the popup shows and changes. */
export interface PopupChoices {
  on: boolean;
  siteOn: boolean;
  kinds: Record<MarkedKind, boolean>;
  density: 'first' | 'section' | 'all';
  demonyms: boolean;
  maps: boolean;
}
