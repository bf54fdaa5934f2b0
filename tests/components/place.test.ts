/** Where the card goes, as a table of windows and lines. */
import { expect, test } from 'vitest';
import { lineAt, placeFor, type Rect, type Scene } from '../../components/place';

const window = { width: 1000, height: 700 };
const card = { width: 340, height: 300 };
const line = (left: number, top: number, width = 80): Rect => ({ left, top, width, height: 24 });
const scene = (over: Partial<Scene>): Scene => ({
  line: line(400, 100),
  card,
  window,
  direction: 'ltr',
  ...over,
});

test.each([
  {
    fact: 'the card stands 8 px under the line and starts where an English name starts',
    scene: scene({}),
    place: { left: 400, top: 132, side: 'below' },
  },
  {
    fact: 'in an Arabic article it starts at the right end of the name',
    scene: scene({ direction: 'rtl' }),
    place: { left: 480 - 340, top: 132, side: 'below' },
  },
  {
    fact: 'near the bottom it stands above the line',
    scene: scene({ line: line(400, 600) }),
    place: { left: 400, top: 600 - 8 - 300, side: 'above' },
  },
  {
    fact: 'at the right edge it moves inside the window',
    scene: scene({ line: line(940, 100, 50) }),
    place: { left: 1000 - 8 - 340, top: 132, side: 'below' },
  },
  {
    fact: 'at the left edge of an Arabic article it moves inside the window',
    scene: scene({ line: line(10, 100), direction: 'rtl' }),
    place: { left: 8, top: 132, side: 'below' },
  },
])('$fact', async ({ scene, place }) => expect(await placeFor(scene)).toMatchObject(place));

test.each([220, 300, 420, 700])(
  'in a window of %i px no line is covered and the card stays inside',
  async (height) => {
    for (let top = 0; top + 24 <= height; top += 10) {
      const place = await placeFor(scene({ line: line(400, top), window: { width: 1000, height } }));
      const end = place.top + Math.min(card.height, place.room);
      const gap = place.side === 'below' ? place.top - (top + 24) : top - end;
      const [above, below] = [top - 16, height - top - 24 - 16];
      expect({ top, gap }).toEqual({ top, gap: 8 });
      expect(place.top, `top at ${top}`).toBeGreaterThanOrEqual(8);
      expect(end, `end at ${top}`).toBeLessThanOrEqual(height - 8);
      expect(place.room, `room at ${top}`).toBeGreaterThanOrEqual(
        Math.min(card.height, Math.max(above, below)),
      );
    }
  },
);

test('a window too low for the card leaves it the room there is, on the roomier side', async () => {
  const place = await placeFor(scene({ line: line(400, 60), window: { width: 1000, height: 300 } }));
  expect(place).toMatchObject({ side: 'below', top: 92, room: 300 - 92 - 8 });
});

test('the rectangle under the pointer is taken of a name that wraps', () => {
  const rects = [line(900, 100, 60), line(40, 130, 90)];
  expect(lineAt(rects, { x: 60, y: 140 })).toBe(rects[1]);
  expect(lineAt(rects, { x: 930, y: 110 })).toBe(rects[0]);
  expect(lineAt([], { x: 0, y: 0 })).toBeUndefined();
});
