/**
 * What Persian writes onto the end of a name, with or without a zero-width non-joiner, which folding drops.
 * Folded: Farsi yeh is Arabic yeh, keheh is kaf.
 *
 *   آمریکای, اروپای -> آمریکا, اروپا      the ezafe behind a long vowel
 *   ترکیه‌ی -> ترکیه                       and behind a heh
 *   ایرانی stays: that is an adjective
 */
import { withEndings } from '../endings';

const YEH = 'ي';
const ALEF = 'ا';
const WAW = 'و';
const HEH = 'ه';

export const persianEndings = withEndings(
  [ALEF, WAW, HEH].map((vowel) => ({ from: vowel + YEH, to: vowel, least: 3 })),
);
