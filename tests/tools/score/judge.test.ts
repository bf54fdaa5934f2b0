/** The rules of scoring, on gold of our own whose figures are worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../engine/model';
import type { Said } from '../../../tools/analyse/answerText';
import { linkingTask, namesTask } from '../../../tools/score/gold';
import { judgeLinks, judgeNames } from '../../../tools/score/judge';
import { count, loosely, strictly, tallyOf } from '../../../tools/score/tally';

/** A name in a text, linked to an English title or seen only. */
function said(text: string, surface: string, type: Kind, title?: string, qid?: string): Said {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`'${surface}' is not in the text`);
  const entity = title === undefined ? {} : { entity: entityOf(title, qid) };
  return { start, end: start + surface.length, surface, type, confidence: 0.9, ...entity };
}

const entityOf = (title: string, qid?: string) => ({
  id: qid ?? `en:${title}`,
  name: title,
  ...(qid !== undefined && { qid }),
  wikipedia: { en: title },
});

const rounded = ({ precision, recall, f1 }: ReturnType<typeof strictly>) =>
  [precision, recall, f1].map((value) => value?.toFixed(1));

describe('links', () => {
  const text =
    'Georgia asked Ankara and the European Union for help after the Lisbon Marathon, a report says; ' +
    'on Monday Lyon Weber, an envoy, will meet Ban Ki-moon in Oslo. Read next: Cairo.';
  const gold = (surface: string, more: object) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface, ...more };
  };
  const task = linkingTask({
    doc_id: 'ours/1',
    text,
    evaluation_span: [0, text.indexOf(' Read next')],
    mentions: [
      gold('Georgia', { title: 'Georgia (country)', type: 'place' }),
      gold('Ankara', { wiki_title: 'Ankara', qid: 'Q3640', types: 'Q27096213' }),
      gold('European Union', { title: 'European_Union', type: 'organisation' }),
      gold('Lisbon Marathon', { title: 'Lisbon Marathon', type: 'event' }),
      gold('Lisbon', { title: 'Lisbon', type: 'place', nested_in: 3 }),
      gold('report', { title: 'Report', type: 'other' }),
      gold('Lyon Weber', { qid: 'nil', type: 'person' }),
      gold('Ban Ki-moon', { qid: 'Q1253', types: 'Q215627|Q43229' }),
      gold('Oslo', { title: 'Oslo', type: 'place', optional: true }),
      gold('Cairo', { title: 'Cairo', type: 'place' }),
    ],
  });

  test('must be found: names, linked, not nested, not optional, where the gold was made', () => {
    expect(task.id).toBe('ours/1');
    expect(task.must.map(({ surface, kind }) => `${surface}: ${kind}`)).toEqual([
      'Georgia: place',
      'Ankara: place',
      'European Union: organisation',
      'Lisbon Marathon: event',
      'Ban Ki-moon: person',
    ]);
  });

  const judgement = judgeLinks(task, [
    said(text, 'Georgia', 'place', 'Georgia (U.S. state)'), // wrong: the other one
    said(text, 'Ankara', 'place', 'Angora', 'Q3640'), // right: the same id
    said(text, 'the European Union', 'organisation', 'European Union'), // wrong, nearly
    said(text, 'Lisbon', 'place', 'Lisbon'), // wrong: inside another name
    said(text, 'report', 'work', 'Report'), // no name: does not count
    said(text, 'Monday', 'other', 'Monday'), // wrong: nothing is meant there
    said(text, 'Lyon', 'place', 'Lyon'), // inside a name without an entity: does not count
    said(text, 'Weber', 'person'), // not linked: does not count
    said(text, 'Oslo', 'place', 'Oslo'), // optional: does not count
    said(text, 'Cairo', 'place', 'Paris'), // outside of the part with gold: does not count
  ]);

  test('1 of 5 shown and of 5 wanted is right', () => {
    expect(tallyOf(judgement)).toEqual({ right: 1, nearly: 2, shown: 5, wanted: 5 });
    expect(rounded(strictly(tallyOf(judgement)))).toEqual(['20.0', '20.0', '20.0']);
  });

  test('2 of 5 when an overlapping span is enough', () => {
    expect(rounded(loosely(tallyOf(judgement)))).toEqual(['40.0', '40.0', '40.0']);
  });

  test('places: 1 of 3 shown and of 2 wanted is right', () => {
    const places = count(judgement.outcomes.filter(({ kind }) => kind === 'place'));
    expect(places).toMatchObject({ right: 1, shown: 3, wanted: 2 });
    expect(rounded(strictly(places))).toEqual(['33.3', '50.0', '40.0']);
  });

  test.each([
    { gold: 'Georgia (country)', linked: 'Georgia', right: true, why: 'without its qualifier it is either' },
    { gold: 'Georgia', linked: 'Georgia (country)', right: true, why: 'from both sides' },
    { gold: 'Georgia (country)', linked: 'Georgia (U.S. state)', right: false, why: 'two of one name' },
    { gold: 'Recep_Tayyip_Erdogan', linked: 'Recep Tayyip Erdoğan', right: true, why: 'accents and lines' },
    { gold: 'Turkey', linked: 'Türkiye', right: false, why: 'another title' },
  ])('$gold by $linked: $why', ({ gold: title, linked, right }) => {
    const one = linkingTask({
      id: 'x',
      text: 'Name',
      mentions: [{ start: 0, end: 4, surface: 'Name', title }],
    });
    const { outcomes } = judgeLinks(one, [said('Name', 'Name', 'place', linked)]);
    expect(outcomes.some(({ is }) => is === 'right')).toBe(right);
  });

  test('Arabic has no capitals: every name counts', () => {
    const arabic = 'وصل إلى عمان';
    const one = linkingTask({
      id: 'x',
      text: arabic,
      mentions: [{ start: 8, end: 12, surface: 'عمان', titles: ['Oman', 'Amman'] }],
    });
    expect(tallyOf(judgeLinks(one, [said(arabic, 'عمان', 'place', 'Amman')]))).toMatchObject({ right: 1 });
    expect(tallyOf(judgeLinks(one, []))).toMatchObject({ shown: 0, wanted: 1 });
  });
});

