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
import { analyse } from '../engine/analyse';
import { languageOf } from '../engine/languages/detect';
import { finders } from '../engine/languages/finders';
import { openLexicon } from '../engine/lexicon/read';
import type { Decision } from '../engine/linking/link';
import type { Block } from '../engine/model';

interface Question {
  id: string;
  text: string;
  lang?: string;
}

const [path, ...flags] = process.argv.slice(2);
const withEvidence = flags.includes('--why');
const lexicon = openLexicon(packBytes(), (bytes) => new TextDecoder().decode(bytes));

for (const line of readFileSync(path ?? 0, 'utf8')
  .split('\n')
  .filter(Boolean)) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line) as Question))}\n`);
}

async function answer({ id, text, lang }: Question) {
  const language = lang ?? languageOf(text);
  const { blocks, starts } = paragraphsOf(text);
  const { decisions, unknown } = await analyse({ blocks, language }, lexicon, finders);
  const linked = decisions.map((decision) => mentionOf(decision, starts, text));
  const named = unknown.map(({ block, start, end, kind }) => {
    const at = starts[block]!;
    return {
      start: at + start,
      end: at + end,
      surface: text.slice(at + start, at + end),
      type: kind,
      confidence: 0.3,
    };
  });
  return { id, lang: language, mentions: [...linked, ...named].sort((a, b) => a.start - b.start) };
}

function mentionOf({ mention, entity, confidence, evidence }: Decision, starts: number[], text: string) {
  const start = starts[mention.passage.block]! + mention.start;
  const end = starts[mention.passage.block]! + mention.end;
  const { key, kind, names, wikipedia } = lexicon.entity(entity);
  return {
    start,
    end,
    surface: text.slice(start, end),
    type: kind,
    confidence,
    entity: { id: key, name: names['en'] ?? key, ...(/^Q\d+$/.test(key) && { qid: key }), wikipedia },
    ...(withEvidence && { evidence }),
  };
}

/** A line of the text is a block, as it would be in a page. */
function paragraphsOf(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ role: 'paragraph', text: line });
    starts.push(index);
  }
  return { blocks, starts };
}

function packBytes(): ArrayBuffer {
  const file = readFileSync(new URL('../public/names.pack', import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}
