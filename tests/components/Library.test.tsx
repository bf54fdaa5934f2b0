/** @vitest-environment jsdom */
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Library } from '../../components/Library';
import { pageWordsFor } from '../../components/words/pageWords';
import type { Highlight } from '../../engine/model';
import { highlights } from '../gallery/examples';
import { button, buttons, nameOf, press, show, textOf } from './shown';

function showLibrary(held: Highlight[] = highlights) {
  const calls = {
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onErase: vi.fn(),
  };
  const box = show(
    <Library words={pageWordsFor('en')} highlights={held} licences="licences.html" {...calls} />,
  );
  return { box, calls };
}

test('highlights stand under their article, in the order of its text', () => {
  const [first, second, third] = highlights;
  const { box } = showLibrary([second!, third!, first!]);
  const articles = [...box.querySelectorAll('main > article')];
  expect(articles.map((article) => article.querySelectorAll('li').length)).toEqual([2, 1]);
  const notes = [...articles[0]!.querySelectorAll('li')].map((li) => li.querySelectorAll('p').length);
  expect(notes).toEqual([1, 2]); // the one without a note comes first in the text
});

test('a quote keeps its language and direction, and its colour has a name', () => {
  const quotes = [...showLibrary().box.querySelectorAll('blockquote')];
  expect(quotes.slice(0, 3).map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]);
  expect(textOf(showLibrary().box.querySelector('.under'))).toContain('Yellow');
});

test('the title leads to the article', () => {
  const link = showLibrary().box.querySelector('article a') as HTMLAnchorElement;
  expect([link.href, link.rel]).toEqual([highlights[0]!.article.address, 'noopener noreferrer']);
});

test('what is removed can be put back at once, and from the trash later', () => {
  const { box, calls } = showLibrary();
  act(() => (box.querySelector('article .act') as HTMLElement).click());
  expect(calls.onRemove).toHaveBeenCalledWith('a');
  press(box, 'Undo');
  press(box, 'Put back');
  expect(calls.onRestore.mock.calls).toEqual([['a'], ['d']]);
  expect(buttons(box).map(nameOf)).not.toContain('Undo');
});

test('erasing asks first, offers export, and can be called off', () => {
  const { box, calls } = showLibrary();
  press(box, 'Erase everything');
  expect(calls.onErase).not.toHaveBeenCalled();
  const sure = box.querySelector('.sure') as HTMLElement;
  press(sure, 'JSON');
  expect(calls.onExport).toHaveBeenCalledWith('json');
  press(box, 'Keep everything');
  expect(box.querySelector('.sure')).toBeNull();
  press(box, 'Erase everything');
  press(box, 'Erase everything now');
  expect(calls.onErase).toHaveBeenCalledOnce();
});

test('an empty library says how to begin and has nothing to export', () => {
  const { box } = showLibrary([]);
  expect(textOf(box.querySelector('.empty'))).toMatch(/^Nothing saved yet\./);
  expect(button(box, 'Markdown').disabled).toBe(true);
});

test('a chosen file is handed over', () => {
  const { box, calls } = showLibrary();
  const input = box.querySelector('input') as HTMLInputElement;
  const file = new File(['{}'], 'hashiya.json');
  Object.defineProperty(input, 'files', { value: [file] });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(calls.onImport).toHaveBeenCalledWith(file);
});
