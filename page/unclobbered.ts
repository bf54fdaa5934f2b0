/**
 * The DOM read through its prototypes. A page may name a form field `parentNode` or an image `body`; the
 * browser then answers `form.parentNode` or `document.body` with that element, in our isolated world too.
 * The getters of the prototypes cannot be named over.
 */

const readerOf = <Owner extends object, T>(prototype: Owner, name: keyof Owner & string) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner: object): T => read?.call(owner) as T;
};

export const localNameOf = readerOf<Element, string>(Element.prototype, 'localName');
export const parentOf = readerOf<Node, Element | null>(Node.prototype, 'parentElement');
export const isConnected = readerOf<Node, boolean>(Node.prototype, 'isConnected');
export const textContentOf = readerOf<Node, string | null>(Node.prototype, 'textContent');
const readRoot = readerOf<Document, Element | null>(Document.prototype, 'documentElement');
const readBody = readerOf<Document, Element | null>(Document.prototype, 'body');
const readTitle = readerOf<Document, string>(Document.prototype, 'title');
const readSheets = readerOf<Document, CSSStyleSheet[]>(Document.prototype, 'adoptedStyleSheets');

export const rootOf = (document: Document): Element | undefined => readRoot(document) ?? undefined;
export const bodyOf = (document: Document): Element | undefined => readBody(document) ?? undefined;
export const titleOf = (document: Document): string => readTitle(document);
export const sheetsOf = (document: Document): CSSStyleSheet[] => readSheets(document);

export const isPrerendering = readerOf<Document, boolean | undefined>(
  Document.prototype,
  'prerendering' as keyof Document & string,
);
const readVisibility = readerOf<Document, string>(Document.prototype, 'visibilityState');
export const isHidden = (document: Document): boolean => readVisibility(document) === 'hidden';
export const listen = (target: EventTarget, ...of: Parameters<EventTarget['addEventListener']>): void =>
  EventTarget.prototype.addEventListener.call(target, ...of);

/** '' when absent: no caller needs to tell an empty attribute from none, except through `hasAttribute`. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const findAll = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);
export const findFirst = (document: Document, selector: string): Element | undefined =>
  Document.prototype.querySelector.call(document, selector) ?? undefined;
export const countAll = (document: Document): number =>
  Document.prototype.getElementsByTagName.call(document, '*').length;
export const closest = (element: Element, selector: string): Element | undefined =>
  Element.prototype.closest.call(element, selector) ?? undefined;
export const contains = (element: Element, node: Node): boolean =>
  Node.prototype.contains.call(element, node);

/** Laid out and not hidden; jsdom has no layout and calls everything visible. */
export const isShown = (element: Element): boolean =>
  typeof Element.prototype.checkVisibility !== 'function' ||
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
