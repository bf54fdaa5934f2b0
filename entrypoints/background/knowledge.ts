/** The pack, opened when the first question needs it, and once per life of the background. */

import { DamagedPack, type Lexicon, openLexicon } from '../../engine/lexicon/read';
import { openPack } from '../../platform/packFile';
import { Trouble } from '../../platform/trouble';

let opened: Promise<Lexicon> | undefined;

export function openNames(): Promise<Lexicon> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined; // the next question tries again
    throw error;
  });
  return opened;
}

async function open(): Promise<Lexicon> {
  const pack = await openPack();
  const decoder = new TextDecoder();
  try {
    return openLexicon(pack, (bytes) => decoder.decode(bytes));
  } catch (error) {
    if (error instanceof DamagedPack) throw new Trouble('names-unavailable', error);
    throw error;
  }
}
