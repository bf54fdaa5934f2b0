/** The pack that ships, opened as the background opens it. */
import { readFileSync } from 'node:fs';
import { type Lexicon, openLexicon } from '../../engine/lexicon/read';

export function shippedLexicon(): Lexicon {
  const file = readFileSync(new URL('../../public/names.pack', import.meta.url));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  return openLexicon(bytes, (text) => new TextDecoder().decode(text));
}
