/** What a mistake says about itself, and what a table says about a set. */
import { describe, expect, test } from 'vitest';
import { answerText } from '../../../tools/analyse/answerText';
import { checksOf } from '../../../tools/score/bars';
import { linkingTask } from '../../../tools/score/gold';
import { judgeLinks } from '../../../tools/score/judge';
import { mistakesIn } from '../../../tools/score/mistakes';
import { correctionsIn } from '../../../tools/score/readCorrections';
import { worstOf } from '../../../tools/score/worst';
import { smallLexicon } from '../../engine/smallLexicon';

async function judged(text: string, mentions: [surface: string, title: string][]) {
  const task = linkingTask({
    id: 'ours',
    text,
    mentions: mentions.map(([surface, title]) => {
      const start = text.indexOf(surface);
      return { start, end: start + surface.length, surface, title };
    }),
  });
  const answer = await answerText({ text, lang: 'ar' }, smallLexicon);
  return { task, answer, judgement: judgeLinks(task, answer.mentions), leftOut: 0 };
}

describe('the reason of a mistake', () => {
  test.each([
    { text: 'زار روسيا', gold: ['روسيا', 'Belarus'], reason: 'another entity' },
    { text: 'زار روسيا البيضاء', gold: ['روسيا البيضاء', 'Belarus'], reason: 'another span' },
    { text: 'زار روسيا', gold: undefined, reason: 'nothing is meant there' },
    { text: 'زار باماكو', gold: ['باماكو', 'Bamako'], reason: 'not in the pack' },
    { text: 'وصل إلى عمان', gold: ['عمان', 'Amman'], reason: 'not sure' },
    { text: 'زار أرض الكنانة', gold: ['أرض الكنانة', 'Egypt'], reason: 'no name that the pack has for it' },
  ] as const)('$reason: $text', async ({ text, gold, reason }) => {
    const mistakes = mistakesIn(await judged(text, gold ? [[gold[0], gold[1]]] : []), smallLexicon);
    expect(mistakes.map((mistake) => mistake.reason)).toEqual([reason]);
  });

  test('what is right is no mistake', async () => {
    expect(mistakesIn(await judged('زار روسيا', [['روسيا', 'Russia']]), smallLexicon)).toEqual([]);
  });
});

test('the worst are told with what they were weighed against', async () => {
  const text = await judged('سافر إلى مدينة عمان', [['عمان', 'Oman']]);
  const lines = worstOf({ set: { sort: 'linking', name: 'ours' }, texts: [text] }, smallLexicon, 5);
  const told = lines.join('\n');
  expect(lines[0]).toBe('ours: 1 mistakes. another entity 1');
  expect(told).toContain('سافر إلى مدينة [عمان]');
  expect(told).toMatch(/wanted {2}Oman\n {2}shown {3}Amman {3}place/);
  expect(told).toMatch(/because .*cue 0\.80 = 2\.10\n {2}else {4}Oman .* = 1\.33/);
});

test('a bar is met, or missed by so much', () => {
  const tally = { right: 8, nearly: 9, shown: 10, wanted: 12 };
  expect(checksOf('ru-nerel', tally)).toEqual([{ met: false, text: 'P≥85 not met (-5.0)' }]);
  expect(checksOf('ru-nerel', { ...tally, right: 8499, shown: 10_000 })).toEqual([
    { met: false, text: 'P≥85 not met (-0.1)' },
  ]);
  expect(checksOf('tr-reyyan', tally)).toEqual([{ met: true, text: 'span P≥80 met' }]);
  expect(checksOf('en-spotlight', tally)).toEqual([]);
});

describe('a file of corrections', () => {
  const correction = { key: 'Q230', where: '*', createdAt: '2026-11-01T10:00:00.000Z' };
  test.each([
    { what: 'a list', file: [correction] },
    { what: 'an object that holds one', file: { format: 'hashiya-library', corrections: [correction] } },
  ])('$what', ({ file }) => expect(correctionsIn(JSON.stringify(file))).toEqual([correction]));

  test('an entry that is none is named', () => {
    expect(() => correctionsIn(JSON.stringify([correction, { key: 'Q230' }]))).toThrow('corrections[1]');
  });
});
