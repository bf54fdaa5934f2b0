import { describe, expect, test } from 'vitest';
import { cardFor, onPage } from '../../../engine/cards/cardFor';
import type { Knowledge } from '../../../engine/cards/knowledge';
import { languagesOf } from '../../../engine/cards/localLanguages';
import type { Entity, SortNames } from '../../../engine/model';

const entity = (given: Partial<Entity> & Pick<Entity, 'key'>): Entity => ({
  kind: 'place',
  sort: 'city',
  names: { en: given.key },
  about: { en: `${given.key}, in English.`, ar: 'بالعربية.' },
  roles: [],
  relations: [],
  wikipedia: {},
  asOf: 2025,
  source: 'test',
  ...given,
});

const kazakhstan = entity({
  key: 'Q232',
  sort: 'country',
  country: 'KZ',
  names: { en: 'Kazakhstan', ar: 'كازاخستان', kk: 'Қазақстан', ru: 'Казахстан', fr: 'Kazakhstan' },
  population: { count: 20_000_000, year: 2024 },
  years: { from: 1991 },
  relations: [
    { word: 'member-of', to: 'en:CSTO' },
    { word: 'capital', to: 'Q1520' },
    { word: 'leader', to: 'en:Nobody we know' },
  ],
  wikipedia: { en: 'Kazakhstan', ar: 'كازاخستان', ru: 'Казахстан' },
});
const role = (en: string, ar: string, from?: number, to?: number) => ({
  text: { en, ar },
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
const tokayev = entity({
  key: 'en:Kassym-Jomart Tokayev',
  kind: 'person',
  sort: 'politician',
  country: 'KZ',
  names: {
    en: 'Kassym-Jomart Tokayev',
    ar: 'قاسم جومارت توكاييف',
    ru: 'Касым-Жомарт Токаев',
    de: 'Qassym-Schomart Toqajew',
  },
  years: { from: 1953 },
  roles: [
    role('Prime Minister', 'رئيس الوزراء', 1999, 2002),
    role('Speaker of the Senate', 'رئيس مجلس الشيوخ', 2013, 2019),
    role('Diplomat', 'دبلوماسي'),
    role('President', 'الرئيس', 2019),
  ],
});
const csto = entity({
  key: 'en:CSTO',
  kind: 'organisation',
  names: { en: 'CSTO', ar: 'منظمة معاهدة الأمن الجماعي' },
});
const astana = entity({ key: 'Q1520', country: 'KZ', names: { en: 'Astana', ar: 'أستانا' } });

const pack = [kazakhstan, tokayev, csto, astana];
const knowledge: Knowledge = {
  find: (key) => pack.find((known) => known.key === key),
  countryOf: (code) => (code === 'KZ' ? kazakhstan : undefined),
};
const sortNames: SortNames = (sort, _, language) => `${sort} in ${language}`;
const inArabic = { language: 'ar', articleLanguage: 'ar', flag: undefined, sortNames } as const;
const inEnglish = { language: 'en', articleLanguage: 'ru', flag: undefined, sortNames } as const;

test('a card in Arabic is Arabic throughout', () => {
  const card = cardFor(kazakhstan, inArabic, knowledge);
  expect(card).toMatchObject({
    language: 'ar',
    sort: 'country in ar',
    name: 'كازاخستان',
    nameLanguage: 'ar',
    about: 'بالعربية.',
  });
  expect(card.facts).toContainEqual({
    is: 'relation',
    word: 'capital',
    key: 'Q1520',
    name: 'أستانا',
    alsoHere: false,
  });
});

test('what is known in one language only gives a card in that language', () => {
  const card = cardFor({ ...tokayev, about: { en: 'In English.' } }, inArabic, knowledge);
  expect(card).toMatchObject({ language: 'en', name: 'Kassym-Jomart Tokayev', about: 'In English.' });
});

test('a name that Arabic does not have is shown in English, and says so', () => {
  expect(cardFor({ ...astana, names: { en: 'Astana' } }, inArabic, knowledge)).toMatchObject({
    language: 'ar',
    name: 'Astana',
    nameLanguage: 'en',
  });
});

describe('facts', () => {
  test('offices held now come first, then the undated, then the latest; the life after them', () => {
    const { facts } = cardFor(tokayev, inEnglish, knowledge);
    expect(facts.map((fact) => (fact.is === 'role' ? fact.text : fact.is))).toEqual([
      'President',
      'Diplomat',
      'Speaker of the Senate',
      'Prime Minister',
      'years',
    ]);
    expect(facts[0]).toEqual({ is: 'role', text: 'President', years: { from: 2019 } });
    expect(facts.at(-1)).toEqual({ is: 'years', of: 'life', years: { from: 1953 } });
  });

  test('a country has its years, its people, its capital, then the rest; no name that leads nowhere', () => {
    const { facts } = cardFor(kazakhstan, inEnglish, knowledge);
    expect(facts).toEqual([
      { is: 'years', of: 'existence', years: { from: 1991 } },
      { is: 'population', count: 20_000_000, year: 2024 },
      { is: 'relation', word: 'capital', key: 'Q1520', name: 'Astana', alsoHere: false },
      { is: 'relation', word: 'member-of', key: 'en:CSTO', name: 'CSTO', alsoHere: false },
    ]);
  });

  test('a long list of members gives a few', () => {
    const members = Array.from({ length: 30 }, () => ({ word: 'member-of', to: 'en:CSTO' }) as const);
    expect(cardFor({ ...astana, relations: members }, inEnglish, knowledge).facts).toHaveLength(4);
  });

  test('who else is named on the page is told from who is not', () => {
    const card = onPage(cardFor(kazakhstan, inEnglish, knowledge), ['en:CSTO'], []);
    expect(
      card.facts.flatMap((fact) => (fact.is === 'relation' && fact.alsoHere ? [fact.name] : [])),
    ).toEqual(['CSTO']);
  });
});

test('a country is named beside what belongs to it, and not beside itself', () => {
  expect(cardFor(tokayev, inArabic, knowledge).country).toEqual({ key: 'Q232', name: 'كازاخستان' });
  expect(cardFor(kazakhstan, inArabic, knowledge)).not.toHaveProperty('country');
  expect(cardFor(csto, inArabic, knowledge)).not.toHaveProperty('country');
});

describe('other names', () => {
  test.each([
    {
      why: 'the local ones first',
      of: tokayev,
      context: inArabic,
      names: ['ru Касым-Жомарт Токаев', 'en Kassym-Jomart Tokayev', 'de Qassym-Schomart Toqajew'],
    },
    {
      why: 'each spelling once',
      of: kazakhstan,
      context: inArabic,
      names: ['kk Қазақстан', 'ru Казахстан', 'en Kazakhstan'],
    },
    { why: 'never the one above them', of: astana, context: inEnglish, names: ['ar أستانا'] },
  ])('$why', ({ of, context, names }) => {
    expect(
      cardFor(of, context, knowledge).otherNames.map(({ language, text }) => `${language} ${text}`),
    ).toEqual(names);
  });
});

describe('Wikipedia', () => {
  test("is linked in the article's language, the reader's and English", () => {
    expect(cardFor(kazakhstan, inEnglish, knowledge).wikipedia.map(({ language }) => language)).toEqual([
      'ru',
      'en',
    ]);
    expect(cardFor(kazakhstan, inArabic, knowledge).wikipedia.map(({ language }) => language)).toEqual([
      'ar',
      'en',
    ]);
  });

  test.each([
    { language: 'ar', title: 'القرم', url: 'https://ar.wikipedia.org/wiki/%D8%A7%D9%84%D9%82%D8%B1%D9%85' },
    { language: 'en', title: 'Georgia (country)', url: 'https://en.wikipedia.org/wiki/Georgia_(country)' },
    {
      language: 'en',
      title: 'What? 100% A/B #1',
      url: 'https://en.wikipedia.org/wiki/What%3F_100%25_A/B_%231',
    },
  ])('$title', ({ language, title, url }) => {
    const context = { ...inEnglish, articleLanguage: language };
    expect(cardFor({ ...astana, wikipedia: { [language]: title } }, context, knowledge).wikipedia).toEqual([
      { language, title, url },
    ]);
  });

  test('a language that cannot be a host leads nowhere', () => {
    const context = { ...inEnglish, articleLanguage: 'evil.example/' };
    expect(cardFor({ ...astana, wikipedia: { 'evil.example/': 'x' } }, context, knowledge).wikipedia).toEqual(
      [],
    );
  });
});

test.each([
  { country: 'KZ', languages: ['kk', 'ru'] },
  { country: 'EG', languages: ['ar'] },
  { country: 'GE', languages: ['ka'] },
  { country: 'Kazakhstan', languages: [] },
])('names in $country are written in $languages', ({ country, languages }) => {
  expect(languagesOf(country)).toEqual(languages);
});
