/**
 * Which card is open, and how one leads to another. The answer to an older question is dropped: only the last
 * one asked is shown.
 */
import { type Hover, shownBy } from '../../engine/hover/hover';
import type { LocatorMap } from '../../engine/map/locatorMap';
import type { Card, CardLanguage, EntityKey } from '../../engine/model';
import { ask } from '../../platform/ask';
import { Trouble } from '../../platform/trouble';
import { keyOf, mentionsOf, type Reading } from './reading';
import type { CardShown } from './shown';

/** Going from card to card is followed back so far (feature table, row 45). */
const DEPTH = 5;

export interface Cards {
  /** The hover machine is in another state. */
  follow(hover: Hover): void;
  /** Another entity in place of the one shown; `back` leads here again. */
  turnTo(key: EntityKey): void;
  back(): void;
  /** The link the card belongs to. */
  link(): number | undefined;
  /** Asks for what is shown again, since what it says has changed. */
  forget(): void;
}

export interface CardsWishes {
  reading(): Reading;
  language: CardLanguage;
  /** The reader wants maps. */
  maps(): boolean;
  /** `undefined`: nothing is open. */
  show(card: CardShown | undefined): void;
  /** To another mention of the entity shown. */
  jump(link: number): void;
  signal: AbortSignal;
}

export function openCards({ reading, language, maps, show, jump, signal }: CardsWishes): Cards {
  let link: number | undefined;
  let pinned = false;
  let path: EntityKey[] = [];
  let asked = 0;
  const known = new Map<EntityKey, Promise<Card>>();
  const drawn = new Map<EntityKey, LocatorMap>();

  const describe = (key: EntityKey): Promise<Card> => {
    const ready = known.get(key);
    if (ready) return ready;
    const { article, linked } = reading();
    const alsoHere = linked.entities.map((entity) => entity.key).filter((other) => other !== key);
    const card = ask('describe', { key, language, address: article.address, alsoHere });
    known.set(key, card);
    card.catch(() => known.delete(key)); // a failure is not an answer: the next look asks again
    return card;
  };

  const present = async () => {
    const key = path.at(-1);
    const question = ++asked;
    if (key === undefined) return show(undefined);
    const isLast = () => question === asked && !signal.aborted;
    try {
      const card = await describe(key);
      if (!isLast()) return;
      const shown = { card, pinned, canGoBack: path.length > 1, ...mentionOf(key) };
      if (!card.hasMap || !maps()) return show(shown);
      show({ ...shown, map: drawn.get(key) ?? 'coming' });
      if (drawn.has(key)) return;
      const map = await draw(card);
      if (isLast()) show({ ...shown, map });
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (isLast()) show(undefined); // no card is better than an empty one
    }
  };

  /** A card whose map cannot be had is still a card. */
  const draw = async ({ key, language }: Card): Promise<LocatorMap | undefined> => {
    try {
      const map = await ask('locate', { key, language });
      drawn.set(key, map);
      return map;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return undefined;
    }
  };

  const mentionOf = (key: EntityKey): Pick<CardShown, 'mention'> => {
    const mentions = mentionsOf(reading(), key);
    if (mentions.length === 0) return {};
    const at = Math.max(0, mentions.indexOf(link ?? -1));
    const to = (way: number) => jump(mentions[(at + way + mentions.length) % mentions.length]!);
    return { mention: { index: at + 1, count: mentions.length, next: () => to(1), previous: () => to(-1) } };
  };

  return {
    follow(hover) {
      const next = shownBy(hover);
      pinned = hover.is === 'pinned';
      if (next !== link) {
        link = next;
        path = next === undefined ? [] : [keyOf(reading(), next)];
      }
      void present();
    },
    turnTo(key) {
      path = [...path, key].slice(-DEPTH);
      void present();
    },
    back() {
      path = path.slice(0, -1);
      void present();
    },
    link: () => link,
    forget() {
      known.clear();
    },
  };
}
