/**
 * What vowel marks say of a name, where somebody took the trouble to write them.
 *
 *   from  وجوبًا       and necessarily
 *   to    nobody      tanwin is the ending of ordinary nouns, not of names from elsewhere (جوبا, Juba)
 *
 *   from  عُمان        Oman
 *   to    of Oman     and عَمّان is of Jordan
 */
import { fold } from '../../text/fold';
import type { VowelReading } from '../row';

const TANWIN = /[\u064B\u064C\u064D]/; // fathatan, dammatan, kasratan
const MARK = /[\u064B-\u0652]/;

const readings: readonly { name: string; marks: RegExp; country: string }[] = [
  { name: 'عمان', marks: /^ع\u064F/, country: 'OM' }, // damma
  { name: 'عمان', marks: /^ع\u064E|م\u0651/, country: 'JO' }, // fatha, shadda
];

export function arabicVowels(surface: string): VowelReading | undefined {
  if (!MARK.test(surface)) return undefined;
  if (TANWIN.test(surface)) return { is: 'no-name' };
  const folded = fold(surface).text;
  const reading = readings.find(({ name, marks }) => name === folded && marks.test(surface));
  return reading && { is: 'of-country', country: reading.country };
}
