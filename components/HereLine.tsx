/** What is about this article: how often the name stands in it, and the way to the next place; "more" beside it. */
import type { Words } from './words/words';

/** `index` counts from 1: the mention that the card was opened from. */
export interface MentionHere {
  index: number;
  count: number;
  next(): void;
  previous?: (() => void) | undefined;
}

interface Props {
  mention?: MentionHere | undefined;
  words: Words;
  /** Absent when the first view is all there is. */
  more?: { open: boolean; onMore(open: boolean): void } | undefined;
}

export function HereLine({ mention, words, more }: Props) {
  if (!mention && !more) return null;
  return (
    <div class="here">
      {mention && <Said mention={mention} words={words} />}
      {more && (
        <button type="button" class="act" aria-expanded={more.open} onClick={() => more.onMore(!more.open)}>
          {more.open ? words.card.less : words.card.more}
        </button>
      )}
      {mention && mention.count > 1 && <Steps mention={mention} words={words} />}
    </div>
  );
}

interface Here {
  mention: MentionHere;
  words: Words;
}

function Said({ mention: { index, count }, words }: Here) {
  return (
    <span aria-live="polite">
      {index > 1 ? words.card.mention(index, count) : words.card.mentioned(count)}
    </span>
  );
}

function Steps({ mention: { index, next, previous }, words }: Here) {
  return (
    <>
      {previous && index > 1 && (
        <button type="button" class="act" aria-label={words.card.previous} onClick={previous}>
          <span aria-hidden="true">↑</span>
        </button>
      )}
      <button type="button" class="act" onClick={next}>
        {words.card.next} <span aria-hidden="true">↓</span>
      </button>
    </>
  );
}
