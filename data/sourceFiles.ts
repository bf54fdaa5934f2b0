/** The committed tables and curated files, read from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from './assemble';

const home = new URL('./', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, home), 'utf8');

export const PACK = new URL('../public/names.pack', import.meta.url);

export function readSources(): Sources {
  const files = readdirSync(new URL('curated/', home), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `curated/${file.replaceAll('\\', '/')}`)
    .sort();
  return {
    curated: Object.fromEntries(files.map((file) => [file, read(file)])),
    tables: {
      countries: read('tables/countries.tsv'),
      cities: read('tables/cities.tsv'),
      subdivisions: read('tables/subdivisions.tsv'),
      stopWords: read('tables/stop-words.tsv'),
    },
  };
}
