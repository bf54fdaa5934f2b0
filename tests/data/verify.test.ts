/** How curated rows are held against tables: what is told, and what is no contradiction. */
import { describe, expect, test } from 'vitest';
import { type Accepted, settle } from '../../data/verify/accepted';
import { holdersOf2025 } from '../../data/verify/holdersOf2025';
import { leaders } from '../../data/verify/leaders';
import { lives } from '../../data/verify/lives';
import { type CuratedRow, plain, rowOf } from '../../data/verify/rows';
import { sounds } from '../../data/verify/sounds';
import { joined } from '../../data/verify/spans';
import { terms } from '../../data/verify/terms';
import { otherTitles } from '../../data/verify/titles';
import { unknownHolders } from '../../data/verify/unknownHolders';
import { matcher, type Witness } from '../../data/verify/witnesses';
import { readYamlList } from '../../data/yamlList';

function person(...fields: string[]): CuratedRow {
  const text = ['- title: Sana Odeh', 'sort: politician', 'en: Sana Odeh', 'ar: سناء عودة', ...fields];
  const [entry] = readYamlList('curated/people/x.yaml', text.join('\n  ')).entries;
  return rowOf(entry!, 'person');
}
const presidentOf = (...years: string[]) =>
  person('country: KZ', `roles: [${years.map((one) => `president KZ ${one}`).join(', ')}]`);

function told(table: string, more: Partial<Witness> = {}): Witness {
  const nothing = { qid: '', birth: '', death: '', office: 'President', start: '', end: '' };
  return { table, en: 'Sana Odeh', isTitle: true, country: 'KZ', ...nothing, ...more };
}
const term = (start: string, end = '', table = 'office_holders') => told(table, { start, end });
const theirs = (found: { theirs: string }[]) => found.map((one) => one.theirs);

describe('terms', () => {
  test.each([
    {
      why: 'another end',
      ours: ['2005-2010'],
      table: [term('2005-01-01', '2011-06-01')],
      tells: ['2005-2011'],
    },
    { why: 'another beginning', ours: ['2005-2010'], table: [term('2006', '2010')], tells: ['2006-2010'] },
    { why: 'the same years', ours: ['2005-2010'], table: [term('2005', '2010')], tells: [] },
    {
      why: 'two terms in one',
      ours: ['2005-2010'],
      table: [term('2005', '2008'), term('2008', '2010')],
      tells: [],
    },
    { why: 'one term in two', ours: ['2008-2010', '2005-2008'], table: [term('2005', '2010')], tells: [] },
    { why: 'an end that the table cannot know', ours: ['2005-2024'], table: [term('2005')], tells: [] },
    { why: 'a term before the table begins', ours: ['1990-1995'], table: [term('2005', '2010')], tells: [] },
    { why: 'an end that it should know', ours: ['2005-2010'], table: [term('2005')], tells: ['2005-'] },
  ])('$why', ({ ours, table, tells }) => {
    expect(theirs(terms([presidentOf(...ours)], matcher(table)))).toEqual(tells);
  });

  test('that touch are one', () => {
    expect(joined([{ from: 2008, to: 2010 }, { from: 2005, to: 2008 }, { from: 2013 }])).toEqual([
      { from: 2005, to: 2010 },
      { from: 2013 },
    ]);
  });
});

describe('holders of 2025', () => {
  const TABLE = 'peppercat_leaders_2025';
  test.each([
    { why: 'another holder', ours: ['2019-'], table: [told(TABLE, { en: 'B. Other' })], tells: ['B. Other'] },
    { why: 'ours', ours: ['2019-'], table: [term('2019', '', TABLE)], tells: [] },
    { why: 'since another year', ours: ['2019-'], table: [term('2017', '', TABLE)], tells: ['since 2017'] },
    {
      why: 'still in office',
      ours: ['2019-2023'],
      table: [term('2019', '', TABLE)],
      tells: ['goes on in 2025'],
    },
    { why: 'an earlier term', ours: ['2019-', '2010-2013'], table: [term('2019', '', TABLE)], tells: [] },
    { why: 'a second term', ours: ['2019-'], table: [term('2024', '', TABLE), term('2019')], tells: [] },
    {
      why: 'an office it does not know',
      ours: ['2019-'],
      table: [told(TABLE, { office: 'Mayor' })],
      tells: [],
    },
  ])('$why', ({ ours, table, tells }) => {
    expect(theirs(holdersOf2025([presidentOf(...ours)], table))).toEqual(tells);
  });
});

