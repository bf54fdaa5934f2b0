/** What each button of the card and of the list does. */
import type { ListedEntity } from '../../components/EntityList';
import type { Words } from '../../components/words/words';
import type { Card, EntityKey } from '../../engine/model';
import { scrollToSpan } from '../../page/scrollTo';
import { ask } from '../../platform/ask';
import { siteOf } from '../../platform/settings';
import { changeSettings } from '../../platform/settingsStore';
import type { Cards } from './cards';
import type { Hovering } from './hovering';
import type { Keeping } from './keeping';
import type { MarginNotes } from './marginNotes';
import type { Part, Places } from './placing';
import { boxesOfLink, boxesOfSelection, mentionsOf, type Reading, without } from './reading';
import type { CardActs, Shown } from './shown';
import type { Stage } from './stage';

export interface Acts extends CardActs {
  openList(entities: ListedEntity[]): void;
  closeBar(): void;
  /** To a mention: the text comes into view and its card is pinned there. */
  jump(link: number): void;
  /** The card is gone: the focus goes back to where it was opened from. */
  cardClosed(): void;
  boxesOf(part: Part): DOMRect[];
  appeared(part: Part, element: HTMLElement): void;
}

interface Wishes {
  reading(): Reading;
  change(reading: Reading): void;
  shown(): Shown;
  show(change: Partial<Shown>): void;
  cards: Cards;
  hovering: Hovering;
  keeping: Keeping;
  notes: MarginNotes;
  placing: Places;
  stage: Stage;
  words: Words;
}

export function openActs(wishes: Wishes): Acts {
  const { reading, change, shown, show, cards, hovering, keeping, notes, placing, stage, words } = wishes;
  /** A card opened by key takes the focus, and gives it back to this. */
  let openedFrom: HTMLElement | undefined;
  let listOpenedFrom: Element | null = null;

  const jump = (link: number) => {
    const { block, start, end } = reading().linked.links[link]!;
    scrollToSpan(reading().texts[block]!, { start, end });
    hovering.tell({ type: 'click', on: link });
    placing.move('card');
  };
  const hide = (card: Card, where: 'article' | 'everywhere') => {
    const { address } = reading().article;
    hovering.tell({ type: 'escape' });
    change(without(reading(), card.key));
    const text = where === 'article' ? words.toast.hiddenHere : words.toast.hiddenEverywhere;
    show({ toast: { text: text(card.name) } });
    return ask('correct', {
      key: card.key,
      where: where === 'article' ? address : '*',
      createdAt: new Date().toISOString(),
    });
  };

  return {
    ...notes,
    openEntity(key: EntityKey) {
      hovering.tell({ type: 'pin' });
      cards.turnTo(key);
    },
    openFromList(key) {
      openedFrom = stage.focused();
      const first = mentionsOf(reading(), key)[0];
      if (first !== undefined) jump(first);
    },
    back: cards.back,
    pin: () => hovering.tell({ type: 'pin' }),
    close: () => hovering.tell({ type: 'escape' }),
    notThis: (card, where) =>
      void hide(card, where).catch(() => show({ toast: { text: words.trouble.broken } })),
    hideSite() {
      const site = siteOf(location.host);
      void changeSettings((now) => ({ ...now, sitesOff: [...now.sitesOff, site] }));
    },
    openLibrary: () => void ask('openLibrary', null),
    openList(list) {
      listOpenedFrom = document.activeElement;
      show({ list });
    },
    closeList() {
      show({ list: undefined });
      if (listOpenedFrom instanceof HTMLElement) listOpenedFrom.focus();
    },
    closeBar: () => show({ bar: undefined }),
    jump,
    cardClosed() {
      openedFrom?.focus();
      openedFrom = undefined;
    },
    boxesOf(part) {
      if (part === 'bar') return boxesOfSelection();
      if (part === 'note') return shown().note ? keeping.boxesOf(shown().note!) : [];
      const link = cards.link();
      return link === undefined ? [] : boxesOfLink(reading(), link);
    },
    appeared(part, element) {
      if (part === 'note' || (part === 'card' && openedFrom)) element.focus();
    },
  };
}
