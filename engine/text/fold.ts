/**
 * Text -> the form in which names are compared, with a way back.
 *
 *   source   مُحَمَّد قال          Erdoğan’s
 *   folded   محمد قال           erdogan's
 *   origin   where in the source each folded unit comes from
 *
 * One source unit gives no, one or a few folded units, each on its own: folding a piece is the same as the
 * piece of the folding, so offsets never depend on what stands around.
 */
import type { Span } from '../model';
import { foldedUnit } from './letters';

export interface Folded {
  text: string;
  /** UTF-16 offset in the source of each folded unit, and at the end the source's length. */
  origin: Uint32Array;
}

/** Units are gathered in pieces of this size: `String.fromCharCode` takes its text as arguments. */
const PIECE = 4096;

export function fold(source: string): Folded {
  let origin = new Uint32Array(source.length + 1);
  const pieces: string[] = [];
  let units: number[] = [];
  let length = 0;
  const push = (unit: number, from: number) => {
    if (length >= origin.length) origin = grown(origin);
    origin[length++] = from;
    units.push(unit);
    if (units.length === PIECE) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  };
  for (let i = 0; i < source.length; i++) {
    const folded = foldedUnit(source.charCodeAt(i));
    if (typeof folded === 'number') push(folded, i);
    else for (let j = 0; j < folded.length; j++) push(folded.charCodeAt(j), i);
  }
  pieces.push(String.fromCharCode(...units));
  if (length >= origin.length) origin = grown(origin);
  origin[length] = source.length;
  return { text: pieces.join(''), origin: origin.subarray(0, length + 1) };
}

/**
 * A span of the folded text in the source. Marks that stand behind its last letter belong to it: they were
 * dropped, so the next folded unit comes from behind them. White space does not.
 */
export function spanInSource(folded: Folded, span: Span, source: string): Span {
  const start = folded.origin[span.start]!;
  let end = folded.origin[span.end - 1]! + 1;
  const limit = folded.origin[span.end]!;
  while (end < limit && isMark(source.charCodeAt(end))) end++;
  return { start, end };
}

/** Combining marks of Latin and Arabic, and tatweel; but not the joiners and direction marks behind a word. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x610 && unit <= 0x61a) ||
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    unit === 0x640
  );
}

function grown(origin: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(origin.length * 2 + 16);
  larger.set(origin);
  return larger;
}
