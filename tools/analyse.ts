/**
 * `npm run --silent analyse -- IN.jsonl > OUT.jsonl`: names in texts, linked, by exactly the code and the
 * pack that run in the extension.
 *
 *   in    {id, text, lang?}
 *   out   {id, lang, mentions: [{start, end, surface, type, confidence, entity?: {id, name, qid?, wikipedia}}]}
 *
 * Offsets are UTF-16 in `text`. `--why` adds the evidence of each decision.
 */
import { readFileSync } from 'node:fs';
import { type Answer, answerText, type Question, type Said } from './analyse/answerText';
import { shippedLexicon } from './analyse/shippedLexicon';

const [path, ...flags] = process.argv.slice(2);
const withEvidence = flags.includes('--why');
const lexicon = shippedLexicon();

for (const line of readFileSync(path ?? 0, 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const { id, ...question } = JSON.parse(line) as Question;
  const { lang, mentions, weighed } = await answerText(question, lexicon);
  const told = withEvidence ? mentions.map((said) => ({ ...said, ...evidenceOf(said, weighed) })) : mentions;
  process.stdout.write(`${JSON.stringify({ id, lang, mentions: told })}\n`);
}

function evidenceOf({ start, entity }: Said, weighed: Answer['weighed']) {
  const decision = entity && weighed.find((one) => one.start === start)?.decision;
  return decision && { evidence: decision.evidence };
}
