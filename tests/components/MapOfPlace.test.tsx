/** @vitest-environment jsdom */
import { expect, test } from 'vitest';
import { HoverCard } from '../../components/HoverCard';
import { wordsFor } from '../../components/words/words';
import type { LocatorMap } from '../../engine/map/locatorMap';
import { beirut, NOW } from '../gallery/examples';
import { press, show, textOf } from './shown';

const map: LocatorMap = {
  drawing: {
    width: 600,
    height: 200,
    land: 'M0 0l600 0 0 200z',
    lakes: '',
    borders: 'M300 0l0 200',
    disputed: 'M100 0l0 200',
    country: 'M300 0l300 0 0 200z',
    spot: { is: 'dot', x: 310, y: 90 },
  },
  label: 'Map: Beirut, in the west of Lebanon',
};
const nothing = () => undefined;

function cardWith(shown: LocatorMap | 'coming' | undefined, box?: HTMLElement): HTMLElement {
  return show(
    <HoverCard
      card={beirut}
      words={wordsFor('en')}
      now={NOW}
      map={shown}
      pinned={false}
      onEntity={nothing}
      onPin={nothing}
      onClose={nothing}
      onNotThis={nothing}
      onHideSite={nothing}
      onCopyName={nothing}
      onLibrary={nothing}
    />,
    box,
  );
}
const facts = (box: HTMLElement) => box.querySelectorAll('dl > div').length;

test('a map is one picture, said in words', () => {
  const pictures = cardWith(map).querySelectorAll('.map [role="img"]');
  expect(pictures).toHaveLength(1);
  expect(pictures[0]!.getAttribute('aria-label')).toBe('Map: Beirut, in the west of Lebanon');
  expect(pictures[0]!.getAttribute('viewBox')).toBe('0 0 600 200');
  expect(pictures[0]!.textContent).toBe(''); // nothing in it has a direction
});

test('every part has a class for its colour, and none of its own', () => {
  const drawn = [...cardWith(map).querySelectorAll('.map svg > *')];
  expect(drawn.map((part) => part.getAttribute('class'))).toEqual([
    ...['land', 'borders', 'here', 'lakes', 'undrawn', 'disputed', 'dot'],
  ]);
  for (const part of drawn) {
    for (const colour of ['fill', 'stroke', 'style']) expect(part.hasAttribute(colour)).toBe(false);
  }
});

test('what lies about there is a ring, and a country itself is neither', () => {
  const ring = { ...map, drawing: { ...map.drawing, spot: { is: 'ring', x: 1, y: 1 } as const } };
  expect(cardWith(ring).querySelector('.ring')).not.toBeNull();
  const { spot: _, ...drawing } = map.drawing;
  expect(cardWith({ ...map, drawing }).querySelector('circle')).toBeNull();
});

test('the room of a map on its way is empty, and nobody is told of it', () => {
  const box = cardWith('coming');
  expect(box.querySelector('.map')?.childNodes).toHaveLength(0);
  expect(box.querySelector('[role="img"]')).toBeNull();
  cardWith(map, box);
  expect(box.querySelectorAll('.map svg')).toHaveLength(1);
});

test('a card without a map has no room for one', () => {
  expect(cardWith(undefined).querySelector('.map')).toBeNull();
});

test('a map takes the room of a fact and an article, which "more" has', () => {
  expect(facts(cardWith(undefined))).toBe(3);
  const box = cardWith(map);
  expect(facts(box)).toBe(2);
  expect(box.querySelectorAll('.related li')).toHaveLength(1);
  press(box, 'More');
  expect(facts(box)).toBe(3);
  expect(textOf(box.querySelector('.facts'))).toContain('Parliament of Lebanon');
});
