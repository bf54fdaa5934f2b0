/** A saved highlight, opened by clicking it: its colour, its note, and how to remove it. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Colour, Highlight } from '../engine/model';
import { Swatches } from './Swatches';
import type { Words } from './words/words';

export interface HighlightNoteProps {
  highlight: Pick<Highlight, 'id' | 'colour' | 'note'>;
  words: Words;
  onColour(colour: Colour): void;
  onNote(note: string): void;
  onRemove(): void;
  onClose(): void;
  noteRef?: Ref<HTMLElement> | undefined;
}

/** Another highlight brings its own draft. */
export function HighlightNote(props: HighlightNoteProps) {
  return <OneNote key={props.highlight.id} {...props} />;
}

function OneNote({
  highlight,
  words,
  onColour,
  onNote,
  onRemove,
  onClose,
  noteRef = null,
}: HighlightNoteProps) {
  const [note, setNote] = useState(highlight.note);
  return (
    <section
      class="note"
      role="dialog"
      aria-label={words.note.label}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
      ref={noteRef}
    >
      <header>
        <fieldset class="swatches">
          <legend class="unseen">{words.note.colour}</legend>
          <Swatches words={words} chosen={highlight.colour} onColour={onColour} />
        </fieldset>
        <button type="button" class="close" aria-label={words.note.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <textarea
        rows={3}
        dir="auto"
        aria-label={words.note.note}
        placeholder={words.note.note}
        value={note}
        onKeyDown={keepFromPage}
        onKeyUp={keepFromPage}
        onKeyPress={keepFromPage}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <div class="ends">
        <button type="button" class="act" onClick={onRemove}>
          {words.note.remove}
        </button>
        <button type="button" class="act" disabled={note === highlight.note} onClick={() => onNote(note)}>
          {words.note.save}
        </button>
      </div>
    </section>
  );
}

/** To the page a letter typed here comes from no text field: it would take it for one of its own keys. */
function keepFromPage(event: KeyboardEvent) {
  if (event.key !== 'Escape') event.stopPropagation();
}
