/** Our totals are those of the evaluation material's own scorer, where the material is here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeSet } from '../../../tools/score/run';
import { type EvaluationSet, fileOf, isHere, MATERIAL } from '../../../tools/score/sets';
import { setTally } from '../../../tools/score/table';
import { loosely, strictly } from '../../../tools/score/tally';
import { realLexicon } from '../../pack/realLexicon';

const sets: EvaluationSet[] = [
  { sort: 'linking', name: 'ar-news' },
  { sort: 'linking', name: 'en-kore50' },
  { sort: 'linking', name: 'en-wiki-fair-v2-no-coref' },
  { sort: 'ner', name: 'ar-wojood-sample' },
  { sort: 'ner', name: 'tr-reyyan' },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!sets.every(isHere))('no evaluation material here when skipped', () => {
  test.each(sets)('$name', { timeout: 60_000 }, async (set) => {
    const judged = await judgeSet(set, { lexicon: realLexicon, corrections: [] });
    const answers = judged.texts.map(({ task, answer }) => ({ id: task.id, mentions: answer.mentions }));
    const tally = setTally(judged);
    const found = set.sort === 'linking' ? 'shown' : 'found';
    const theirs = theirScore(set, answers);
    expect(theirs).toContain(`gold ${tally.wanted}, ${found} ${tally.shown}`);
    const [a, b] = set.sort === 'linking' ? [strictly, loosely] : [loosely, strictly];
    expect(figuresIn(theirs)).toEqual([...inFigures(a(tally)), ...inFigures(b(tally))]);
  });
});

function theirScore({ sort, name }: EvaluationSet, answers: object[]): string {
  const out = join(folder, `${name}.jsonl`);
  writeFileSync(out, answers.map((answer) => JSON.stringify(answer)).join('\n'));
  const what = sort === 'linking' ? 'linking' : 'mentions';
  return execFileSync('node', [`${MATERIAL}/score.mjs`, what, fileOf({ sort, name }), out], {
    encoding: 'utf8',
  });
}

/** 'P 95.0 R 78.1 F1 85.8', as often as it stands there. */
const figuresIn = (text: string) =>
  [...text.matchAll(/P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/g)].flatMap((match) => match.slice(1));

const inFigures = ({ precision = 0, recall = 0, f1 = 0 }: ReturnType<typeof strictly>) =>
  [precision, recall, f1].map((value) => value.toFixed(1));
