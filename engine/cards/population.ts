/** "20 million people (2024)", in both languages. */
import type { Entity } from '../model';

export type Population = NonNullable<Entity['population']>;

const BILLION = 1_000_000_000;
const MILLION = 1_000_000;
const THOUSAND = 1000;

/** Two figures are as much as such counts are worth: 1,345,604 -> 1.3 million. */
function rounded(count: number): { amount: number; unit: 'billion' | 'million' | 'thousand' | 'one' } {
  if (count >= BILLION) return { amount: Math.round(count / (BILLION / 10)) / 10, unit: 'billion' };
  if (count >= 10 * MILLION) return { amount: Math.round(count / MILLION), unit: 'million' };
  const tenths = Math.round(count / (MILLION / 10)) / 10;
  if (tenths >= 1) return { amount: tenths, unit: 'million' };
  if (count >= 10 * THOUSAND) return { amount: Math.round(count / THOUSAND), unit: 'thousand' };
  if (count >= THOUSAND) return { amount: Math.round(count / (THOUSAND / 10)) / 10, unit: 'thousand' };
  return { amount: Math.max(10, Math.round(count / 10) * 10), unit: 'one' };
}

export function englishPeople({ count, year }: Population): string {
  const { amount, unit } = rounded(count);
  if (unit === 'billion' || unit === 'million') return `${amount} ${unit} people (${year})`;
  const people = unit === 'thousand' ? Math.round(amount * THOUSAND) : amount;
  return `${people.toLocaleString('en')} people (${year})`;
}

const ARABIC_UNITS = {
  billion: { one: 'مليار', two: 'ملياري', few: 'مليارات' },
  million: { one: 'مليون', two: 'مليوني', few: 'ملايين' },
  thousand: { one: 'ألف', two: 'ألفي', few: 'آلاف' },
};

/**
 * The counted noun follows the number: 3 to 10 have the plural, the others the singular, and two is a form
 * of its own. 'نسمة' behind it never changes.
 *
 *   1   نحو مليون نسمة
 *   2   نحو مليوني نسمة
 *   5   نحو 5 ملايين نسمة
 *   20  نحو 20 مليون نسمة
 */
export function arabicPeople({ count, year }: Population): string {
  const { amount, unit } = rounded(count);
  if (unit === 'one') return `نحو ${amount} نسمة (${year})`;
  const { one, two, few } = ARABIC_UNITS[unit];
  if (amount === 1) return `نحو ${one} نسمة (${year})`;
  if (amount === 2) return `نحو ${two} نسمة (${year})`;
  const lastTwo = amount % 100;
  const isFew = Number.isInteger(amount) && lastTwo >= 3 && lastTwo <= 10;
  return `نحو ${amount} ${isFew ? few : one} نسمة (${year})`;
}
