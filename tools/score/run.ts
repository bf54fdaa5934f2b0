/** A set -> what was judged in each of its texts, with everything that a table or a list of mistakes needs. */
import { refusedHere } from '../../engine/corrections/leaveOut';
import type { Lexicon } from '../../engine/lexicon/read';
import type { Correction } from '../../engine/model';
import { type Answer, answerText, type Said } from '../analyse/answerText';
import type { Task } from './gold';
import { type Judgement, judgeLinks, judgeNames } from './judge';
import { type EvaluationSet, tasksOf } from './sets';

export interface JudgedText {
  task: Task;
  answer: Answer;
  judgement: Judgement;
  /** How many mentions the reader's corrections took away. */
  leftOut: number;
}

export interface JudgedSet {
  set: EvaluationSet;
  texts: JudgedText[];
}

export interface Scoring {
  lexicon: Lexicon;
  corrections: readonly Correction[];
}

export async function judgeSet(set: EvaluationSet, scoring: Scoring): Promise<JudgedSet> {
  const judge = set.sort === 'linking' ? judgeLinks : judgeNames;
  const texts: JudgedText[] = [];
  for (const task of tasksOf(set)) {
    const answer = await answerText(task, scoring.lexicon);
    const kept = leaveOutRefused(answer.mentions, task.id, scoring.corrections);
    const leftOut = answer.mentions.length - kept.length;
    texts.push({ task, answer, judgement: judge(task, kept), leftOut });
  }
  return { set, texts };
}

/** As in the page: what the reader refused is not shown. A text's address is its id. */
export function leaveOutRefused(mentions: readonly Said[], id: string, corrections: readonly Correction[]) {
  const refused = refusedHere(corrections, [id]);
  return mentions.filter(({ entity }) => !entity || !refused.has(entity.id));
}
