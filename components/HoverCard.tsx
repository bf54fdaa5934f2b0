/**
 * The card. One hierarchy: name, kind, one sentence, facts in two columns; what is about this article on its own
 * line; related coverage on a wash; source and date last and small. The first view is short, "more" has the rest.
 *
 * The card is written in one language: pass the words of `card.language`. It hears no keys but those of its own
 * buttons; Escape and pinning by key belong to whoever opened it.
 */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { LocatorMap } from '../engine/map/locatorMap';
import type { Card, EntityKey } from '../engine/model';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import type { CardChoices } from './CardMenu';
import { FactTable } from './FactTable';
import { type FactRow, factRows } from './factRows';
import { HereLine, type MentionHere } from './HereLine';
import { MapOfPlace } from './MapOfPlace';
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
  /** Of a place; absent where there is none, or the reader wants none. */
  map?: LocatorMap | 'coming' | undefined;
  pinned: boolean;
  onEntity(key: EntityKey): void;
  onBack?: (() => void) | undefined;
  onPin(): void;
  onClose(): void;
  /** The element to place, and to focus when the card was opened by key. */
  cardRef?: Ref<HTMLDivElement> | undefined;
}

/** The first view, by the product's rule: it fits without scrolling. A map takes the room of a row of each. */
const FIRST = { facts: 3, related: 2 };
const FIRST_BESIDE_MAP = { facts: 2, related: 1 };
const NAME_ID = 'card-name';

/** A new subject starts folded: the key gives every card its own state. */
export function HoverCard(props: HoverCardProps) {
  return <OneCard key={props.card.key} {...props} />;
}

function OneCard(props: HoverCardProps) {
  const { card, words, now, mention, map, pinned, onEntity, onBack, onPin, onClose, cardRef = null } = props;
  const [more, setMore] = useState(false);
  const facts = factRows(card.facts, words);
  const first = map ? FIRST_BESIDE_MAP : FIRST;
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
        {map && <MapOfPlace map={map} />}
        <FactTable rows={more ? facts : facts.slice(0, first.facts)} words={words} onEntity={onEntity} />
        {more && <OtherNames names={card.otherNames} words={words} />}
        {more && <WikipediaLinks pages={card.wikipedia} words={words} />}
        <HereLine
          mention={mention}
          words={words}
          more={hasMore(card, facts, first) ? { open: more, onMore: setMore } : undefined}
        />
        <RelatedList
          related={more ? card.related : card.related.slice(0, first.related)}
          words={words}
          now={now}
        />
      </div>
      <CardFooter card={card} words={words} now={now} pinned={pinned} onPin={onPin} choices={props} />
    </div>
  );
}

function hasMore(card: Card, facts: FactRow[], first: typeof FIRST): boolean {
  if (facts.length > first.facts || card.related.length > first.related) return true;
  return card.wikipedia.length > 0 || card.otherNames.length > 1;
}
