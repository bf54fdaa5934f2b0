/**
 * `npm run data`: tables and curated files -> public/names.pack. `npm run data:check` builds it in memory and
 * compares. Both stop at the first round of mistakes and print all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../engine/lexicon/write';
import { assemble } from './assemble';
import { inWords } from './mistakes';
import { PACK, readSources } from './sourceFiles';

const { entities, phrases, mistakes } = assemble(readSources());
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(inWords(mistake));
  console.error(`\n${mistakes.length} to mend; nothing was written.`);
  process.exit(1);
}
const bytes = packLexicon(entities, phrases);
const size = `${entities.length} entities, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`;
if (process.argv.includes('--check')) {
  if (Buffer.compare(readFileSync(PACK), bytes) !== 0) {
    console.error('public/names.pack is not what data/ gives: run "npm run data" and commit the result');
    process.exit(1);
  }
  console.log(`public/names.pack is up to date: ${size}`);
} else {
  writeFileSync(PACK, bytes);
  console.log(`public/names.pack: ${size}`);
}
