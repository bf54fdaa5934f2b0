// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchText } from '../../page/watch';
import { inBody, paragraph } from './openPage';

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watched() {
  const page = inBody(`<nav></nav><article><p>${paragraph(1)}</p></article>`);
  const tell = vi.fn();
  watchText(page.querySelector('article')!, tell, stop.signal);
  const text = page.querySelector('article p')!.firstChild as Text;
  /** One change every `every` ms for `lasting` ms. */
  const change = async (lasting: number, every: number) => {
    for (let time = 0; time < lasting; time += every) {
      text.data += 'x';
      await vi.advanceTimersByTimeAsync(every);
    }
  };
  return { page, tell, change };
}

test('changes of a quarter of a second are told once', async () => {
  const { tell, change } = watched();
  await change(100, 10);
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(250);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('what changes beside the article is nothing to us', async () => {
  const { page, tell } = watched();
  page.querySelector('nav')!.textContent = 'Home';
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
});

test('a sibling that comes is nothing to us; another element in place of the article is', async () => {
  const { page, tell } = watched();
  const article = page.querySelector('article')!;
  article.after(page.createElement('aside'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
  article.replaceWith(page.createElement('article'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a page that never rests is looked at more and more rarely', async () => {
  const { tell, change } = watched();
  await change(30_000, 50);
  expect(tell.mock.calls.length).toBeLessThan(10);
});

test('a text that has been quiet for half a minute is done', async () => {
  const { tell, change } = watched();
  await vi.advanceTimersByTimeAsync(31_000);
  await change(1000, 100);
  expect(tell).not.toHaveBeenCalled();
});

test('nothing is told after the end', async () => {
  const { tell, change } = watched();
  await change(100, 10);
  stop.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
});
