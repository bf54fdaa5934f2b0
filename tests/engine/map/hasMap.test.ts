import { expect, test } from 'vitest';
import { hasMap } from '../../../engine/map/hasMap';

const at = { latitude: 26.6, longitude: 56.5 };
test.each([
  { what: 'a city', entity: { kind: 'place', country: 'KZ', at }, has: true },
  { what: 'a province whose coordinates nobody knows', entity: { kind: 'place', country: 'KZ' }, has: true },
  { what: 'a strait', entity: { kind: 'place', at }, has: true },
  { what: 'a region of the world', entity: { kind: 'place' }, has: false },
  { what: 'a person', entity: { kind: 'person', country: 'KZ' }, has: false },
  { what: 'a ministry', entity: { kind: 'organisation', country: 'KZ', at }, has: false },
] as const)('$what has a map: $has', ({ entity, has }) => expect(hasMap(entity)).toBe(has));
