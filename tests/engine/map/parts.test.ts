/** The parts that a map is made of: arcs, path text, bearings, and which parts of a country are shown. */
import { describe, expect, test } from 'vitest';
import { bearingIn } from '../../../engine/map/bearing';
import { mainParts } from '../../../engine/map/mainParts';
import { type MapFile, openOutlines, type Point, readArc } from '../../../engine/map/outlines';
import { openPathText } from '../../../engine/map/pathText';

describe('an arc', () => {
  test.each([
    { text: '', points: [] },
    { text: '65', points: [[3, -3]] },
    {
      text: '0065',
      points: [
        [0, 0],
        [3, -3],
      ],
    },
    { text: '`20', points: [[40, 0]] }, // 40 -> 80 -> 16 and more, then 2
    { text: '_2_2', points: [[-40, -40]] },
  ])('$text is $points', ({ text, points }) => expect(readArc(text)).toEqual(points));
});

describe('outlines', () => {
  /** As the extract writes them (data/extract/map/write.ts), for steps below 16. */
  const arc = (...steps: number[]) =>
    steps.map((step) => String.fromCharCode(48 + (step < 0 ? ~(step << 1) : step << 1))).join('');
  /**
   *   A B
   *   D D      disputed, and P is a point
   */
  const file: MapFile = {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      arc(0, 1, 0, 1, 1, 0), // coast of A
      arc(1, 2, 0, -1), // A | B
      arc(1, 1, -1, 0), // A | D
      arc(1, 2, 1, 0, 0, -1), // coast of B
      arc(2, 1, -1, 0), // B | D
      arc(2, 1, 0, -1, -2, 0, 0, 1), // coast of D
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'MultiPolygon', id: 'A', arcs: [[[0, 1, 2]]] },
          { type: 'MultiPolygon', id: 'B', arcs: [[[3, 4, ~1]]] },
          { type: 'MultiPolygon', id: 'disputed', arcs: [[[~2, ~4, 5]]] },
          { type: 'Point', id: 'P', coordinates: [5, 5] },
        ],
      },
      land: { type: 'MultiPolygon', arcs: [[[0, 3, 5]]] },
      lakes: { type: 'MultiPolygon', arcs: [] },
    },
  };
  const { country, borders, disputed, land, lakes } = openOutlines(file);

  test('of a country are a ring', () => {
    expect(country('A')).toMatchObject({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 1],
            [0, 2],
            [1, 2],
            [1, 1],
            [0, 1],
          ],
        ],
      ],
    });
  });
  test('of a country too small are a point', () => expect(country('P')).toEqual([5, 5]));
  test('of a country that is not there are none', () => expect(country('Q')).toBeUndefined());
  test('have one line where two countries meet, and none along the coast', () => {
    expect(borders.coordinates).toEqual([
      [
        [1, 2],
        [1, 1],
      ],
    ]);
  });
  test('keep apart what is disputed', () => {
    expect(disputed.coordinates.flat().map(String).sort()).toEqual(['0,1', '1,1', '2,1']);
  });
  test('of the land are those of the coasts', () => {
    expect(land.coordinates[0]?.[0]?.map(String)).not.toContain('1,1');
    expect(lakes.coordinates).toEqual([]);
  });
});

describe('the text of a path', () => {
  const drawn = (points: [number, number][], { closed = true, keepSpecks = false } = {}) => {
    const path = openPathText({ keepSpecks });
    path.moveTo(...points[0]!);
    for (const point of points.slice(1)) path.lineTo(...point);
    if (closed) path.closePath();
    return path.text();
  };
  test.each([
    {
      why: 'whole units',
      points: [
        [0.4, 0.4],
        [20.2, 0],
        [20, 10],
      ],
      text: 'M0 0l20 0 0 10z',
    },
    {
      why: 'a minus parts numbers',
      points: [
        [0, 20],
        [20, 0],
        [40, 20],
      ],
      text: 'M0 20l20-20 20 20z',
    },
    {
      why: 'steps too short to see are left out',
      points: [
        [0, 0],
        [1, 1],
        [20, 0],
        [21, 1],
        [20, 10],
      ],
      text: 'M0 0l20 0 0 10z',
    },
    {
      why: 'so are areas',
      points: [
        [0, 0],
        [4, 0],
        [4, 4],
      ],
      text: '',
    },
    {
      why: 'and areas that became a line',
      points: [
        [0, 0],
        [20, 0],
        [20, 1],
      ],
      text: '',
    },
  ] as { why: string; points: [number, number][]; text: string }[])('$why', ({ points, text }) =>
    expect(drawn(points)).toBe(text),
  );
  test('a country of islets keeps them', () => {
    expect(
      drawn(
        [
          [0, 0],
          [4, 0],
          [4, 4],
        ],
        { keepSpecks: true },
      ),
    ).toBe('M0 0l4 0 0 4z');
  });
  test('a line stays open', () => {
    expect(
      drawn(
        [
          [0, 0],
          [10, 0],
        ],
        { closed: false },
      ),
    ).toBe('M0 0l10 0');
  });
});

describe('the bearing of a place', () => {
  const box: [[number, number], [number, number]] = [
    [0, 0],
    [90, 60],
  ];
  test.each([
    { at: [10, 10], bearing: 'north-west' },
    { at: [45, 5], bearing: 'north' },
    { at: [85, 30], bearing: 'east' },
    { at: [45, 30], bearing: 'centre' },
    { at: [5, 58], bearing: 'south-west' },
    { at: [94, 30], bearing: 'east' }, // on a coast that is drawn simply
    { at: [120, 30], bearing: undefined },
    { at: [45, -40], bearing: undefined },
  ] as { at: [number, number]; bearing: string | undefined }[])('$at is $bearing', ({ at, bearing }) =>
    expect(bearingIn(box, at)).toBe(bearing),
  );
});

describe('the parts of a country that its map shows', () => {
  /** A square, `size` degrees wide, clockwise as the globe wants it. */
  const square = (west: number, south: number, size: number): Point[][] => [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ];
  const shown = (...squares: Point[][][]) =>
    mainParts({ type: 'MultiPolygon', coordinates: squares }).coordinates.map(([outline]) => outline![0]);
  test.each([
    { why: 'an island beside it', far: square(11, 0, 3), isShown: true },
    { why: 'a half as large, at some distance', far: square(18, 0, 8), isShown: true },
    { why: 'a fifth, far away', far: square(50, 0, 4), isShown: false },
    { why: 'a speck', far: square(11, 0, 0.5), isShown: false },
    { why: 'a twin on the other side of the globe', far: square(150, 0, 10), isShown: false },
  ])('$why: $isShown', ({ far, isShown }) => {
    expect(shown(square(0, 0, 10), far)).toEqual(isShown ? [[0, 0], far[0]![0]] : [[0, 0]]);
  });
  test('the largest comes first, wherever it stands in the list', () => {
    expect(shown(square(11, 0, 3), square(0, 0, 10))[0]).toEqual([0, 0]);
  });
});
