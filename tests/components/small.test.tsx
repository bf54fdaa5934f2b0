/** @vitest-environment jsdom */
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { EntityList } from '../../components/EntityList';
import { HighlightNote } from '../../components/HighlightNote';
import { SelectionBar } from '../../components/SelectionBar';
import { Toast } from '../../components/Toast';
import { wordsFor } from '../../components/words/words';
import { almaty, csto, tokayevInEnglish } from '../gallery/examples';
import { button, buttons, key, nameOf, press, show, textOf } from './shown';

const en = wordsFor('en');
const ar = wordsFor('ar');
afterEach(() => vi.useRealTimers());

const entities = [tokayevInEnglish, csto, almaty].map((card, index) => ({ ...card, count: index + 1 }));

function showList(onEntity = vi.fn(), onClose = vi.fn()) {
  const box = show(<EntityList entities={entities} words={en} onEntity={onEntity} onClose={onClose} />);
  return { box, onEntity, onClose, rows: () => [...box.querySelectorAll('ol button')] };
}

test('the list is a landmark with a name, in order of appearance', () => {
  const { box, rows } = showList();
  expect(box.querySelector('section')?.getAttribute('aria-labelledby')).toBe('list-title');
  expect(rows().map((row) => textOf(row.querySelector('bdi')))).toEqual(entities.map(({ name }) => name));
});

test('arrows move through the names, the ends hold, and focus starts at the first', () => {
  const { box, rows } = showList();
  const section = box.querySelector('section')!;
  expect(document.activeElement).toBe(rows()[0]);
  for (const [name, at] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowDown', 2],
    ['Home', 0],
    ['ArrowUp', 0],
    ['End', 2],
  ] as const) {
    expect(key(section, name).defaultPrevented, 'the page behind does not scroll').toBe(true);
    expect(document.activeElement, name).toBe(rows()[at]);
  }
  expect(rows().filter((row) => (row as HTMLElement).tabIndex === 0)).toEqual([rows()[2]]);
});

test('a name opens its card, Escape closes the list and goes no further', () => {
  const { box, rows, onEntity, onClose } = showList();
  act(() => (rows()[1] as HTMLElement).click());
  expect(onEntity).toHaveBeenCalledWith(csto.key);
  const outside = vi.fn();
  document.body.addEventListener('keydown', outside, { once: true });
  key(box.querySelector('section')!, 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  expect(outside).not.toHaveBeenCalled();
});

test('a kind is filtered, its count said, and one name stays in the tab order', () => {
  const { box, rows } = showList();
  press(box, 'Places');
  expect(rows().map((row) => textOf(row.querySelector('bdi')))).toEqual([almaty.name]);
  expect(textOf(box.querySelector('header .dim'))).toBe('1 name');
  expect((rows()[0] as HTMLElement).tabIndex).toBe(0);
  expect(buttons(box).map(nameOf)).not.toContain('Events');
});

test('pressing the bar keeps the selection', () => {
  const box = show(<SelectionBar words={en} onColour={vi.fn()} onNote={vi.fn()} onCopy={vi.fn()} />);
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  button(box, 'Copy').dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});

test('the four colours have names', () => {
  const onColour = vi.fn();
  const box = show(<SelectionBar words={ar} onColour={onColour} onNote={vi.fn()} onCopy={vi.fn()} />);
  press(box, 'تظليل: أزرق');
  expect(onColour).toHaveBeenCalledWith('blue');
  expect(box.querySelector('[role="toolbar"]')?.getAttribute('aria-label')).toBe('حفظ النص المحدد');
});

test('in a right-to-left bar the left arrow goes on', () => {
  const box = show(<SelectionBar words={ar} onColour={vi.fn()} onNote={vi.fn()} onCopy={vi.fn()} />);
  const [first, second] = buttons(box);
  first?.focus();
  key(first!, 'ArrowLeft');
  expect(document.activeElement).toBe(second);
  const english = show(<SelectionBar words={en} onColour={vi.fn()} onNote={vi.fn()} onCopy={vi.fn()} />);
  buttons(english)[1]?.focus();
  key(buttons(english)[1]!, 'ArrowLeft');
  expect(document.activeElement).toBe(buttons(english)[0]);
});

test('a private window gives the reason instead of the colours', () => {
  const box = show(
    <SelectionBar words={en} trouble="private-window" onColour={vi.fn()} onNote={vi.fn()} onCopy={vi.fn()} />,
  );
  expect(buttons(box).map(nameOf)).toEqual(['Copy']);
  expect(textOf(box)).toContain('Nothing is saved in a private window.');
});

test('a note is saved when it has changed, and the colour in use is marked', () => {
  const onNote = vi.fn();
  const box = show(
    <HighlightNote
      highlight={{ id: 'a', colour: 'green', note: '' }}
      words={en}
      onColour={vi.fn()}
      onNote={onNote}
      onRemove={vi.fn()}
      onClose={vi.fn()}
    />,
  );
  expect(button(box, 'Save note').disabled).toBe(true);
  expect(button(box, 'Highlight: green').getAttribute('aria-pressed')).toBe('true');
  const text = box.querySelector('textarea')!;
  text.value = 'Compare 2010.';
  act(() => void text.dispatchEvent(new Event('input', { bubbles: true })));
  press(box, 'Save note');
  expect(onNote).toHaveBeenCalledWith('Compare 2010.');
});

test('what is typed into a note does not reach the page, but Escape does', () => {
  const box = show(
    <HighlightNote
      highlight={{ id: 'a', colour: 'green', note: '' }}
      words={en}
      onColour={vi.fn()}
      onNote={vi.fn()}
      onRemove={vi.fn()}
      onClose={vi.fn()}
    />,
  );
  const heard: string[] = [];
  const listening = new AbortController();
  const hear = (event: KeyboardEvent) => heard.push(event.key);
  document.addEventListener('keydown', hear, { signal: listening.signal });
  key(box.querySelector('textarea')!, 'j');
  key(box.querySelector('textarea')!, 'Escape');
  listening.abort();
  expect(heard).toEqual(['Escape']);
});

test('"undo" stays ten seconds, and longer while the pointer rests on it', () => {
  vi.useFakeTimers();
  const onClose = vi.fn();
  const box = show(<Toast text={en.toast.removed} words={en} onUndo={vi.fn()} onClose={onClose} />);
  const toast = box.querySelector('.toast')!;
  act(() => void vi.advanceTimersByTime(9_000));
  act(() => void toast.dispatchEvent(new Event('pointerenter')));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(onClose).not.toHaveBeenCalled();
  act(() => void toast.dispatchEvent(new Event('pointerleave')));
  act(() => void vi.advanceTimersByTime(9_999));
  expect(onClose).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(1));
  expect(onClose).toHaveBeenCalledOnce();
});