test('somebody whom a table does not have among the holders of those years', () => {
  const holders = ['A', 'B', 'C'].map((en, i) =>
    told('office_holders', { en, start: `${2001 + i}`, end: `${2002 + i}` }),
  );
  expect(theirs(unknownHolders([presidentOf('2002-2003')], holders))).toEqual(['B 2002-2003']);
  expect(unknownHolders([presidentOf('2002-2003')], holders.slice(1))).toEqual([]);
  expect(unknownHolders([presidentOf('2002-2003')], [...holders, term('2002', '2003')])).toEqual([]);
});

test('years in power contradict where they only partly overlap', () => {
  const found = (ours: string) =>
    theirs(leaders([presidentOf(ours)], matcher([term('1990-01-01', '1999-01-01', 'archigos_plad')])));
  expect(found('1995-2003')).toEqual(['1990-1999']);
  expect(found('1993-1999')).toEqual([]);
  expect(found('2001-2003')).toEqual([]);
});

test('births and deaths', () => {
  const table = [told('vital_people_2025', { birth: '1950-03-01', death: '2020-01-01' })];
  const found = lives([person('years: 1951-')], matcher(table)).map(({ field, ours }) => [field, ours]);
  expect(found).toEqual([
    ['birth', '1951'],
    ['death', 'alive'],
  ]);
  expect(lives([person('years: 1950-2020')], matcher(table))).toEqual([]);
});

test('a namesake in another country says nothing', () => {
  const table = [told('everypolitician_2015', { en: 'Sana ODEH', birth: '1920', country: 'UZ' })];
  expect(lives([person('country: KZ', 'years: 1951-')], matcher(table))).toEqual([]);
});

test('the page of somebody born in the same year has another title', () => {
  const table = [told('vital_people_2025', { en: 'Sana Odeh (politician)', birth: '1950' })];
  expect(theirs(otherTitles([person('years: 1950-')], table))).toEqual(['Sana Odeh (politician)']);
  expect(otherTitles([person('years: 1960-')], table)).toEqual([]);
});

test('an Arabic name that sounds like somebody else', () => {
  const named = (ar: string): CuratedRow => ({
    ...person(),
    names: new Map([
      ['en', ['Sana Odeh']],
      ['ar', [ar]],
    ]),
  });
  expect(sounds([named('كريم ماسيموف')])).toHaveLength(1);
  expect(sounds([named('سناء عودة')])).toEqual([]);
});

test('names are compared without qualifiers, accents and punctuation', () => {
  expect(plain('Adonis (poet)')).toBe('adonis');
  expect(plain('Jean-Noël Barrot')).toBe(plain('jean noel barrot'));
});

describe('what was read and stands', () => {
  const [finding] = lives([person('years: 1951-')], matcher([told('vital_people_2025', { birth: '1950' })]));
  const entry: Accepted = { row: 'Sana Odeh', field: 'birth', ours: '1951', theirs: '1950', why: 'a test' };

  test('is not open', () => {
    expect(settle([finding!], [entry])).toEqual({ open: [], accepted: [finding], idle: [] });
  });

  test('is open again when either value changes', () => {
    expect(settle([finding!], [{ ...entry, ours: '1949' }]).open).toEqual([finding]);
  });

  test('is told when it no longer differs', () => {
    expect(settle([], [entry]).idle).toEqual([entry]);
  });
});
