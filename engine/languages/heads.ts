import type { Cue } from './row';

/** Titles of people: 'الملك' and 'President' are no part of anybody's name. */
export function personCues(cues: ReadonlyMap<string, Cue>): Set<string> {
  return new Set([...cues].filter(([, { kind }]) => kind === 'person').map(([word]) => word));
}
