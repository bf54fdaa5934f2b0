/** Checks that hold rows against each other and against time: what is told, where, and what is let pass. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble';
import { inWords } from '../../data/mistakes';
import { world } from './fixture';

/** A row of the title `A` or `B`, with more fields. */
const row = (title: string, ...fields: string[]) =>
  [
    `- title: ${title}`,
    ...(fields.some((field) => field.startsWith('sort:')) ? [] : ['  sort: politician']),
    ...(fields.some((field) => field.startsWith('en:')) ? [] : [`  en: Person ${title}`]),
    ...(fields.some((field) => field.startsWith('ar:')) ? [] : [`  ar: ${ARABIC[title] ?? 'فلان'}`]),
    ...(fields.some((field) => field.startsWith('about:'))
      ? []
      : ['  about: { en: Somebody., ar: شخص ما. }']),
    '  asOf: 2025',
    ...fields.map((field) => `  ${field}`),
  ].join('\n');
const ARABIC: Record<string, string> = { A: 'أنور الأول', B: 'بدر الثاني' };

const told = (...rows: string[]) =>
  assemble(world({ 'curated/people.yaml': `${rows.join('\n')}\n` }))
    .mistakes.map(inWords)
    .join('\n');

const president = (years: string) => `roles: [president KZ ${years}]`;

describe('what is told', () => {
  test.each([
    {
      mistake: 'somebody would be 125 years old',
      rows: [row('A', 'years: 1900-')],
      message: 'curated/people.yaml:7  "A" would be 125 years old',
      instead: 'write the year of death: 1900-',
    },
    {
      mistake: 'an office is held by a child',
      rows: [row('A', 'years: 1980-', president('1990-1995'))],
      message: 'curated/people.yaml:8  "president KZ 1990-1995" begins 10 years after birth',
      instead: 'mend the years',
    },
    {
      mistake: 'an office outlasts its holder',
      rows: [row('A', 'years: 1930-2001', president('1990-2003'))],
      message: '"president KZ 1990-2003" ends 2 years after death',
      instead: 'mend the years',
    },
    {
      mistake: 'the dead are still in office',
      rows: [row('A', 'years: 1930-2001', president('1990-'))],
      message: '"president KZ 1990-" goes on, but "A" died in 2001',
      instead: 'mend the years',
    },
    {
      mistake: 'an office begins after the year one vouches for',
      rows: [row('A', president('2027-'))],
      message: '"president KZ 2027-" begins in the future',
      instead: 'asOf is 2025',
    },
    {
      mistake: 'two hold an office at once',
      rows: [row('A', president('2010-')), row('B', president('2019-'))],
      message:
        'curated/people.yaml:7  "president KZ 2010-" goes on, and so does the one of "B" (curated/people.yaml:8)',
      instead: 'give one of them an end, or write several: true at "president" in offices.yaml',
    },
    {
      mistake: 'two hold an office of no country at once',
      rows: [row('A', 'roles: [pope 2005-]'), row('B', 'roles: [pope 2013-]')],
      message: '"pope 2005-" goes on',
      instead: 'give one of them an end',
    },
    {
      mistake: 'a successor has another predecessor',
      rows: [row('A', 'relations: { successor: B }'), row('B', 'relations: { predecessor: Kazakhstan }')],
      message: 'curated/people.yaml:14  "B" has the predecessor "Kazakhstan", and "A" calls it its successor',
      instead: 'write predecessor: [Kazakhstan, A] there, or mend curated/people.yaml:7',
    },
    {
      mistake: 'only one of two is married',
      rows: [row('A', 'relations: { spouse: B }'), row('B')],
      message: '"B" has the spouse "", and "A" calls it its spouse',
      instead: 'write spouse: [A] there',
    },
    {
      mistake: 'a predecessor came later',
      rows: [
        row('A', president('1999-2003'), 'relations: { predecessor: B }'),
        row('B', president('2003-2010')),
      ],
      message: 'curated/people.yaml:8  "A" began before "B"',
      instead: 'mend the predecessor',
    },
    {
      mistake: 'the Arabic background is English',
      rows: [row('A', 'about: { en: Somebody., ar: Somebody else. }')],
      message: 'about.ar is not written in Arabic letters',
      instead: 'write it in its language',
    },
    {
      mistake: 'a name carries the qualifier of a title',
      rows: [row('A', 'ar: محمد الناصر (سياسي تونسي)')],
      message: '"محمد الناصر (سياسي تونسي)" has a qualifier',
      instead: 'write "محمد الناصر"',
    },
    {
      mistake: 'a name stands twice, with and without its hamza',
      rows: [row('A', 'full: { ar: [احمد سالم, أحمد سالم] }')],
      message: 'curated/people.yaml:7  "أحمد سالم" stands already under "full" as "احمد سالم"',
      instead: 'keep one of the two',
    },
    {
      mistake: 'an English name is an everyday word',
      rows: [row('A', 'alone: { en: [Target] }')],
      message: '"Target" is an everyday English word',
      instead: 'put it under "word"',
    },
    {
      mistake: 'a name that needs no cue means two',
      rows: [row('A', 'alone: { en: [Zorbanov] }'), row('B', 'alone: { en: [Zorbanov] }')],
      message:
        'curated/people.yaml:8  "Zorbanov" means "Person B" as well as "Person A" (curated/people.yaml:1)',
      instead: 'put it under "short" for the one that news means less often',
    },
  ])('$mistake', ({ rows, message, instead }) => {
    expect(told(...rows)).toContain(message);
    expect(told(...rows)).toContain(instead);
  });
});

describe('what passes', () => {
  test.each([
    {
      what: 'a child on a throne',
      rows: [row('A', 'sort: politician', 'years: 1995-', 'roles: [king KZ 2001-]')],
    },
    { what: 'an end that is fixed in advance', rows: [row('A', president('2022-2026'))] },
    {
      what: 'one president after the other',
      rows: [row('A', president('2010-2019')), row('B', president('2019-'))],
    },
    {
      what: 'several deputies',
      rows: [row('A', 'roles: [deputy KZ 2010-]'), row('B', 'roles: [deputy KZ 2012-]')],
    },
    {
      what: 'presidents of two countries',
      rows: [row('A', president('2010-')), row('B', 'roles: [president GE 2012-]')],
    },
    { what: 'a role without years', rows: [row('A', 'roles: [president KZ]'), row('B', president('2019-'))] },
    {
      what: 'a successor of whom nothing is said before',
      rows: [row('A', 'relations: { successor: B }'), row('B')],
    },
    {
      what: 'an everyday word that needs a cue',
      rows: [row('A', 'word: { en: [Target] }'), row('B', 'en: Target', 'short: { en: [Target] }')],
    },
    {
      what: 'a name that one of two gives way with',
      rows: [row('A', 'alone: { en: [Zorbanov] }'), row('B', 'short: { en: [Zorbanov] }')],
    },
  ])('$what', ({ rows }) => {
    expect(told(...rows)).toBe('');
  });
});

test('a city keeps its usual name against a larger one by listing it again', () => {
  const cities = '- { id: 1, title: Astana, ar: أستانا, full: { ar: [أستانا] } }\n';
  expect(assemble(world({ 'curated/cities/europe.yaml': cities })).mistakes).toEqual([]);
});
