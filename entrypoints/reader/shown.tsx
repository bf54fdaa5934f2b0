/** What stands over the page at one moment, as a value, and as markup. */
import type { RefCallback } from 'preact';
import { EntityList, type ListedEntity } from '../../components/EntityList';
import type { MentionHere } from '../../components/HereLine';
import { HighlightNote } from '../../components/HighlightNote';
import { HoverCard } from '../../components/HoverCard';
import { SelectionBar } from '../../components/SelectionBar';
import { Toast } from '../../components/Toast';
import { type TroubleWord, type Words, wordsFor } from '../../components/words/words';
import type { LocatorMap } from '../../engine/map/locatorMap';
import type { Card, Colour, EntityKey, Highlight } from '../../engine/model';

export interface CardShown {
  card: Card;
  map?: LocatorMap | 'coming' | undefined;
  pinned: boolean;
  mention?: MentionHere;
  /** There is a card to go back to. */
  canGoBack: boolean;
}
export interface ToastShown {
  text: string;
  undo?: () => void;
}
export interface Shown {
  card?: CardShown | undefined;
  list?: ListedEntity[] | undefined;
  bar?: { trouble?: TroubleWord } | undefined;
  note?: Highlight | undefined;
  toast?: ToastShown | undefined;
}

/** Everything a reader can do with what is shown. */
export interface CardActs {
  openEntity(key: EntityKey): void;
  openFromList(key: EntityKey): void;
  back(): void;
  pin(): void;
  close(): void;
  notThis(card: Card, where: 'article' | 'everywhere'): void;
  hideSite(): void;
  copy(text: string): void;
  openLibrary(): void;
  closeList(): void;
  highlight(colour: Colour): void;
  highlightWithNote(): void;
  copySelection(): void;
  recolour(highlight: Highlight, colour: Colour): void;
  annotate(highlight: Highlight, note: string): void;
  remove(highlight: Highlight): void;
  closeNote(): void;
  closeToast(): void;
}

export const isNothing = ({ card, list, bar, note, toast }: Shown) => !(card || list || bar || note || toast);

/** Told when a part appears, so that it can be placed. */
export type Placing = Record<'card' | 'bar' | 'note', RefCallback<HTMLElement>>;

interface Props {
  shown: Shown;
  acts: CardActs;
  placing: Placing;
  /** The language of the interface; a card speaks its own. */
  words: Words;
  now: number;
}

export function ShownOverPage({ shown, acts, placing, words, now }: Props) {
  const { card, list, bar, note, toast } = shown;
  return (
    <>
      {card && <OneCard {...card} acts={acts} placing={placing} now={now} />}
      {list && (
        <EntityList entities={list} words={words} onEntity={acts.openFromList} onClose={acts.closeList} />
      )}
      {bar && (
        <SelectionBar
          words={words}
          trouble={bar.trouble}
          onColour={acts.highlight}
          onNote={acts.highlightWithNote}
          onCopy={acts.copySelection}
          barRef={placing.bar}
        />
      )}
      {note && (
        <HighlightNote
          highlight={note}
          words={words}
          onColour={(colour) => acts.recolour(note, colour)}
          onNote={(text) => acts.annotate(note, text)}
          onRemove={() => acts.remove(note)}
          onClose={acts.closeNote}
          noteRef={placing.note}
        />
      )}
      {toast && <Toast text={toast.text} words={words} onUndo={toast.undo} onClose={acts.closeToast} />}
    </>
  );
}

type OneCardProps = CardShown & Pick<Props, 'acts' | 'placing' | 'now'>;

function OneCard({ card, map, pinned, mention, canGoBack, acts, placing, now }: OneCardProps) {
  return (
    <HoverCard
      card={card}
      map={map}
      words={wordsFor(card.language)}
      now={now}
      mention={mention}
      pinned={pinned}
      onEntity={acts.openEntity}
      onBack={canGoBack ? acts.back : undefined}
      onPin={acts.pin}
      onClose={acts.close}
      onNotThis={(where) => acts.notThis(card, where)}
      onHideSite={acts.hideSite}
      onCopyName={() => acts.copy(card.name)}
      onLibrary={acts.openLibrary}
      cardRef={placing.card}
    />
  );
}
