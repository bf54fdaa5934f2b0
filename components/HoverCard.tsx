/**
 * The card. One hierarchy: name, kind, one sentence, facts in two columns; what is about this article on its own
 * line; related coverage on a wash; source and date last and small. The first view is short, "more" has the rest.
 *
 * The card is written in one language: pass the words of `card.language`. It hears no keys but those of its own
 * buttons; Escape and pinning by key belong to whoever opened it.
 */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Card, EntityKey } from '../engine/model';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import type { CardChoices } from './CardMenu';
import { FactTable } from './FactTable';
import { type FactRow, factRows } from './factRows';
import { HereLine, type MentionHere } from './HereLine';
import { OtherNames } from './OtherNames';
import { RelatedList } from './RelatedList';
import { WikipediaLinks } from './WikipediaLinks';
import type { Words } from './words/words';

export interface HoverCardProps extends CardChoices {
  card: Card;
  words: Words;
  /** Milliseconds since 1970, for "read yesterday". */
  now: number;
  /** Absent when the card was opened from another card and its subject is not named in the article. */
  mention?: MentionHere | undefined;
  pinned: boolean;
  onEntity(key: EntityKey): void;
  onBack?: (() => void) | undefined;
  onPin(): void;
  onClose(): void;
  /** The element to place, and to focus when the card was opened by key. */
  cardRef?: Ref<HTMLDivElement> | undefined;
}

/** The first view, by the product's rule: it fits without scrolling. */
const FIRST_FACTS = 3;
const FIRST_RELATED = 2;
const NAME_ID = 'card-name';

/** A new subject starts folded: the key gives every card its own state. */
export function HoverCard(props: HoverCardProps) {
  return <OneCard key={props.card.key} {...props} />;
}

function OneCard(props: HoverCardProps) {
  const { card, words, now, mention, pinned, onEntity, onBack, onPin, onClose, cardRef = null } = props;
  const [more, setMore] = useState(false);
  const facts = factRows(card.facts, words);
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
      data-pinned={pinned}
      ref={cardRef}
    >
      <div class="body">
        <CardHeader
          card={card}
          words={words}
          nameId={NAME_ID}
          onEntity={onEntity}
          onBack={onBack}
          onClose={pinned ? onClose : undefined}
        />
        {card.about && <p class="about">{card.about}</p>}
        <FactTable rows={more ? facts : facts.slice(0, FIRST_FACTS)} words={words} onEntity={onEntity} />
        {more && <OtherNames names={card.otherNames} words={words} />}
        {more && <WikipediaLinks pages={card.wikipedia} words={words} />}
        <HereLine
          mention={mention}
          words={words}
          more={hasMore(card, facts) ? { open: more, onMore: setMore } : undefined}
        />
        <RelatedList
          related={more ? card.related : card.related.slice(0, FIRST_RELATED)}
          words={words}
          now={now}
        />
      </div>
      <CardFooter card={card} words={words} now={now} pinned={pinned} onPin={onPin} choices={props} />
    </div>
  );
}

function hasMore(card: Card, facts: FactRow[]): boolean {
  if (facts.length > FIRST_FACTS || card.related.length > FIRST_RELATED) return true;
  return card.wikipedia.length > 0 || card.otherNames.length > 1;
}
