/** What is about this article: how often the name stands in it, and the way to the next place. */
import type { Words } from './words/words';

/** `index` counts from 1: the mention that the card was opened from. */
export interface MentionHere {
  index: number;
  count: number;
  next(): void;
  previous?: (() => void) | undefined;
}

export function HereLine({ mention, words }: { mention: MentionHere; words: Words }) {
  const { index, count, next, previous } = mention;
  return (
    <div class="here">
      <span aria-live="polite">
        {index > 1 ? words.card.mention(index, count) : words.card.mentioned(count)}
      </span>
      {count > 1 && (
        <span class="steps">
          {previous && index > 1 && (
            <button type="button" class="act" aria-label={words.card.previous} onClick={previous}>
              <span aria-hidden="true">↑</span>
            </button>
          )}
          <button type="button" class="act" onClick={next}>
            {words.card.next} <span aria-hidden="true">↓</span>
          </button>
        </span>
      )}
    </div>
  );
}
