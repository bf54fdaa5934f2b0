/**
 * `npm run score`: recognition and linking, measured on every evaluation set that is here, by exactly the code
 * and the pack that run in the extension.
 *
 *   npm run score                            all sets
 *   npm run score -- --fast                  six that show the most
 *   npm run score -- ar-news en-kore50       these
 *   npm run score -- --worst ar-news         and the mistakes with their evidence; --most 40 of each set
 *   npm run score -- --corrections FILE      without what a reader's corrections refuse
 */
import { parseArgs } from 'node:util';
import { shippedLexicon } from './analyse/shippedLexicon';
import { readCorrections } from './score/readCorrections';
import { type JudgedSet, judgeSet } from './score/run';
import { FAST, isHere, NO_MATERIAL, SETS } from './score/sets';
import { tableOf } from './score/table';
import { worstOf } from './score/worst';

const { values, positionals } = parseArgs({
  options: {
    fast: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    most: { type: 'string', default: '40' },
    corrections: { type: 'string' },
  },
  allowPositionals: true,
});

const scoring = {
  lexicon: shippedLexicon(),
  corrections: values.corrections === undefined ? [] : readCorrections(values.corrections),
};
const asked = askedFor();
const judged: JudgedSet[] = [];
for (const set of asked.filter(isHere)) judged.push(await judgeSet(set, scoring));

for (const sort of ['linking', 'ner'] as const) for (const line of tableOf(sort, judged)) console.log(line);
for (const { sort, name } of asked.filter((set) => !isHere(set)))
  console.log(`  ${sort}/${name}   ${NO_MATERIAL}`);
if (values.corrections !== undefined) console.log(correctionsInWords());
if (values.worst)
  for (const set of judged)
    for (const line of ['', ...worstOf(set, scoring.lexicon, Number(values.most))]) console.log(line);

function askedFor() {
  const unknown = positionals.find((name) => !SETS.some((set) => set.name === name));
  if (unknown !== undefined)
    throw new Error(`no set '${unknown}'; there are ${SETS.map(({ name }) => name).join(', ')}`);
  const names = positionals.length > 0 ? positionals : values.fast ? FAST : undefined;
  return names ? SETS.filter(({ name }) => names.includes(name)) : SETS;
}

function correctionsInWords(): string {
  const leftOut = judged.flatMap(({ texts }) => texts.map((text) => text.leftOut)).reduce((a, b) => a + b, 0);
  return `${scoring.corrections.length} corrections took ${leftOut} mentions away`;
}
