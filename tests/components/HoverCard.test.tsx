/** @vitest-environment jsdom */
import { expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '../../components/HoverCard';
import { wordsFor } from '../../components/words/words';
import type { Card } from '../../engine/model';
import { bare, foreignName, NOW, tokayevInArabic, tokayevInEnglish } from '../gallery/examples';
import { button, buttons, key, nameOf, press, show, textOf } from './shown';

const asked = () => ({
  onEntity: vi.fn(),
  onPin: vi.fn(),
  onClose: vi.fn(),
  onNotThis: vi.fn(),
  onHideSite: vi.fn(),
  onCopyName: vi.fn(),
  onLibrary: vi.fn(),
});

function showCard(card: Card, props: Partial<HoverCardProps> = {}, inBox?: HTMLElement) {
  const calls = asked();
  const element = (
    <HoverCard card={card} words={wordsFor(card.language)} now={NOW} pinned={false} {...calls} {...props} />
  );
  return { box: show(element, inBox), calls };
}

const facts = (box: HTMLElement) => [...box.querySelectorAll('dl > div')].map(textOf);
const related = (box: HTMLElement) => [...box.querySelectorAll('.related li')];

test('the first view is one sentence, three facts and two articles', () => {
  const { box } = showCard(tokayevInArabic);
  expect(box.querySelectorAll('.about')).toHaveLength(1);
  expect(facts(box)).toHaveLength(3);
  expect(related(box)).toHaveLength(2);
  expect(box.querySelector('.wikipedia')).toBeNull();
});

test('"more" has the rest, and "less" folds it again', () => {
  const { box } = showCard(tokayevInEnglish);
  press(box, 'More');
  expect(facts(box)).toHaveLength(5);
  expect([...box.querySelectorAll('.names li')].map(textOf)).toEqual(
    tokayevInEnglish.otherNames.map(({ text }) => text),
  );
  expect(box.querySelectorAll('.wikipedia a')).toHaveLength(2);
  press(box, 'Less');
  expect(facts(box)).toHaveLength(3);
});

test('nothing offers more when there is no more', () => {
  expect(buttons(showCard(bare).box).map(nameOf)).not.toContain('More');
});

test('two terms of one office share a row', () => {
  expect(facts(showCard(tokayevInEnglish).box)[1]).toBe('Speaker of the Senate2007–2011, 2013–2019');
});

test('the card is a dialog called by the name, in its language and direction', () => {
  const { box } = showCard(tokayevInArabic);
  const dialog = box.querySelector('[role="dialog"]');
  const label = dialog?.getAttribute('aria-labelledby') ?? '';
  expect(box.querySelector(`#${label}`)?.textContent).toBe(tokayevInArabic.name);
  expect([dialog?.getAttribute('lang'), dialog?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(dialog?.getAttribute('aria-modal')).toBeNull();
});

test('a name in another script keeps its own direction', () => {
  const name = showCard(foreignName).box.querySelector('h2');
  expect([name?.lang, name?.dir]).toEqual(['en', 'ltr']);
});

test('other names are isolated and say their language', () => {
  const { box } = showCard(tokayevInArabic);
  press(box, 'المزيد');
  expect([...box.querySelectorAll('.names bdi')].map((bdi) => bdi.getAttribute('lang'))).toEqual([
    'kk',
    'ru',
    'en',
  ]);
});

test('links to Wikipedia and to articles are real links that tell the target nothing', () => {
  const { box } = showCard(tokayevInArabic);
  press(box, 'المزيد');
  const links = [...box.querySelectorAll('a')];
  expect(links.length).toBe(5);
  for (const link of links) {
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link.href).toMatch(/^https?:/);
  }
});

test('an article in another language keeps its direction, and what it shares is said in ours', () => {
  const row = related(showCard(tokayevInArabic).box)[1];
  expect(row?.getAttribute('dir')).toBe('ltr');
  expect(row?.querySelector('small')?.getAttribute('dir')).toBe('rtl');
  expect(textOf(row?.querySelector('small') ?? null)).toBe(
    'يشتركان في: بوتين، القرم · قرأته قبل 3 أيام · الإنجليزية',
  );
});

test('Escape and other keys pass through the card to whoever opened it', () => {
  const { box, calls } = showCard(tokayevInEnglish, { pinned: true });
  const event = key(button(box, 'More'), 'Escape');
  expect(event.defaultPrevented).toBe(false);
  expect(calls.onClose).not.toHaveBeenCalled();
});

test('a person named among the facts opens, and so does the country', () => {
  const { box, calls } = showCard(tokayevInEnglish);
  press(box, 'Nursultan Nazarbayev');
  press(box, 'Kazakhstan');
  expect(calls.onEntity.mock.calls).toEqual([['Q2'], ['Q232']]);
});

test('the country of a country is not said twice', () => {
  const itself = { ...tokayevInEnglish, key: 'Q232', name: 'Kazakhstan' };
  expect(textOf(showCard(itself).box.querySelector('.kind'))).not.toContain('Kazakhstan');
});

test('"next" stands beside a name with several mentions only', () => {
  const next = vi.fn();
  const several = showCard(tokayevInEnglish, { mention: { index: 1, count: 11, next } });
  expect(textOf(several.box.querySelector('.here > span'))).toBe('Mentioned 11 times');
  press(several.box, 'Next');
  expect(next).toHaveBeenCalledOnce();
  const once = showCard(tokayevInEnglish, { mention: { index: 1, count: 1, next } });
  expect(buttons(once.box).map(nameOf)).not.toContain('Next');
});

test('the way back from a later mention says where one is', () => {
  const previous = vi.fn();
  const { box } = showCard(tokayevInEnglish, { mention: { index: 3, count: 11, next: vi.fn(), previous } });
  expect(textOf(box.querySelector('.here > span'))).toBe('Mention 3 of 11');
  press(box, 'Previous');
  expect(previous).toHaveBeenCalledOnce();
});

test('the menu says "not this one" for the article or for all, turns the site off and copies the name', () => {
  const { box, calls } = showCard(tokayevInEnglish);
  expect(buttons(box).map(nameOf)).not.toContain('Copy the name');
  press(box, 'More choices');
  press(box, 'In this article');
  press(box, 'Everywhere');
  press(box, 'Turn off on this site');
  press(box, 'Copy the name');
  press(box, 'Library and choices');
  expect(calls.onNotThis.mock.calls).toEqual([['article'], ['everywhere']]);
  for (const call of [calls.onHideSite, calls.onCopyName, calls.onLibrary])
    expect(call).toHaveBeenCalledOnce();
});

test('a pinned card can be closed by pointer, one that follows the pointer needs no button', () => {
  const pinned = showCard(tokayevInEnglish, { pinned: true });
  press(pinned.box, 'Close');
  expect(pinned.calls.onClose).toHaveBeenCalledOnce();
  expect(button(pinned.box, 'Unpin').getAttribute('aria-pressed')).toBe('true');
  expect(buttons(showCard(tokayevInEnglish).box).map(nameOf)).not.toContain('Close');
});

test('the source and its year stand last, with a warning after two years', () => {
  expect(textOf(showCard(tokayevInEnglish).box.querySelector('.source'))).toBe(
    'Hashiya’s own pack · as of 2025',
  );
  const old = showCard({ ...tokayevInEnglish, asOf: 2024 }).box.querySelector('.source');
  expect(textOf(old)).toContain('may be out of date');
});

test('a flag that is not a picture of our own is not shown', () => {
  const { box } = showCard({ ...tokayevInEnglish, flag: 'https://example.org/flag.svg' });
  expect(box.querySelector('img')).toBeNull();
});

test('another subject in the same card starts with its own first view', () => {
  const { box } = showCard(tokayevInEnglish);
  press(box, 'More');
  showCard(tokayevInEnglish, {}, box);
  expect(facts(box)).toHaveLength(5);
  showCard({ ...tokayevInEnglish, key: 'Q9' }, {}, box);
  expect(facts(box)).toHaveLength(3);
});
