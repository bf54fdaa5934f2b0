/** What `npm run data:report -- --texts` says of texts: the names that the pack does not know, and those it does. */
import { describe, expect, test } from 'vitest';
import { linesOf, type Table } from '../../data/report/table';
import { tablesOf } from '../../data/report/texts';
import { NO_FINDERS } from '../../engine/analyse';
import { fold } from '../../engine/text/fold';
import { smallLexicon } from '../engine/smallLexicon';

const everyday = new Set(['في', 'إلى', 'على', 'أن'].map((word) => fold(word).text));

async function reportOn(...lines: string[]): Promise<Record<string, Table['rows']>> {
  const texts = lines.map((text) => ({ text, language: /[a-z]/i.test(text) ? 'en' : 'ar' }));
  const tables = await tablesOf(texts, { lexicon: smallLexicon, finders: NO_FINDERS, everyday });
  return Object.fromEntries(tables.map(({ title, rows }) => [title.split(' ')[0], rows]));
}

describe('people that the pack does not know', () => {
  test.each([
    ['behind a title', 'استقبل الوزير جبران الحداد.'],
    ['behind a title and the adjective of it', 'استقبل الوزير السابق جبران الحداد.'],
    ['behind a post and what it is of', 'استقبل وزير الثقافة جبران الحداد.'],
  ])('are found %s', async (_, text) => {
    expect((await reportOn(text)).people).toEqual([['جبران الحداد', 1]]);
  });

  test('are found by a given name, and by the words that join the parts of a name', async () => {
    expect((await reportOn('زار أحمد المنسي في الصباح.')).people).toEqual([['أحمد المنسي', 1]]);
    expect((await reportOn('في جبران بن حداد، وعاد.')).people).toEqual([['جبران بن حداد', 1]]);
  });

  test.each([
    ['whom a link covers', 'استقبل الرئيس نزارباييف ضيفه.'],
    ['where the title has no name', 'وصل الوزير إلى المدينة.'],
    ['where an office goes on', 'وصل وزير الخارجية السابق.'],
    ['where a sentence ends', 'وصل الوزير. جبران الحداد.'],
    ['where only a verb follows', 'الوزير يشكر.'],
  ])('are not those %s', async (_, text) => {
    expect((await reportOn(text)).people).toEqual([]);
  });

  test('have as many words as come back together', async () => {
    const { people } = await reportOn('قال الوزير جبران الحداد يوم.', 'زار الوزير جبران الحداد قرية.');
    expect(people).toEqual([['جبران الحداد', 2]]);
  });
});

describe('others that the pack does not know', () => {
  test('are found by the word for what they are, without what is written onto it', async () => {
    const { names } = await reportOn('وزارة المطر.', 'أعلنت ووزارة المطر.', 'قال لوزارة المطر.');
    expect(names).toEqual([['وزارة المطر', 3]]);
  });

  test('keep the article that the lam has swallowed', async () => {
    expect((await reportOn('قال للهيئة العليا.')).names).toEqual([['الهيئة العليا', 1]]);
  });

  test('are no kind with a mere adjective', async () => {
    expect((await reportOn('منظمة عالمية.')).names).toEqual([]);
  });

  test('are runs of capitals in a text that has them', async () => {
    const { names } = await reportOn(
      'Yesterday the Lower Valley Trust met in Kazakhstan with people from Lund.',
    );
    expect(names).toEqual([
      ['Lower Valley Trust', 1],
      ['Lund', 1],
    ]);
  });
});

test('the names most often recognised say whom they are taken for', async () => {
  const { most: recognised } = await reportOn('زار نزارباييف قطر.', 'عاد نزارباييف.');
  expect(recognised).toContainEqual(['نزارباييف = Nursultan Nazarbayev', 2]);
});

test('a table shows the largest first, and how many it leaves out', () => {
  const lines = linesOf({ title: 'towns', rows: [['A', 1], ['B', 3], ['C', 2]] }, 2); // biome-ignore format: one row
  expect(lines.map((line) => line.trim())).toEqual(['', 'towns: 3', '3  B', '2  C', 'and 1 more']);
});
