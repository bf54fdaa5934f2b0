import { describe, expect, test } from 'vitest';
import { isEveryday, isNationality } from '../../../../engine/languages/ar/names/everyday';
import { foreignness } from '../../../../engine/languages/ar/names/shape';
import { titleForm } from '../../../../engine/languages/ar/names/titles';
import { verbForm } from '../../../../engine/languages/ar/names/verbs';
import { wordOf } from '../../../../engine/languages/ar/names/word';
import { fold } from '../../../../engine/text/fold';

const folded = (word: string) => fold(word).text;

describe('everyday words', () => {
  test.each([
    'وللمحادثات',
    'سيلتقون',
    'استثمار',
    'بزيارتها',
    'أعضائهم',
    'والمسؤولون',
    'فالمدارس',
    'كالبيت',
    'لتنظيمهم',
    'ويتحركون',
    'الجديدة',
    'متنفسات',
  ])('%s', (word) => expect(isEveryday(folded(word))).toBe(true));

  test.each(['تشومسكي', 'غرونفالد', 'ويلكس', 'باتشان', 'لافروف', 'بلير', 'كاستيلو', 'فينديرا'])(
    'not %s',
    (word) => expect(isEveryday(folded(word))).toBe(false),
  );
});

describe('what a word may be', () => {
  test.each([
    { word: 'محمد', kind: 'first' },
    { word: 'جورج', kind: 'first' },
    { word: 'كريم', kind: 'first-or-common' },
    { word: 'مدينة', kind: 'common' },
    { word: 'والبولندية', kind: 'nationality' },
    { word: 'البرغوثي', kind: 'definite' },
    { word: 'غرونفالد', kind: 'unknown' },
    { word: 'أن', kind: 'common' },
    { word: 'NATO', kind: 'other' },
    { word: 'م', kind: 'other' },
  ])('$word: $kind', ({ word, kind }) => expect(wordOf(folded(word)).kind).toBe(kind));

  test.each([
    { word: 'ومحمد', clitics: 1 },
    { word: 'لجورج', clitics: 1 },
    { word: 'وعبد', clitics: 1 },
    { word: 'وليد', clitics: 0 },
    { word: 'ويليام', clitics: 0 },
    { word: 'بلال', clitics: 0 },
  ])('clitics before the given name in $word: $clitics', ({ word, clitics }) =>
    expect(wordOf(folded(word)).clitics).toBe(clitics),
  );

  test.each([
    { word: 'الرئيس', form: 'definite' },
    { word: 'للوزيرة', form: 'definite' },
    { word: 'رئيس', form: 'loose' },
    { word: 'نظيره', form: 'loose' },
    { word: 'الطفل', form: 'loose' },
    { word: 'الطاولة', form: undefined },
  ])('the title $word: $form', ({ word, form }) => expect(titleForm(folded(word))).toBe(form));

  test.each([
    { word: 'وأضاف', form: 'personal' },
    { word: 'وصف', form: 'past' },
    { word: 'ويرى', form: 'past' },
    { word: 'يرى', form: undefined },
    { word: 'طاولة', form: undefined },
  ])('the verb $word: $form', ({ word, form }) => expect(verbForm(folded(word))).toBe(form));

  test.each([
    { word: 'المصريين', is: true },
    { word: 'وأميركية', is: true },
    { word: 'مدرسي', is: false },
    { word: 'المصير', is: false },
  ])('a nationality: $word $is', ({ word, is }) => expect(isNationality(folded(word))).toBe(is));
});

describe('foreign letters', () => {
  test.each([
    { name: 'كالديرون', word: 'المستشفيات' },
    { name: 'شومسكي', word: 'منافع' },
    { name: 'ماتيراتزي', word: 'مدارس' },
    { name: 'تيفيز', word: 'تعليم' },
  ])('$name looks more foreign than $word', ({ name, word }) => {
    expect(foreignness(folded(name))).toBeGreaterThan(0);
    expect(foreignness(folded(word))).toBeLessThan(0);
  });
});
