/** The catalogue: grammar that changes with numbers, years and dates, and nothing missing in either language. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageWordsFor } from '../../../components/words/pageWords';
import { SORTS, sortNames } from '../../../components/words/sorts';
import { uiLanguageFrom, type Words } from '../../../components/words/words';
import type { Why } from '../../../engine/model';

const ar = pageWordsFor('ar');
const en = pageWordsFor('en');
/** Isolates and word joiners are there for the eye; the tables below are about the words. */
const seen = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '');

test.each([
  { count: 0, names: 'لا أسماء' },
  { count: 1, names: 'اسم واحد' },
  { count: 2, names: 'اسمان' },
  { count: 3, names: '3 أسماء' },
  { count: 10, names: '10 أسماء' },
  { count: 11, names: '11 اسمًا' },
  { count: 26, names: '26 اسمًا' },
  { count: 99, names: '99 اسمًا' },
  { count: 100, names: '100 اسم' },
  { count: 102, names: '102 اسم' },
  { count: 103, names: '103 أسماء' },
  { count: 111, names: '111 اسمًا' },
])('$count names take the Arabic form of their number', ({ count, names }) =>
  expect(ar.popup.names(count)).toBe(names),
);

test.each([
  { count: 1, said: 'مرة واحدة في هذا المقال' },
  { count: 2, said: 'مرتان في هذا المقال' },
  { count: 5, said: '5 مرات في هذا المقال' },
  { count: 11, said: '11 مرة في هذا المقال' },
  { count: 100, said: '100 مرة في هذا المقال' },
])('a name mentioned $count times says so without knowing its gender', ({ count, said }) =>
  expect(ar.card.mentioned(count)).toBe(said),
);

test.each([
  { count: 0, saved: 'لا اقتباسات محفوظة' },
  { count: 1, saved: 'اقتباس محفوظ' },
  { count: 2, saved: 'اقتباسان محفوظان' },
  { count: 4, saved: '4 اقتباسات محفوظة' },
  { count: 12, saved: '12 اقتباسًا محفوظًا' },
])('$count highlights agree with their adjective in Arabic', ({ count, saved }) =>
  expect(ar.popup.highlights(count)).toBe(saved),
);

test.each([
  { count: 0, names: 'no names', mentioned: 'Mentioned 0 times' },
  { count: 1, names: '1 name', mentioned: 'Mentioned once' },
  { count: 2, names: '2 names', mentioned: 'Mentioned 2 times' },
  { count: 1200, names: '1,200 names', mentioned: 'Mentioned 1,200 times' },
])('$count in English has two forms', ({ count, names, mentioned }) => {
  expect(en.popup.names(count)).toBe(names);
  expect(en.card.mentioned(count)).toBe(mentioned);
});

test.each([
  { years: { from: 2019 }, arabic: 'منذ 2019', english: 'since 2019' },
  { years: { from: 2007, to: 2011 }, arabic: '2007–2011', english: '2007–2011' },
  { years: { from: 2013, to: 2013 }, arabic: '2013', english: '2013' },
  { years: { to: 1991 }, arabic: 'حتى 1991', english: 'until 1991' },
  { years: {}, arabic: '', english: '' },
])('years are said as $english', ({ years, arabic, english }) => {
  expect(seen(ar.years(years))).toBe(arabic);
  expect(seen(en.years(years))).toBe(english);
});

test('two years stand left to right in an Arabic line', () => {
  expect(ar.years({ from: 2007, to: 2011 })).toMatch(/^\u2066.*\u2069$/);
  expect(ar.years({ from: 2007 })).not.toContain('\u2066');
});

const now = Date.parse('2026-11-23T12:00:00Z');
test.each([
  { read: '2026-11-23T08:00:00Z', arabic: 'اليوم', english: 'today' },
  { read: '2026-11-22T12:00:00Z', arabic: 'أمس', english: 'yesterday' },
  { read: '2026-11-21T12:00:00Z', arabic: 'أول أمس', english: '2 days ago' },
  { read: '2026-11-12T12:00:00Z', arabic: 'قبل 11 يومًا', english: '11 days ago' },
  { read: '2026-09-01T12:00:00Z', arabic: '1 سبتمبر 2026', english: '1 September 2026' },
  { read: 'last week', arabic: 'last week', english: 'last week' },
])('read $read is said as $english', ({ read, arabic, english }) => {
  expect(ar.ago(read, now)).toBe(arabic);
  expect(en.ago(read, now)).toBe(english);
});

