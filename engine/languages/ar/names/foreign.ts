/**
 * Foreign names that nothing announces, by the shape of their letters.
 *
 *   رامون كالديرون      two words that look foreign
 *   ضد ماتيراتزي         one that looks very foreign
 *   في كولكول            a place, behind a preposition of place
 */
import type { SeenName } from '../../../mentions/find';
import { beginsAnother } from './chain';
import { type Found, joins, type Line } from './line';
import { foreignness } from './shape';
import type { Word } from './word';

/** Of four names that a single word of this foreignness is said to be, three are. */
const VERY = 5;
/** Several words together say more. */
const TOGETHER = 4;
/** So much more foreign without its first letter that the letter is a word of its own. */
const CLEARLY = 0.7;
const LONGEST = 4;
const PLACED: ReadonlySet<string> = new Set(['في', 'وفي', 'الي', 'والي', 'نحو']);

export function foreignAt(line: Line, i: number): (Found & { kind: SeenName['kind'] }) | undefined {
  const { words } = line;
  if (!isPiece(words[i]!)) return undefined;
  const skip = cliticOf(words[i]!.text);
  let score = foreignness(words[i]!.text.slice(skip));
  let last = i;
  while (
    last - i < LONGEST - 1 &&
    joins(line, last) &&
    isPiece(words[last + 1]!) &&
    !beginsAnother(words[last + 1]!)
  )
    score += foreignness(words[++last]!.text);
  if (score < (last === i ? VERY : TOGETHER)) return undefined;
  return { first: i, last, skip, kind: PLACED.has(words[i - 1]?.text ?? '') ? 'place' : 'person' };
}

/** 'بكاشيسكو': without the ب it looks more like a name. */
const cliticOf = (word: string): number =>
  /^[وفبل]/.test(word) && word.length > 4 && foreignness(word.slice(1)) > foreignness(word) + CLEARLY ? 1 : 0;

const isPiece = ({ text, kind, clitics }: Word) =>
  kind === 'unknown' && text.length > 2 && clitics === 0 && !/(?:ها|هم)$/.test(text);
