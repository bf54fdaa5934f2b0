/** Types of `browsers.mjs`, which must stay plain Node. */
export type BrowserKind = 'chromium' | 'firefox';
export interface FoundBrowser {
  path: string;
  version: number;
  is: 'fit' | 'too-old';
}
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined;
export function needBrowser(kind: BrowserKind): string;
export function complaint(kind: BrowserKind, found: FoundBrowser | undefined): string;
