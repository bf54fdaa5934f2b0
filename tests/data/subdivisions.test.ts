import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble';
import { inWords } from '../../data/mistakes';
import { bareName, isOrdinary } from '../../data/subdivisionNames';
import type { CardLanguage } from '../../engine/model';
import { world } from './fixture';

const FILE = 'curated/subdivisions/asia.yaml';
const withCurated = (yaml: string) => assemble(world({ [FILE]: yaml }));
const { entities } = assemble(world());
const find = (key: string, all = entities) => all.find(({ entity }) => entity.key === key);
const usesOf = (key: string, text: string, all = entities) =>
  find(key, all)!
    .names.filter((name) => name.text === text)
    .map(({ use }) => use);

describe('the generic word of a name', () => {
  test.each<{ language: CardLanguage; name: string; bare: string }>([
    { language: 'ar', name: 'محافظة القاهرة', bare: 'القاهرة' },
    { language: 'ar', name: 'كورسك أوبلاست', bare: 'كورسك' },
    { language: 'ar', name: 'جزيرة الأمير إدوارد', bare: 'جزيرة الأمير إدوارد' },
    { language: 'en', name: 'Cairo Governorate', bare: 'Cairo' },
    { language: 'en', name: 'Jewish Autonomous Oblast', bare: 'Jewish' },
    { language: 'en', name: 'Emirate of Dubai', bare: 'Dubai' },
    { language: 'en', name: 'County Cork', bare: 'Cork' },
    { language: 'en', name: 'Prince Edward Island', bare: 'Prince Edward Island' },
  ])('$name: $bare', ({ language, name, bare }) => {
    expect(bareName(name, language)).toBe(bare);
  });
});

test.each([
  { name: 'Northern Province', ordinary: true },
  { name: 'المنطقة الشرقية', ordinary: true },
  { name: 'Northern Borders Province', ordinary: false },
  { name: 'منطقة عسير', ordinary: false },
])('a name of points of the compass is ordinary: $name $ordinary', ({ name, ordinary }) => {
  expect(isOrdinary(name)).toBe(ordinary);
});

describe('a subdivision that nobody has read', () => {
  test('is called as its country calls such, and known by its code', () => {
    expect(find('iso:KZ-75')!.entity).toMatchObject({
      sort: 'subdivision',
      country: 'KZ',
      names: { en: 'Karmakshy Region', ar: 'مقاطعة قارماقشي' },
      about: {},
      source: 'cldr',
    });
  });
  test('is found by the other words of the press for a province', () => {
    expect(usesOf('iso:KZ-75', 'إقليم قارماقشي')).toEqual(['full']);
  });
  test('is found by its bare name beside a cue only', () => {
    expect(usesOf('iso:KZ-75', 'Karmakshy')).toEqual(['short']);
    expect(usesOf('iso:KZ-75', 'قارماقشي')).toEqual(['short']);
  });
  test('never bears the name of a city', () => {
    expect(find('iso:KZ-11')!.entity.names).toEqual({ en: 'Astana Region', ar: 'مقاطعة أستانا' });
    expect(usesOf('iso:KZ-11', 'Astana')).toEqual([]);
    expect(usesOf('en:Astana', 'Astana')).toEqual([]);
  });
  test('whose Arabic name is short or ordinary counts as a word', () => {
    expect(usesOf('iso:GE-GU', 'غوريا')).toEqual(['word']);
    expect(usesOf('iso:GE-TI', 'الإقليم الأعلى')).toEqual(['short']);
  });
  test('is left out when it is a city of the pack', () => {
    expect(find('iso:NL-GE')).toBeUndefined();
  });
  test('lies in the province around it', () => {
    expect(find('iso:NL-MA')!.entity.relations).toEqual([{ word: 'part-of', to: 'iso:NL-LI' }]);
  });
});

describe('a subdivision that somebody has read', () => {
  const limburg = '- { code: NL-LI, title: Limburg (Netherlands), ar: ليمبورغ, weight: 4 }';
  test('is known by its title and needs no cue', () => {
    const { entities: all } = withCurated(limburg);
    const key = 'en:Limburg (Netherlands)';
    expect(find(key, all)!.entity.names).toEqual({ en: 'Limburg', ar: 'ليمبورغ', ru: 'Лимбург' });
    expect(usesOf(key, 'Limburg', all)).toEqual([]);
    expect(usesOf(key, 'ليمبورغ', all)).toEqual([]);
    expect(find('iso:NL-MA', all)!.entity.relations[0]!.to).toBe(key);
  });
  test('needs a cue all the same when its name is a point of the compass', () => {
    const eastern = '- { code: GE-TI, title: Eastern Region (Georgia), ar: المنطقة الشرقية }';
    const { entities: all } = withCurated(eastern);
    expect(usesOf('en:Eastern Region (Georgia)', 'المنطقة الشرقية', all)).toEqual(['short']);
    expect(usesOf('en:Eastern Region (Georgia)', 'Eastern Region', all)).toEqual(['short']);
  });
  test('and left out stands nowhere', () => {
    const { entities: all, mistakes } = withCurated('- { code: NL-LI, leaveOut: true }');
    expect(mistakes).toEqual([]);
    expect(all.some(({ entity }) => entity.country === 'NL' && entity.names['en'] === 'Limburg')).toBe(false);
  });
  test('may be one that the table lacks', () => {
    const { entities: all } = withCurated('- { country: KZ, title: Ulytau Region, ar: مقاطعة أوليتاو }');
    expect(find('en:Ulytau Region', all)!.entity).toMatchObject({ country: 'KZ', source: 'hashiya' });
  });
});

test('of two provinces with one name neither has it without a cue', () => {
  const { tables, curated } = world();
  const subdivisions = `${tables.subdivisions}\nGE-ZZ\tGE\t1\t\tPlain\tإقليم سهل\t\nKZ-99\tKZ\t1\t\tSteppe\tإقليم سهل\t`;
  const { entities: all } = assemble({ curated, tables: { ...tables, subdivisions } });
  expect(usesOf('iso:KZ-99', 'إقليم سهل', all)).toEqual(['short']);
  expect(usesOf('iso:GE-ZZ', 'إقليم سهل', all)).toEqual(['short']);
});

test.each([
  {
    mistake: 'a code that is none',
    yaml: '- { code: KZ75, title: Almaty Region }',
    message: `${FILE}:1  "KZ75" is not a code\n    write ISO 3166-2: KZ-75, US-TX`,
  },
  {
    mistake: 'a code that the table lacks',
    yaml: '\n- { code: KZ-76, title: Almaty Region }',
    message: `${FILE}:2  tables/subdivisions.tsv has no "KZ-76"\n    mend the code; one that the table lacks needs title and ar`,
  },
  {
    mistake: 'a misspelt field',
    yaml: '- { code: KZ-75, titel: Almaty Region }',
    message: `${FILE}:1  "titel" is not a field`,
  },
  {
    mistake: 'neither code nor country',
    yaml: '- { title: Almaty Region }',
    message: `${FILE}:1  a subdivision has neither code nor country`,
  },
  {
    mistake: 'the same code twice',
    yaml: '- { code: KZ-75 }\n- { code: KZ-75, ar: ألماتي }',
    message: `${FILE}:2  KZ-75 stands already at ${FILE}:1`,
  },
  {
    mistake: 'an Arabic name under en',
    yaml: '- { code: KZ-75, en: ألماتي }',
    message: `${FILE}:1  "ألماتي" is not English`,
  },
])('$mistake is told', ({ yaml, message }) => {
  const told = withCurated(yaml).mistakes.map(inWords);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(message);
});
