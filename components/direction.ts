/** Which way a text runs, from its letters: a list of languages would be wrong for those with two scripts. */
import type { Direction } from '../engine/model';

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The first letter decides; a text without letters runs as the text around it. */
export function directionOf(text: string, around: Direction): Direction {
  const letter = LETTER.exec(text);
  if (!letter) return around;
  return RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}
