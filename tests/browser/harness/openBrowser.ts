/** Starts a real browser with the extension, in a new profile of its own. */
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import { builds } from './material';
import type { BrowserKind, Launch, TestBrowser } from './testBrowser';

export function openBrowser(
  kind: BrowserKind,
  { extension = builds[kind], ...launch }: Partial<Launch> = {},
): Promise<TestBrowser> {
  return kind === 'chromium' ? openChromium({ extension, ...launch }) : openFirefox({ extension, ...launch });
}
