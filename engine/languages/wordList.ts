/** A table of words as it is written down -> a set of them, folded as text is. */
import { fold } from '../text/fold';

/** @param text words parted by white space */
export const wordList = (text: string): ReadonlySet<string> =>
  new Set(fold(text).text.split(/\s+/).filter(Boolean));
