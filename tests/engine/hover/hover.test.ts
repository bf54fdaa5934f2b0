import { expect, test } from 'vitest';
import { onBridge } from '../../../engine/hover/bridge';
import { AWAY, type Hover, type HoverEvent, shownBy, step, waitOf } from '../../../engine/hover/hover';

/** 'enter 1, wait, leave': `wait` lets the state's own wait pass. */
function after(story: string): Hover {
  return story.split(', ').reduce<Hover>((state, said) => step(state, eventOf(said)), AWAY);
}

function eventOf(said: string): HoverEvent {
  const [, word, on] = /^([a-z -]+?)(?: (\d+))?$/.exec(said)!;
  const type = word === 'wait' ? 'waited' : word!.replace(' ', '-');
  return { type, ...(on && { on: Number(on) }) } as HoverEvent;
}

test.each([
  ['a passing pointer opens nothing', 'enter 1, leave', undefined],
  ['a resting pointer opens the card', 'enter 1, wait', 1],
  ['the card outlives the trip from name to card', 'enter 1, wait, leave, enter card', 1],
  ['crossing another name on the way keeps it', 'enter 1, wait, leave, enter 2, enter card', 1],
  ['resting on another name changes it', 'enter 1, wait, enter 2, wait', 2],
  ['back on the name before it closed', 'enter 1, wait, leave, enter 1', 1],
  ['left for good', 'enter 1, wait, leave, wait', undefined],
  ['leaving the card closes it', 'enter 1, wait, leave, enter card, leave card, wait', undefined],
  ['a click pins', 'click 1, leave, wait', 1],
  ['a pinned card does not follow the pointer', 'click 1, enter 2, wait', 1],
  ['a click on another name moves the pin', 'click 1, click 2', 2],
  ['pinning from the card', 'enter 1, wait, leave, enter card, pin, leave card, wait', 1],
  ['escape closes', 'enter 1, wait, escape', undefined],
  ['escape closes even a pinned card', 'click 1, escape', undefined],
  ['escape before it opened keeps it shut', 'enter 1, escape, wait', undefined],
  ['a dismissed card stays shut while the pointer stays', 'enter 1, wait, escape, enter 1, wait', undefined],
  ['and may come back after the pointer left', 'enter 1, wait, escape, leave, enter 1, wait', 1],
  ['another name may open at once after a dismissal', 'enter 1, wait, escape, enter 2, wait', 2],
  ['nothing is dismissed where nothing is open', 'escape, enter 1, wait', 1],
])('%s', (_, story, card) => expect(shownBy(after(story))).toBe(card));

test.each([
  ['rest before the first card', 'enter 1', 300],
  ['moving on while resting begins the wait again', 'enter 1, drift', 300],
  ['a card that closed a moment ago makes the next one quick', 'enter 1, wait, leave, wait, enter 2', 0],
  ['but not for long', 'enter 1, wait, leave, wait, wait, enter 2', 300],
  ['leaving', 'enter 1, wait, leave', 300],
  ['leaving for another name', 'enter 1, wait, enter 2', 150],
  ['the way to the card begins the wait again', 'enter 1, wait, leave, approach', 300],
  ['an open card waits for nothing', 'enter 1, wait', undefined],
  ['nor does a pinned one', 'click 1', undefined],
])('%s', (_, story, wait) => expect(waitOf(after(story))).toBe(wait));

test('a state that begins its wait again is a new value, one that does not is the same', () => {
  const resting = after('enter 1');
  expect(step(resting, { type: 'drift' })).not.toBe(resting);
  expect(step(resting, { type: 'enter', on: 1 })).toBe(resting);
});

const name = { left: 100, top: 100, width: 60, height: 20 };
const below = { left: 60, top: 128, width: 340, height: 200 };
const above = { left: 60, top: 10, width: 340, height: 82 };

test.each([
  { why: 'the gap', pointer: { x: 120, y: 124 }, card: below, on: true },
  { why: 'slanting towards the card', pointer: { x: 136, y: 126 }, card: below, on: true },
  { why: 'along the line', pointer: { x: 200, y: 121 }, card: below, on: false },
  { why: 'away from it', pointer: { x: 120, y: 80 }, card: below, on: false },
  { why: 'up to a card above', pointer: { x: 118, y: 96 }, card: above, on: true },
  { why: 'beyond the edge of the card', pointer: { x: 120, y: 400 }, card: below, on: false },
])('the bridge: $why', ({ pointer, card, on }) => {
  const left = { x: 120, y: card === above ? 100 : 119 };
  expect(onBridge(pointer, left, name, card)).toBe(on);
});
