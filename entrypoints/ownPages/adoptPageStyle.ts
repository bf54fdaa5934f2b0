/** What every page of ours does first: its style, its language and its direction. */
import type { Words } from '../../components/words/words';

export function adoptPageStyle(css: string, { language, direction }: Words): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.body.className = 'hashiya'; // what the style hangs on, as over an article
}
