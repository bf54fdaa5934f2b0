import { expect, test } from 'vitest';
import { leaveOut, refusedHere } from '../../../engine/corrections/leaveOut';
import type { LinkedArticle, NamedEntity } from '../../../engine/model';

const entity = (key: string): NamedEntity => ({
  key,
  kind: 'place',
  sort: 'city',
  name: key,
  nameLanguage: 'en',
  about: '',
});
const link = (entity: number, start: number) =>
  ({ block: 0, start, end: start + 3, entity, by: 'name', confidence: 1 }) as const;
const linked: LinkedArticle = {
  entities: [entity('a'), entity('b'), entity('c')],
  links: [link(0, 0), link(1, 10), link(2, 20), link(1, 30)],
};

test('a refused entity goes with all its links, and the others keep theirs', () => {
  const left = leaveOut(linked, new Set(['b']));
  expect(left.entities.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(left.links.map(({ start, entity }) => [start, left.entities[entity]?.key])).toEqual([
    [0, 'a'],
    [20, 'c'],
  ]);
});

test('without corrections nothing changes', () => {
  expect(leaveOut(linked, new Set(['z']))).toEqual(linked);
});

test('a correction holds for its article under any address, or everywhere', () => {
  const correct = (key: string, where: string) => ({ key, where, createdAt: '2026-11-01T00:00:00.000Z' });
  const corrections = [correct('a', '*'), correct('b', 'https://m.site/1'), correct('c', 'https://site/2')];
  expect([...refusedHere(corrections, ['https://site/1', 'https://m.site/1'])]).toEqual(['a', 'b']);
});