describe('names', () => {
  const tokens = 'On Friday Angela Merkel left Bonn for Siemens and the Louvre'.split(' ');
  const tags = 'O B-DATE B-PER I-PER O B-LOC O B-ORG O O I-FAC'.split(' ');
  const task = namesTask({ id: 'ours/2', tokens, tags });

  test('tokens are joined by single spaces', () => {
    expect(task.text).toBe(tokens.join(' '));
    expect(task.must.map(({ surface, kind }) => `${surface}: ${kind}`)).toEqual([
      'Angela Merkel: person',
      'Bonn: place',
      'Siemens: organisation',
      'Louvre: place',
    ]);
  });

  const judgement = judgeNames(task, [
    said(task.text, 'Friday', 'other', 'Friday'), // a date: does not count
    said(task.text, 'Angela Merkel', 'person', 'Angela Merkel'), // right
    said(task.text, 'Bonn', 'person'), // the span only
    said(task.text, 'the Louvre', 'place', 'Louvre'), // wrong span
  ]);

  test('1 of 3 found and of 4 wanted is right in kind, 2 in span', () => {
    expect(tallyOf(judgement)).toEqual({ right: 1, nearly: 2, shown: 3, wanted: 4 });
    expect(rounded(strictly(tallyOf(judgement)))).toEqual(['33.3', '25.0', '28.6']);
    expect(rounded(loosely(tallyOf(judgement)))).toEqual(['66.7', '50.0', '57.1']);
  });

  test('nothing said has no precision', () => {
    expect(rounded(strictly(tallyOf(judgeNames(task, []))))).toEqual([undefined, '0.0', undefined]);
  });
});
