/**
 * The German genitive, and adjectives inside names.
 *
 *   Deutschlands -> Deutschland       Merkels -> Merkel
 *   den Vereinigten Staaten, der Vereinten Nationen -> Vereinigte Staaten, Vereinte Nationen
 *   Paris stays: the word itself goes first
 */
import { endingsOf, withEndings } from '../endings';

const endings = `
  s -> -
  en -> e
  er -> e
  es -> e
`;

export const germanEndings = withEndings(endingsOf(endings, 4));
