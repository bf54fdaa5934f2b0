/** What a reader may say about a card: it is the wrong one, not on this site; and the way to the library. */
import type { Words } from './words/words';

export interface CardChoices {
  onNotThis(where: 'article' | 'everywhere'): void;
  onHideSite(): void;
  onCopyName(): void;
  onLibrary(): void;
}

export function CardMenu({ words, id, choices }: { words: Words; id: string; choices: CardChoices }) {
  const { card } = words;
  return (
    <div class="menu" id={id}>
      <fieldset class="wrong">
        <legend>{card.notThis}</legend>
        <button type="button" onClick={() => choices.onNotThis('article')}>
          {card.notThisHere}
        </button>
        <button type="button" onClick={() => choices.onNotThis('everywhere')}>
          {card.notThisEverywhere}
        </button>
      </fieldset>
      <button type="button" onClick={choices.onCopyName}>
        {card.copyName}
      </button>
      <button type="button" onClick={choices.onHideSite}>
        {card.hideSite}
      </button>
      <button type="button" onClick={choices.onLibrary}>
        {card.library}
      </button>
    </div>
  );
}
