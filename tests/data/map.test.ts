/** The outlines and the countries of the pack are of one world. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { world } from '../engine/map/world';

const file = new URL('../../data/curated/countries.yaml', import.meta.url);
const codes = (parse(readFileSync(file, 'utf8')) as { code: string }[]).map(({ code }) => code);
/** Nobody lives there, and Natural Earth does not draw it. */
const UNDRAWN = ['BV'];

test('every country and territory has an outline or a point', () => {
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => world.country(code) === undefined && !UNDRAWN.includes(code))).toEqual([]);
});
