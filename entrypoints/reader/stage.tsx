/**
 * Where everything of ours is shown: one element without size behind the page's last, holding a closed shadow
 * root. It is put there when there is something to show, and put back if the page replaces its own body.
 */
import { type ComponentChild, render } from 'preact';
import { Layer } from '../../components/Layer';
import { readerStyle } from '../../components/style/readerStyle';
import { rootOf } from '../../page/unclobbered';

export interface Stage {
  /** The element that the page sees; none before anything was shown. */
  host(): Element | undefined;
  show(content: ComponentChild): void;
  /** What of ours has the focus. */
  focused(): HTMLElement | undefined;
}

/** A page that keeps throwing us out is left alone. */
const MOST_RETURNS = 3;
/** Nothing of the page reaches in, and the element takes no room: `rem` and inherited styles stop here. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  width: '0',
  height: '0',
  contain: 'layout style',
  'z-index': '2147483647',
};

export function openStage(document: Document, theme: 'page' | 'light' | 'dark', signal: AbortSignal): Stage {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let returns = 0;

  const mount = (): ShadowRoot => {
    if (!host || !root) ({ host, root } = makeHost(document));
    if (!host.isConnected && returns++ < MOST_RETURNS) rootOf(document)?.append(host);
    return root;
  };
  signal.addEventListener('abort', () => {
    if (root) render(null, root);
    host?.remove();
  });
  return {
    host: () => host,
    focused: () => (root?.activeElement instanceof HTMLElement ? root.activeElement : undefined),
    show(content) {
      if (!content && !root) return;
      render(content ? <Layer theme={theme}>{content}</Layer> : null, mount());
    },
  };
}

function makeHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  // A div: a name of our own could be defined by the page as its custom element.
  const host: HTMLElement = Document.prototype.createElement.call(document, 'div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  const style = Document.prototype.createElement.call(document, 'style');
  style.textContent = readerStyle;
  root.append(style);
  keepKeysInside(root);
  return { host, root };
}

/** What is typed in a note is not for the page's shortcuts. */
function keepKeysInside(root: ShadowRoot): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}
