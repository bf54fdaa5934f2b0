/** The pack that ships, as the background opens it. */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../engine/lexicon/read';

const file = readFileSync('public/names.pack');
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;

export const realLexicon = openLexicon(bytes, (text) => new TextDecoder().decode(text));
