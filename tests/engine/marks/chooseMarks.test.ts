import { expect, test } from 'vitest';
import { chooseMarks, type MarkWishes } from '../../../engine/marks/chooseMarks';
import type { Block, Kind, LinkedArticle } from '../../../engine/model';

const wishes: MarkWishes = {
  density: 'section',
  demonyms: true,
  kinds: { person: true, place: true, organisation: true, event: true },
};
const kinds: Kind[] = ['person', 'place', 'work'];
const entities = kinds.map((kind, i) => ({
  key: `${i}`,
  kind,
  sort: '',
  name: '',
  nameLanguage: 'en',
  about: '',
}));

const paragraph = (length = 100): Block => ({ role: 'paragraph', text: 'word '.repeat(length / 5) });
/** 'block:entity', or 'block:entity~' for a demonym. */
const article = (...links: string[]): LinkedArticle => ({
  entities,
  links: links.map((link) => {
    const [block, entity] = link.replace('~', '').split(':').map(Number);
    const by = link.endsWith('~') ? 'demonym' : 'name';
    return { block: block!, entity: entity!, start: 0, end: 4, by, confidence: 1 } as const;
  }),
});

test.each([
  { why: 'the second mention in a section is not marked', links: ['0:0', '0:0', '1:0'], marked: [0] },
  { why: 'another entity is', links: ['0:0', '0:1'], marked: [0, 1] },
  { why: 'a demonym counts as a mention of its country', links: ['0:1~', '0:1'], marked: [0] },
  { why: 'a heading begins a section', links: ['0:0', '2:0', '3:0'], marked: [0, 1] },
])('$why', ({ links, marked }) => {
  const blocks: Block[] = [paragraph(), paragraph(), { role: 'heading', text: 'Then' }, paragraph()];
  expect(chooseMarks(article(...links), blocks, wishes)).toEqual(marked);
});

test('a screen of text is a section', () => {
  const blocks = [paragraph(1000), paragraph(1000), paragraph(100)];
  expect(chooseMarks(article('0:0', '1:0', '2:0'), blocks, wishes)).toEqual([0, 2]);
  expect(chooseMarks(article('0:0', '1:0', '2:0'), blocks, { ...wishes, density: 'first' })).toEqual([0]);
  expect(chooseMarks(article('0:0', '1:0', '2:0'), blocks, { ...wishes, density: 'all' })).toEqual([0, 1, 2]);
});

test('kinds and demonyms can be switched off; works have no switch', () => {
  const blocks = [paragraph()];
  const off = { ...wishes.kinds, person: false };
  expect(chooseMarks(article('0:0', '0:1~', '0:2'), blocks, { ...wishes, kinds: off })).toEqual([1, 2]);
  expect(chooseMarks(article('0:0', '0:1~', '0:2'), blocks, { ...wishes, demonyms: false })).toEqual([0, 2]);
});

const crowd = (blocks: number) => ({
  entities: Array.from({ length: 30 }, (_, i) => ({ ...entities[0]!, key: `${i}` })),
  links: Array.from({ length: blocks }, (_, block) =>
    Array.from(
      { length: 30 },
      (_, i) => ({ block, entity: i, start: i * 5, end: i * 5 + 4, by: 'name', confidence: 1 }) as const,
    ),
  ).flat(),
});

test('a list of names is not marked word for word', () => {
  expect(chooseMarks(crowd(1), [paragraph(150)], wishes).length).toBeLessThanOrEqual(15);
});

test('first mentions may stand twice as close as repeated ones', () => {
  const blocks: Block[] = [paragraph(150), { role: 'heading', text: 'Then' }, paragraph(150)];
  const { entities: many, links } = crowd(3);
  const first = chooseMarks({ entities: many, links: links.slice(0, 12) }, blocks, wishes);
  const again = links.slice(0, 12).map((link) => ({ ...link, block: 2 }));
  const both = chooseMarks({ entities: many, links: [...links.slice(0, 12), ...again] }, blocks, wishes);
  expect(first).toHaveLength(12);
  expect(both).toHaveLength(12 + 7);
});
