/** Where the facts come from and up to which year we vouch; pin, and the menu that opens under it. */
import { useState } from 'preact/hooks';
import type { Card } from '../engine/model';
import { type CardChoices, CardMenu } from './CardMenu';
import type { Words } from './words/words';

interface Props {
  card: Card;
  words: Words;
  now: number;
  pinned: boolean;
  onPin(): void;
  choices: CardChoices;
}

/** A year later every "as of" year may still be this winter's; after two, something has probably happened. */
const OLD_AFTER_YEARS = 2;
const MENU_ID = 'card-menu';

export function CardFooter({ card, words, now, pinned, onPin, choices }: Props) {
  const [open, setOpen] = useState(false);
  const old = new Date(now).getFullYear() - card.asOf >= OLD_AFTER_YEARS;
  return (
    <footer class="foot">
      <div class="foot-line">
        <span class="source">
          <bdi>{words.card.source(card.source)}</bdi> · {words.card.asOf(card.asOf)}
          {old && <> · {words.card.mayBeOld}</>}
        </span>
        <button type="button" class="pin" aria-pressed={pinned} onClick={onPin}>
          {pinned ? words.card.unpin : words.card.pin}
        </button>
        <button
          type="button"
          class="dots"
          aria-label={words.card.menu}
          aria-expanded={open}
          aria-controls={MENU_ID}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {open && <CardMenu id={MENU_ID} words={words} choices={choices} />}
    </footer>
  );
}
