/**
 * A file of corrections, as the library keeps them: a list of `{key, where, createdAt}`, alone or as the
 * `corrections` of an object. `where` is a text's id, or '*'.
 */
import { readFileSync } from 'node:fs';
import type { Correction } from '../../engine/model';

/** @throws TypeError naming the entry that is not a correction */
export function correctionsIn(text: string): Correction[] {
  const file = JSON.parse(text) as unknown;
  const list = isObject(file) && !Array.isArray(file) ? file['corrections'] : file;
  if (!Array.isArray(list)) throw new TypeError('neither a list of corrections nor an object that holds one');
  return list.map((value, i) => {
    if (!isCorrection(value)) throw new TypeError(`corrections[${i}] lacks key, where or createdAt`);
    return value;
  });
}

export const readCorrections = (path: string): Correction[] => correctionsIn(readFileSync(path, 'utf8'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCorrection = (value: unknown): value is Correction =>
  isObject(value) && ['key', 'where', 'createdAt'].every((field) => typeof value[field] === 'string');
