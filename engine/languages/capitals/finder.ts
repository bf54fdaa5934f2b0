/**
 * Names in a language whose names have capitals, by the capitals, the words beside them and the words in them.
 * What is found need not be known to anybody; what the pack knows inside it is then not meant.
 *
 *   à l'[Université de Lausanne]       an organisation: 'université' says so
 *   président de [Perú Libre]          two words are a name in Spanish; in German too, where one is any noun
 *   президента [США] [Барака Обамы]    a known place stands before its person without a comma
 */
import type { NameFinder } from '../../analyse';
import type { SeenName } from '../../mentions/find';
import { type Passage, spanOfWords } from '../../mentions/passage';
import { kindOfRun } from './kindOfRun';
import type { NameWords } from './nameWords';
import { isName, partsOf } from './parts';
import { runsIn } from './runs';

export const capitalsFinder =
  (words: NameWords): NameFinder =>
  (_text, { passage, known }) =>
    runsIn(passage, words)
      .flatMap((run) => partsOf(run, { passage, known, words }))
      .filter((run) => isName(run, { passage, known, words }))
      .map((run) => ({
        kind: kindOfRun(passage, run, words),
        whole: true as const,
        ...spanOf(passage, run.first, run.last),
      }));

/** The last point of 'R.E.M.' belongs to it. */
function spanOf(passage: Passage, first: number, last: number): Pick<SeenName, 'start' | 'end'> {
  const { start, end } = spanOfWords(passage, first, last);
  const isInitials =
    passage.source[end] === '.' && /(^|[ .])\p{Lu}\.? ?\p{Lu}$/u.test(passage.source.slice(start, end));
  return { start, end: end + (isInitials ? 1 : 0) };
}
