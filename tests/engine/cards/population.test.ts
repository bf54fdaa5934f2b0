import { expect, test } from 'vitest';
import { arabicPeople, englishPeople } from '../../../engine/cards/population';

test.each([
  { count: 1_000_000, en: '1 million', ar: 'نحو مليون نسمة' },
  { count: 2_000_000, en: '2 million', ar: 'نحو مليوني نسمة' },
  { count: 5_000_000, en: '5 million', ar: 'نحو 5 ملايين نسمة' },
  { count: 5_400_000, en: '5.4 million', ar: 'نحو 5.4 مليون نسمة' },
  { count: 11_000_000, en: '11 million', ar: 'نحو 11 مليون نسمة' },
  { count: 103_000_000, en: '103 million', ar: 'نحو 103 ملايين نسمة' },
  { count: 1_400_000_000, en: '1.4 billion', ar: 'نحو 1.4 مليار نسمة' },
  { count: 67_000, en: '67,000', ar: 'نحو 67 ألف نسمة' },
  { count: 2_000, en: '2,000', ar: 'نحو ألفي نسمة' },
  { count: 5_000, en: '5,000', ar: 'نحو 5 آلاف نسمة' },
  { count: 960, en: '960', ar: 'نحو 960 نسمة' },
])('$count people in words', ({ count, en, ar }) => {
  expect(englishPeople({ count, year: 2024 })).toBe(`${en} people (2024)`);
  expect(arabicPeople({ count, year: 2024 })).toBe(`${ar} (2024)`);
});