test.each([
  { tag: 'ar', language: 'ar' },
  { tag: 'ar-EG', language: 'ar' },
  { tag: 'AR_SA', language: 'ar' },
  { tag: 'arn', language: 'en' }, // Mapudungun
  { tag: 'en-GB', language: 'en' },
  { tag: 'fa', language: 'en' },
  { tag: '', language: 'en' },
])('the interface is in $language where the browser says "$tag"', ({ tag, language }) =>
  expect(uiLanguageFrom(tag)).toBe(language),
);

test('a language that is none is shown as it was written', () => {
  expect(en.languageName('kk')).toBe('Kazakh');
  expect(en.languageName('no language at all')).toBe('no language at all');
  expect(ar.ownLanguageName('en')).toBe('English');
  expect(ar.ownLanguageName('!')).toBe('!');
});

test('an unknown sort is called by its kind', () => {
  expect(sortNames('politician', 'person', 'ar')).toBe('سياسي');
  expect(sortNames('unheard-of', 'place', 'en')).toBe('Place');
});

test('the card calls every sort what the data calls it', () => {
  const file = parse(readFileSync('data/curated/sorts.yaml', 'utf8')) as Record<
    string,
    { en: string; ar: string }
  >;
  const labels = Object.fromEntries(Object.entries(file).map(([sort, { en, ar }]) => [sort, { en, ar }]));
  expect(SORTS).toEqual(labels);
});

/** Every text there is: functions are called with a plausible value. */
function textsOf(words: Words): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function')
      texts.set(path, said(value as (...given: unknown[]) => string, path));
    else for (const [key, inner] of Object.entries(value as object)) collect(inner, `${path}.${key}`);
  };
  collect(words, words.language);
  return texts;
}

function said(say: (...given: unknown[]) => string, path: string): string {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'why') return WHYS.map((why) => say(why)).join(' ');
  if (name === 'years') return say({ from: 1, to: 2 });
  if (name === 'yearsOf') return say('life', { from: 1 });
  if (
    /^(count|times|names|highlights|lost|requests|mentioned|people|number|bytes|asOf|mention|imported|used)$/.test(
      name,
    )
  )
    return say(3, 7);
  if (name === 'date' || name === 'ago') return say('2026-11-01', now);
  return say('en', 'other');
}

const WHYS: Why[] = [
  { is: 'declared' },
  { is: 'readable' },
  { is: 'asked' },
  { is: 'home' },
  { is: 'links', share: 71.4 },
  { is: 'short' },
  { is: 'other-kind', type: 'Product' },
  { is: 'refused' },
];

test('both languages say the same things, none of them with an exclamation mark', () => {
  const inArabic = textsOf(ar);
  const inEnglish = textsOf(en);
  const keys = (texts: Map<string, string>) => [...texts.keys()].map((key) => key.slice(3));
  expect(keys(inArabic)).toEqual(keys(inEnglish));
  for (const [key, text] of [...inArabic, ...inEnglish]) {
    expect(text, key).not.toMatch(/[!\u00a1\uff01]|undefined|NaN|\[object/);
    expect(text.trim(), key).not.toBe('');
  }
});

/** Names and formats that are written alike everywhere. */
const SAME =
  /\.(ownLanguageName|years|source|json|markdown|languageName|language|direction|comma|number|people)$/;

test('Arabic texts are in Arabic and English ones are not', () => {
  for (const [key, text] of textsOf(ar)) {
    if (!SAME.test(key)) expect(text, key).toMatch(/\p{Script=Arabic}/u);
  }
  for (const [key, text] of textsOf(en)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
});

test('the popup gives the share of links as a whole number', () => {
  expect(en.why({ is: 'links', share: 71.4 })).toBe(
    'This looks like a home page: 71 % of its text is links.',
  );
  expect(ar.why({ is: 'links', share: 71.4 })).toBe('تبدو هذه صفحة رئيسية: 71 في المئة من نصها روابط.');
});
