/** What the reader does with highlights, and what is said about it: the bar, the note, and the line with "undo". */
import type { Words } from '../../components/words/words';
import type { Colour, Highlight } from '../../engine/model';
import { Trouble } from '../../platform/trouble';
import { copyText } from './copyText';
import type { Keeping } from './keeping';
import { type Reading, textOfSpans } from './reading';
import { selectedIn } from './selecting';
import type { CardActs, Shown } from './shown';

export interface MarginNotes
  extends Pick<
    CardActs,
    | 'highlight'
    | 'highlightWithNote'
    | 'copySelection'
    | 'copy'
    | 'recolour'
    | 'annotate'
    | 'remove'
    | 'closeNote'
    | 'closeToast'
  > {
  /** Saves what is selected in the first colour; says so, or why not. */
  keepSelection(): Promise<void>;
  offerBar(): void;
}

interface Wishes {
  reading(): Reading;
  keeping: Keeping;
  words: Words;
  show(change: Partial<Shown>): void;
  report(bug: unknown): void;
  isPrivate: boolean;
}

const FIRST_COLOUR: Colour = 'yellow';

export function openMarginNotes({ reading, keeping, words, show, report, isPrivate }: Wishes): MarginNotes {
  const say = (text: string, undo?: () => void) => show({ toast: { text, ...(undo && { undo }) } });

  /** Whatever could not be done is said in the reader's words. */
  const attempt = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      if (error instanceof Trouble) say(words.trouble[error.kind]);
      else report(error);
      return undefined;
    }
  };
  const save = (colour: Colour): Promise<Highlight | undefined> =>
    attempt(async () => {
      const spans = selectedIn(reading());
      if (spans.length === 0) {
        say(words.toast.nothingSelected);
        return undefined;
      }
      const highlight = await keeping.save(spans, colour);
      getSelection()?.removeAllRanges();
      show({ bar: undefined });
      say(words.toast.saved, () => void remove(highlight));
      return highlight;
    });
  const remove = (highlight: Highlight) =>
    attempt(async () => {
      await keeping.remove(highlight);
      show({ note: undefined });
      say(
        words.toast.removed,
        () => void attempt(() => keeping.restore(highlight)).then(() => show({ toast: undefined })),
      );
    });
  const change = (highlight: Highlight) =>
    attempt(async () => {
      await keeping.change(highlight);
      show({ note: highlight });
    });
  const copy = (text: string) =>
    attempt(async () => {
      await copyText(text);
      say(words.toast.copied);
    });

  return {
    keepSelection: () => save(FIRST_COLOUR).then(() => undefined),
    offerBar: () => show({ bar: isPrivate ? { trouble: 'private-window' } : {} }),
    highlight: (colour) => void save(colour),
    highlightWithNote: () => void save(FIRST_COLOUR).then((note) => note && show({ note, toast: undefined })),
    copySelection: () => void copy(textOfSpans(reading(), selectedIn(reading()))),
    copy: (text) => void copy(text),
    recolour: (highlight, colour) => void change({ ...highlight, colour }),
    annotate: (highlight, note) => void change({ ...highlight, note }).then(() => show({ note: undefined })),
    remove: (highlight) => void remove(highlight),
    closeNote: () => show({ note: undefined }),
    closeToast: () => show({ toast: undefined }),
  };
}
