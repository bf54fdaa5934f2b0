/** Shows a component in a document and presses things in it, as a reader would find them: by role and name. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** In a box where something is shown already, the new takes the place of the old as in life. */
export function show(what: ComponentChild, box: HTMLElement = emptyBox()): HTMLElement {
  act(() => render(what, box));
  return box;
}

function emptyBox(): HTMLElement {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  return box;
}

export function button(box: HTMLElement, name: string): HTMLButtonElement {
  const found = buttons(box).find((button) => nameOf(button) === name);
  if (!found) throw new Error(`no button "${name}" among: ${buttons(box).map(nameOf).join(' | ')}`);
  return found;
}

export function buttons(box: HTMLElement): HTMLButtonElement[] {
  return [...box.querySelectorAll('button')];
}

export function press(box: HTMLElement, name: string) {
  act(() => button(box, name).click());
}

export function key(target: Element, name: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => void target.dispatchEvent(event));
  return event;
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a screen reader calls it: its label, else its text without what is hidden from it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(copy);
}
