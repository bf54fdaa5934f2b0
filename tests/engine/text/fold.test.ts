import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, spanInSource } from '../../../engine/text/fold';
import { wordsOf } from '../../../engine/text/words';

test.each([
  { why: 'marks are optional', source: 'مُحَمَّد', folded: 'محمد' },
  { why: 'tatweel is ornament', source: 'محـــمد', folded: 'محمد' },
  { why: 'alef hamza is written both ways', source: 'أحمد', folded: 'احمد' },
  { why: 'alef madda too', source: 'آسيا', folded: 'اسيا' },
  { why: 'ta marbuta loses its dots', source: 'القاهرة', folded: 'القاهره' },
  { why: 'final yeh and alef maksura are one', source: 'مصطفى', folded: 'مصطفي' },
  { why: 'hamza seats', source: 'رئيس مؤتمر', folded: 'رييس موتمر' },
  { why: 'Arabic-Indic digits', source: '٢٠٢٢', folded: '2022' },
  { why: 'Persian digits and letters', source: 'پ۲۰', folded: 'ب20' },
  { why: 'presentation forms', source: '\ufefb\ufe91', folded: 'لاب' },
  { why: 'what is no character, twice', source: 'a\ufffe\ufffe\uffff\uffffb', folded: 'ab' },
  { why: 'joiners and direction marks', source: 'ا\u200cب\u200f', folded: 'اب' },
  { why: 'accents', source: 'Erdoğan Ceaușescu', folded: 'erdogan ceausescu' },
  { why: 'a dotless i', source: 'Işık', folded: 'isik' },
  { why: 'curly apostrophes', source: 'Sana’a', folded: "sana'a" },
  { why: 'Cyrillic io', source: 'Горбачёв', folded: 'горбачев' },
  { why: 'decomposed letters', source: 'Горбачёв'.normalize('NFD'), folded: 'горбачев' },
  { why: 'decomposed hamza', source: 'أحمد'.normalize('NFD'), folded: 'احمد' },
])('$why: $source', ({ source, folded }) => expect(fold(source).text).toBe(folded));

test.each([
  { why: 'waw is not yeh', one: 'نور', other: 'نير' },
  { why: 'kaf is not qaf', one: 'كطر', other: 'قطر' },
  { why: 'jeem is not ghain', one: 'جورباتشوف', other: 'غورباتشوف' },
])('$why', ({ one, other }) => expect(fold(one).text).not.toBe(fold(other).text));

test('a span in the folded text covers the marks of its last letter, not the space behind it', () => {
  const source = 'زار مُحَمَّدٌ القاهرة';
  const folded = fold(source);
  const start = folded.text.indexOf('محمد');
  const span = spanInSource(folded, { start, end: start + 4 }, source);
  expect(source.slice(span.start, span.end)).toBe('مُحَمَّدٌ');
});

test('any text: offsets rise, stay inside, and every word is a stretch of the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
      const folded = fold(source);
      expect(folded.origin.length).toBe(folded.text.length + 1);
      expect(folded.origin.at(-1)).toBe(source.length);
      for (let i = 1; i < folded.origin.length; i++)
        expect(folded.origin[i]!).toBeGreaterThanOrEqual(folded.origin[i - 1]!);
      const { starts, ends } = wordsOf(folded.text);
      starts.forEach((start, i) => {
        const span = spanInSource(folded, { start, end: ends[i]! }, source);
        expect(fold(source.slice(span.start, span.end)).text).toContain(folded.text.slice(start, ends[i]));
      });
    }),
  );
});

test('text longer than one piece folds like its parts', () => {
  const long = 'أحمد '.repeat(3000);
  expect(fold(long).text).toBe('احمد '.repeat(3000));
});

test.each([
  {
    why: 'spaces and punctuation part words',
    text: 'روسيا، وتركيا (csto)',
    words: ['روسيا', 'وتركيا', 'csto'],
  },
  { why: 'a hyphen and an apostrophe part words', text: "nur-sultan's", words: ['nur', 'sultan', 's'] },
  { why: 'digits belong to a word', text: 'g20 2022', words: ['g20', '2022'] },
  { why: 'each Han character is a word', text: '普京 a', words: ['普', '京', 'a'] },
  { why: 'nothing', text: ' ،. ', words: [] },
])('$why', ({ text, words }) => {
  const { starts, ends } = wordsOf(text);
  expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(words);
});
