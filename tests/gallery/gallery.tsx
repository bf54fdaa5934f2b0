/**
 * Every state of every component on one page: `?theme=dark&show=cards`. Each stands in its own shadow root with
 * the style it ships with, so the gallery's page cannot help it.
 */
import { type ComponentChild, render } from 'preact';
import type { Theme } from '../../components/Layer';
import { pageStyle } from '../../components/style/pageStyle';
import { readerStyle } from '../../components/style/readerStyle';
import { cardStates } from './cardStates';
import { libraryStates, popupStates } from './pageStates';
import { smallStates } from './smallStates';

export interface State {
  name: string;
  show: ComponentChild;
  /** px, for what would fill the window. */
  width?: number;
}

/** What lies over the page, or is placed by the reader, lies in the flow here. */
const IN_FLOW = `
  :host { display: block !important; position: static !important; inline-size: auto !important; block-size: auto !important; }
  :is(.card, .list, .bar, .toast, .note) { position: static; }
`;
const STATES: Record<string, { style: string; states: State[] }> = {
  cards: { style: readerStyle + IN_FLOW, states: cardStates },
  small: { style: readerStyle + IN_FLOW, states: smallStates },
  popup: { style: pageStyle + IN_FLOW, states: popupStates },
  library: { style: pageStyle + IN_FLOW, states: libraryStates },
};

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as Theme;
document.body.dataset['theme'] = theme;
for (const [group, { style, states }] of Object.entries(STATES)) {
  if (query.has('show') && query.get('show') !== group) continue;
  for (const state of states) show(state, style);
}

function show({ name, show, width }: State, style: string) {
  const section = document.createElement('section');
  if (width) section.style.inlineSize = `${width}px`;
  const title = document.createElement('h2');
  title.textContent = name;
  const host = document.createElement('div');
  section.append(title, host);
  document.querySelector('main')?.append(section);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  render(
    <div class="hashiya" data-theme={theme}>
      {show}
    </div>,
    root,
  );
}
