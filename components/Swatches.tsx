/** The four colours, each with its name: in the tooltip, for screen readers, and as text in forced colours. */
import type { Colour } from '../engine/model';
import type { Words } from './words/words';

export const COLOURS: Colour[] = ['yellow', 'green', 'blue', 'pink'];

interface Props {
  words: Words;
  /** The colour in use; absent where none is yet. */
  chosen?: Colour | undefined;
  onColour(colour: Colour): void;
}

export function Swatches({ words, chosen, onColour }: Props) {
  return COLOURS.map((colour) => (
    <button
      key={colour}
      type="button"
      class="swatch"
      data-colour={colour}
      title={words.colour[colour]}
      aria-label={words.bar.save(words.colour[colour])}
      aria-pressed={chosen === undefined ? undefined : chosen === colour}
      onClick={() => onColour(colour)}
    >
      <span class="dab" aria-hidden="true">
        {words.colour[colour]}
      </span>
    </button>
  ));
}
