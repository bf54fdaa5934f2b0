import { expect, test } from 'vitest';
import { directionOf, languageByScript } from '../../../engine/languages/script';

test.each([
  { text: 'وصل الرئيس إلى أستانا', declared: undefined, language: 'ar', direction: 'rtl' },
  { text: 'وصل الرئيس إلى أستانا', declared: 'en', language: 'ar', direction: 'rtl' },
  { text: 'رئیس جمهور به تهران رفت', declared: 'fa', language: 'fa', direction: 'rtl' },
  { text: 'The president left', declared: undefined, language: 'en', direction: 'ltr' },
  { text: 'Le président est parti', declared: 'fr', language: 'fr', direction: 'ltr' },
  { text: 'Президент уехал', declared: 'en', language: 'ru', direction: 'ltr' },
  { text: '2022 — 71 %', declared: 'ar', language: 'ar', direction: 'ltr' },
  { text: '', declared: undefined, language: 'en', direction: 'ltr' },
])('$text, declared as $declared, is $language', ({ text, declared, language, direction }) => {
  expect(languageByScript(text, declared)).toBe(language);
  expect(directionOf(text)).toBe(direction);
});
