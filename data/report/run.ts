/**
 * `npm run data:report`: what the pack holds, and what a reader of it should know.
 * `npm run data:report -- --collisions`: every name that several entities share, and what tells these apart.
 * `npm run data:report -- --texts FILE... [--most 300]`: what texts name that the pack does not know; the files
 * hold one {id, text, lang?} a line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageOf } from '../../engine/languages/detect';
import { finders } from '../../engine/languages/finders';
import { openLexicon } from '../../engine/lexicon/read';
import { fold } from '../../engine/text/fold';
import { assemble } from '../assemble';
import { inWords } from '../mistakes';
import { PACK, readSources } from '../sourceFiles';
import { readTable } from '../tables';
import { collisions, sharedNames } from './collisions';
import { countsOf, namesPerEntity } from './counts';
import { linesOf, type Table } from './table';
import { type Text, tablesOf } from './texts';

const { values, positionals } = parseArgs({
  options: {
    texts: { type: 'boolean' },
    collisions: { type: 'boolean' },
    most: { type: 'string' },
  },
  allowPositionals: true,
});
if (values.texts) await reportTexts(positionals, Number(values.most ?? 300));
else if (values.collisions)
  for (const line of sharedNames(assemble(readSources()).entities)) console.log(line);
else reportPack(Number(values.most ?? 25));

function reportPack(most: number): void {
  const { entities, mistakes, missing } = assemble(readSources());
  for (const mistake of mistakes) console.log(inWords(mistake));
  console.log(`${entities.length} entities, ${mistakes.length} mistakes`);
  print(countsOf(entities), most);
  console.log(`\n${namesPerEntity(entities).toFixed(1)} names per entity`);
  const shared = { title: 'names of several entities that need no cue', rows: collisions(entities) };
  print(
    [shared, { title: 'titles that relations name and the pack does not hold', rows: [...missing] }],
    most,
  );
}

async function reportTexts(files: string[], most: number): Promise<void> {
  const lexicon = openLexicon(packBytes(), (bytes) => new TextDecoder().decode(bytes));
  const stopWords = readTable(readSources().tables.stopWords);
  const everyday = new Set(stopWords.map(({ ar }) => fold(ar!).text));
  print(await tablesOf(files.flatMap(textsIn), { lexicon, finders, everyday }), most);
}

function textsIn(file: string): Text[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, lang } = JSON.parse(line) as { text: string; lang?: string };
    return { text, language: lang ?? languageOf(text) };
  });
}

function print(tables: Table[], most: number): void {
  for (const table of tables) console.log(linesOf(table, most).join('\n'));
}

function packBytes(): ArrayBuffer {
  const file = readFileSync(PACK);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}
