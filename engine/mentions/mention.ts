import type { Cue } from '../languages/row';
import type { Meaning } from '../lexicon/read';
import type { Span } from '../model';
import type { Passage } from './passage';

/** A stretch of text that is a name of at least one entity. */
export interface Mention extends Span {
  passage: Passage;
  /** Its words in the passage, both included. */
  first: number;
  last: number;
  /** The folded name, without clitics: what "the same name again" means. */
  name: string;
  meanings: Meaning[];
  /** What the words beside it say it is. */
  cue?: Cue;
}
