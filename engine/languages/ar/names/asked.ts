/**
 * What the words before a name say about it.
 *
 *   الرئيس الأميركي جورج بوش       title: over adjectives
 *   رئيس الوزراء إيهود أولمرت      loosely: what follows may also be what he is the head of
 *   قال شومسكي                    verb
 *   . ووصف سولانا                 sentence: it opens with its verb, and the subject follows
 *   البرتغالي مانويل كاجودا         nation
 */
import { gapOf, type Line, opensInto } from './line';
import type { Word } from './word';

export type Asked = 'title' | 'loosely' | 'verb' | 'sentence' | 'nation' | undefined;

/** Adjectives that may stand between a title and the name. */
const REACH = 3;

export function askedBefore(line: Line, i: number): Asked {
  if (i === 0 || !opensInto(line, i - 1)) return undefined;
  const verb = line.words[i - 1]!.verb;
  if (verb === 'personal') return 'verb';
  if (verb === 'past' && opensSentence(line, i - 1)) return 'sentence';
  return titleBefore(line, i) ?? (isCountryman(line.words[i - 1]!) ? 'nation' : undefined);
}

function titleBefore(line: Line, i: number): Asked {
  const { words } = line;
  for (let j = i - 1; j >= 0 && i - j <= REACH + 1; j--) {
    if (!opensInto(line, j)) return undefined;
    const { title } = words[j]!;
    if (title === 'loose') return 'loosely';
    // 'الرئيس المصري الفلاني': who has an article too is described, not named
    if (title) return words[i]!.kind === 'definite' && j < i - 1 ? undefined : 'title';
    if (!mayStandBetween(words[j]!)) return undefined;
  }
  return undefined;
}

const mayStandBetween = ({ kind, text }: Word) =>
  kind === 'nationality' || (kind === 'common' && /^ال(?!ذي|تي|لذ)|^لل/.test(text));

const isCountryman = ({ kind, text }: Word) => kind === 'nationality' && /^و?(?:ال|لل)/.test(text);

const opensSentence = (line: Line, i: number) => i === 0 || /[.!?؟:\n«»"]/.test(gapOf(line, i - 1));
