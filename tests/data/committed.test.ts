/** What is true of the tables and curated files as they are committed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble';
import { inWords } from '../../data/mistakes';
import { readSources } from '../../data/sourceFiles';
import { readTable } from '../../data/tables';
import { fold } from '../../engine/text/fold';

const sources = readSources();
const { entities, mistakes } = assemble(sources);
const countries = entities.filter(
  ({ entity: { sort, source } }) => source === 'cldr' && (sort === 'country' || sort === 'territory'),
);
const project = new URL('../../', import.meta.url);

test('the curated files have no mistakes', () => {
  expect(mistakes.map(inWords)).toEqual([]);
});

test('no Arabic name that may stand alone is an everyday word', () => {
  const stopWords = new Set(readTable(sources.tables.stopWords).map(({ ar }) => fold(ar!).text));
  const free = entities.flatMap(({ entity, names }) => {
    const bound = new Set(
      names.filter(({ use }) => use === 'short' || use === 'word').map(({ text }) => text),
    );
    const listed = names.filter(
      ({ language, use }) => language === 'ar' && (use === 'full' || use === 'alone'),
    );
    return [entity.names['ar'] ?? '', ...listed.map(({ text }) => text)].filter((name) => !bound.has(name));
  });
  expect(free.filter((name) => stopWords.has(fold(name).text))).toEqual([]);
});

test('every member of the United Nations is a country with both names, demonyms apart', () => {
  const members = readTable(sources.tables.countries).filter(({ un }) => un === '1');
  const known = new Set(countries.map(({ entity }) => entity.key));
  expect(members).toHaveLength(193);
  expect(members.filter(({ qid }) => !known.has(qid!))).toEqual([]);
  expect(countries.filter(({ entity }) => !entity.names['ar'] || !entity.names['en'])).toEqual([]);
});

test('every capital of a country has an Arabic name', () => {
  const byKey = new Map(entities.map(({ entity }) => [entity.key, entity]));
  const capitals = countries.flatMap(({ entity }) =>
    entity.relations.filter(({ word }) => word === 'capital').map(({ to }) => byKey.get(to)!),
  );
  expect(capitals.length).toBeGreaterThan(180);
  const nameless = capitals.filter(({ names }) => !names['ar']).map(({ names }) => names['en']);
  expect(nameless).toEqual([]);
});

test('every country has a flag', () => {
  const without = countries.filter(
    ({ entity }) => !existsSync(new URL(`public/flags/${entity.country!.toLowerCase()}.svg`, project)),
  );
  expect(without.map(({ entity }) => entity.names['en'])).toEqual([]);
});

test('flags fetch nothing and run nothing', () => {
  const flags = new URL('public/flags/', project);
  const active = readdirSync(flags).filter((file) =>
    /<script|href="(?!#)|\son\w+=|<image|<foreignObject/.test(readFileSync(new URL(file, flags), 'utf8')),
  );
  expect(active).toEqual([]);
});

describe('licences.txt', () => {
  const notices = readFileSync(new URL('public/licences.txt', project), 'utf8');
  const shipped = JSON.parse(readFileSync(new URL('package.json', project), 'utf8')).dependencies;
  const sourcesOf = JSON.parse(readFileSync(new URL('data/extract/package.json', project), 'utf8'));
  /** What leaves nothing of itself behind: tools, and titles to compare with. */
  const leavesNothing = [
    ...['svgo', 'compromise-wikipedia', 'd3-geo-projection', 'polygon-clipping'],
    ...['topojson-server', 'topojson-simplify'],
  ];
  /** The packages that are all CLDR have one notice. */
  const covered = (name: string) => leavesNothing.includes(name) || /^cldr(-|$)/.test(name);
  test.each([
    ...Object.keys(shipped),
    ...Object.keys(sourcesOf.devDependencies).filter((name) => !covered(name)),
    'GeoNames',
    'CLDR',
  ])('names %s', (name) => {
    expect(notices).toMatch(new RegExp(`(^|, |\\()${name}\\b(?![-./])`, 'm'));
  });
});
