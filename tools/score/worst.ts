/**
 * The list of mistakes for a reader: how many of each reason, then the worst. What we were surest of and wrong
 * about comes first, then what the pack knows and the text did not get.
 *
 *   en-kore50 kore50/12   another entity
 *     ... David and [Victoria] named their children ...
 *     wanted  Victoria Beckham
 *     shown   Victoria (state)   0.81   whole-name 1.00 + well-known 0.20 = 1.20
 *     else    Queen Victoria   short-name 0.30 + well-known 0.30 = 0.60
 */
import type { Lexicon } from '../../engine/lexicon/read';
import type { Candidate } from '../../engine/linking/link';
import { type Mistake, mistakesIn, type Reason } from './mistakes';
import type { JudgedSet } from './run';

export function worstOf(judged: JudgedSet, lexicon: Lexicon, most: number): string[] {
  const mistakes = judged.texts.flatMap((text) => mistakesIn(text, lexicon)).sort(worstFirst);
  const shown = mistakes
    .slice(0, most)
    .flatMap((mistake) => ['', ...inWords(judged.set.name, mistake, lexicon)]);
  return [`${judged.set.name}: ${mistakes.length} mistakes. ${reasonsOf(mistakes)}`, ...shown];
}

const HOPELESS: readonly Reason[] = ['not in the pack', 'not seen as a name'];

function worstFirst(a: Mistake, b: Mistake): number {
  const weight = ({ shown, reason }: Mistake) => shown?.confidence ?? (HOPELESS.includes(reason) ? -2 : -1);
  return weight(b) - weight(a);
}

function reasonsOf(mistakes: readonly Mistake[]): string {
  const counts = new Map<Reason, number>();
  for (const { reason } of mistakes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${reason} ${n}`)
    .join(', ');
}

function inWords(set: string, mistake: Mistake, lexicon: Lexicon): string[] {
  const { reason, text, wanted, shown, weighed } = mistake;
  const name = (candidate: Candidate) => titleOf(candidate.meaning.entity, lexicon);
  const best = weighed?.decision && weighed.candidates[0];
  const others = weighed?.candidates.slice(best ? 1 : 0) ?? [];
  return [
    `${set} ${text.task.id}   ${reason}`,
    `  ${around(mistake)}`,
    ...(wanted ? [`  wanted  ${wantedOf(mistake)}`] : []),
    ...(shown ? [`  shown   ${shownOf(mistake)}`] : []),
    ...(shown && best ? [`  because ${evidenceOf(best)}`] : []),
    ...(!shown && best ? [`  taken   ${name(best)}   ${evidenceOf(best)}`] : []),
    ...others.slice(0, MOST_OTHERS).map((other) => `  else    ${name(other)}   ${evidenceOf(other)}`),
  ];
}

const MOST_OTHERS = 5;

function titleOf(entity: number, lexicon: Lexicon): string {
  const { key, names, wikipedia } = lexicon.entity(entity);
  return wikipedia['en'] ?? names['en'] ?? key;
}

function wantedOf({ wanted, at }: Mistake): string {
  const { surface, titles, qid, kind, start, end } = wanted!;
  const meant = titles.join(' or ') || qid || kind;
  return start === at.start && end === at.end ? meant : `${meant}   as '${surface}'`;
}

function shownOf({ shown }: Mistake): string {
  const { entity, type, confidence } = shown!;
  const title = entity ? (entity.wikipedia['en'] ?? entity.name) : 'a name that the pack does not know';
  return `${title}   ${type}, ${confidence.toFixed(2)}`;
}

function evidenceOf({ evidence, score, meaning }: Candidate): string {
  const pieces = evidence.map(({ why, weight }) => `${why} ${weight.toFixed(2)}`);
  return `(${meaning.use}) ${pieces.join(' + ')} = ${score.toFixed(2)}`;
}

/** Characters on each side: enough to judge a name by. */
const BESIDE = 70;

function around({ text, at }: Mistake): string {
  const { text: whole } = text.task;
  const before = whole.slice(Math.max(0, at.start - BESIDE), at.start);
  const after = whole.slice(at.end, at.end + BESIDE);
  return `${before}[${whole.slice(at.start, at.end)}]${after}`.replace(/\s+/g, ' ').trim();
}
