/** The small bar beside selected text: four colours, a note, copy. Pressing it does not lose the selection. */
import type { Ref } from 'preact';
import type { Colour } from '../engine/model';
import { stepIn } from './keys';
import { Swatches } from './Swatches';
import type { Words } from './words/words';

export interface SelectionBarProps {
  words: Words;
  onColour(colour: Colour): void;
  onNote(): void;
  onCopy(): void;
  /** Why nothing can be saved here ('private-window', ...); the colours give way to the reason. */
  trouble?: keyof Words['trouble'] | undefined;
  barRef?: Ref<HTMLDivElement> | undefined;
}

export function SelectionBar({ words, onColour, onNote, onCopy, trouble, barRef = null }: SelectionBarProps) {
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={words.bar.label}
      lang={words.language}
      dir={words.direction}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => stepIn(event.currentTarget, event, 'horizontal')}
      ref={barRef}
    >
      {trouble ? (
        <span class="reason">{words.trouble[trouble]}</span>
      ) : (
        <>
          <Swatches words={words} onColour={onColour} />
          <button type="button" onClick={onNote}>
            {words.bar.note}
          </button>
        </>
      )}
      <button type="button" onClick={onCopy}>
        {words.bar.copy}
      </button>
    </div>
  );
}
