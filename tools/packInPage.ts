/**
 * What `npm run bench` runs in a page of a real browser: the pack opened and asked, by the code that the
 * background has. Bundled into one script by tools/benchPack.ts.
 */
import { hashOf } from '../engine/lexicon/format';
import { type Lexicon, openLexicon } from '../engine/lexicon/read';

interface Bench {
  /** The file, as it comes from the disk. */
  read(base64: string): void;
  /** ms, the first time in this page. */
  open(): number;
  /** µs for each look-up, half of them of names that the pack has. */
  look(names: string[]): number;
  /** µs for each entity decoded. */
  decode(): number;
}

const ROUNDS = 200_000;
const decoder = new TextDecoder();
let file: ArrayBuffer;
let lexicon: Lexicon;

const bench: Bench = {
  read(base64) {
    file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  },
  open() {
    const start = performance.now();
    lexicon = openLexicon(file, (bytes) => decoder.decode(bytes));
    return performance.now() - start;
  },
  look(names) {
    const asked = names.flatMap((name) => [name, `${name}x`]);
    const start = performance.now();
    let found = 0;
    for (let i = 0; i < ROUNDS; i++) {
      const value = lexicon.look(hashOf(asked[i % asked.length]!));
      if (value !== undefined) found += lexicon.meanings(value).length;
    }
    if (found === 0) throw new Error('none of the names is in the pack');
    return ((performance.now() - start) * 1000) / ROUNDS;
  },
  decode() {
    const step = Math.max(1, Math.floor(lexicon.size / 2000));
    const start = performance.now();
    let read = 0;
    for (let i = 0; i < lexicon.size; i += step) read += lexicon.entity(i).key.length > 0 ? 1 : 0;
    return ((performance.now() - start) * 1000) / read;
  },
};
Object.assign(globalThis, { hashiyaBench: bench });
