/**
 * Marks and highlights on the page by the CSS Custom Highlight API: the page's elements stay as they are. The
 * registry is the document's, shared with the page and with other extensions, so names carry a prefix and
 * only our own entries are ever touched.
 */
import type { Colour } from '../engine/model';
import { sheetsOf } from './unclobbered';

/** What can be painted; later ones lie over earlier ones. */
const LAYERS = ['name', 'demonym', 'here', 'yellow', 'green', 'blue', 'pink'] as const;
export type Layer = 'name' | 'demonym' | 'here' | Colour;

const entryOf = (layer: Layer) => `hashiya-${layer}`;

export interface Painter {
  /** Paints exactly these in the layer; none clears it. */
  paint(layer: Layer, ranges: readonly AbstractRange[]): void;
  /** Puts back what the page, or another extension, took away: registry entries and the style. */
  mend(): void;
}

/**
 * Quieter than a link: 55 % of the text's own colour (mock), below the descenders. A colour of a highlight is
 * laid half transparent, so that it is readable on a dark page as well.
 */
const STYLE = `
::highlight(hashiya-name), ::highlight(hashiya-demonym) {
  text-decoration: underline dotted 1.5px;
  text-decoration-color: color-mix(in srgb, currentColor 55%, transparent);
  text-underline-offset: 0.28em;
}
::highlight(hashiya-here) { background-color: color-mix(in srgb, currentColor 9%, transparent); }
::highlight(hashiya-yellow) { background-color: rgb(250 204 60 / 45%); }
::highlight(hashiya-green) { background-color: rgb(110 195 130 / 40%); }
::highlight(hashiya-blue) { background-color: rgb(120 160 235 / 38%); }
::highlight(hashiya-pink) { background-color: rgb(235 130 175 / 38%); }
@media (forced-colors: active) {
  ::highlight(hashiya-name), ::highlight(hashiya-demonym) { text-decoration: underline solid 1.5px; text-decoration-color: LinkText; }
  ::highlight(hashiya-yellow), ::highlight(hashiya-green), ::highlight(hashiya-blue), ::highlight(hashiya-pink) { background-color: Mark; color: MarkText; }
}`;

/** Everything painted is gone when the signal ends. */
export function openPainter(document: Document, signal: AbortSignal): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const painted = new Map<Layer, Highlight>();
  const adopt = () => {
    // A page that assigns its own list drops ours; pushing again is cheap and happens only then.
    if (!sheetsOf(document).includes(sheet)) sheetsOf(document).push(sheet);
  };

  const paint = (layer: Layer, ranges: readonly AbstractRange[]) => {
    painted.delete(layer);
    CSS.highlights.delete(entryOf(layer));
    if (ranges.length === 0) return;
    adopt();
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(layer);
    painted.set(layer, highlight);
    CSS.highlights.set(entryOf(layer), highlight);
  };

  const mend = () => {
    if (painted.size > 0) adopt();
    for (const [layer, highlight] of painted) {
      if (!CSS.highlights.has(entryOf(layer))) CSS.highlights.set(entryOf(layer), highlight);
    }
  };

  signal.addEventListener('abort', () => {
    for (const layer of painted.keys()) CSS.highlights.delete(entryOf(layer));
    const sheets = sheetsOf(document);
    if (sheets.includes(sheet)) sheets.splice(sheets.indexOf(sheet), 1);
  });
  return { paint, mend };
}
