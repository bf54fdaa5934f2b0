/** An entity on its way into the pack: its relations still name titles, not keys. */

import type { PackName } from '../engine/lexicon/names';
import type { Entity, RelationWord } from '../engine/model';

export interface Draft {
  /** English Wikipedia title, by which curated files refer to it; absent for cities whose title is not certain. */
  title?: string;
  entity: Omit<Entity, 'relations'>;
  relations: { word: RelationWord; title: string; line: number }[];
  names: PackName[];
  /** Of a subdivision, and of nothing else: names that it gets where nothing else bears them (spareNames.ts). */
  spare?: PackName[];
  weight: number;
  /** Where it is written, for messages. */
  from: { file: string; line: number };
  /** A table's row: where a curated entity has the same name, this one gives way. */
  bulk: boolean;
}

export const keyOf = (title: string, qid?: string): string => qid ?? `en:${title}`;
