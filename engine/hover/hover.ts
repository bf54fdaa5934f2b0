/**
 * When a card is open. Five states, one step, and the wait that belongs to each state; no clock in here.
 *
 *            enter              waited
 *     away ─────────▶ resting ─────────▶ open ◀──────────────┐ enter, enter card
 *      ▲                 │                │ leave            │
 *      │      leave      │                ▼        waited    │
 *      ├─────────────────┘             leaving ─────────┐    │
 *      │                                  │  └──────────┼────┘
 *      └──────────────────────────────────┴─────────────┘
 *
 *     click on a name, or a key: ──▶ pinned      escape or the close button: any ──▶ away
 *
 * The driver clears its one timer on every change of state and sets the next from `waitOf`.
 */

/** Index into the links of the article. */
export type LinkIndex = number;

export type Hover =
  /** `warm`: a card has just closed, the next one opens at once. `barred`: dismissed, and the pointer is still on it. */
  | { is: 'away'; warm: boolean; barred?: LinkIndex }
  | { is: 'resting'; on: LinkIndex; wait: number }
  | { is: 'open'; on: LinkIndex }
  /** `next`: the pointer already rests on another name. */
  | { is: 'leaving'; on: LinkIndex; next?: LinkIndex }
  | { is: 'pinned'; on: LinkIndex };

export type HoverEvent =
  | { type: 'enter'; on: LinkIndex }
  | { type: 'drift' } // moved too far while resting on the same name
  | { type: 'leave' }
  | { type: 'approach' } // on the way from the name to its card
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'click'; on: LinkIndex }
  | { type: 'pin' }
  | { type: 'escape' }
  | { type: 'waited' };

/** ms. Every product that shipped less moved up to this (complaints of readers, no. 2). A setting from 150 to 800. */
export const OPEN_AFTER = 300;
/** ms. Time enough to reach the card. */
export const CLOSE_AFTER = 300;
/** ms. From one name straight to another. */
export const CHANGE_AFTER = 150;
/** ms. So long after a card has closed, the next one opens without a wait. */
export const WARM_FOR = 600;

export const AWAY: Hover & { is: 'away' } = { is: 'away', warm: false };

export function waitOf(state: Hover): number | undefined {
  switch (state.is) {
    case 'away':
      return state.warm ? WARM_FOR : undefined;
    case 'resting':
      return state.wait;
    case 'leaving':
      return state.next === undefined ? CLOSE_AFTER : CHANGE_AFTER;
    case 'open':
    case 'pinned':
      return undefined;
  }
}

/** The link whose card is shown. */
export function shownBy(state: Hover): LinkIndex | undefined {
  return state.is === 'open' || state.is === 'leaving' || state.is === 'pinned' ? state.on : undefined;
}

export function step(state: Hover, event: HoverEvent): Hover {
  if (event.type === 'click') return { is: 'pinned', on: event.on };
  if (event.type === 'escape') return dismissed(state);
  switch (state.is) {
    case 'away':
      return fromAway(state, event);
    case 'resting':
      return fromResting(state, event);
    case 'open':
      return fromOpen(state, event);
    case 'leaving':
      return fromLeaving(state, event);
    case 'pinned':
      return state; // only a click elsewhere or a dismissal changes it
  }
}

function dismissed(state: Hover): Hover {
  return state.is === 'away' ? state : { is: 'away', warm: false, barred: state.on };
}

function fromAway(state: Hover & { is: 'away' }, event: HoverEvent): Hover {
  if (event.type === 'leave') return { is: 'away', warm: state.warm };
  if (event.type === 'waited') return state.barred === undefined ? AWAY : { ...AWAY, barred: state.barred };
  if (event.type !== 'enter' || event.on === state.barred) return state;
  return { is: 'resting', on: event.on, wait: state.warm ? 0 : OPEN_AFTER };
}

function fromResting(state: Hover & { is: 'resting' }, event: HoverEvent): Hover {
  if (event.type === 'leave') return AWAY;
  if (event.type === 'waited') return { is: 'open', on: state.on };
  if (event.type === 'drift') return { ...state }; // a new state: its wait begins again
  if (event.type === 'enter' && event.on !== state.on)
    return { is: 'resting', on: event.on, wait: OPEN_AFTER };
  return state;
}

function fromOpen(state: Hover & { is: 'open' }, event: HoverEvent): Hover {
  if (event.type === 'pin') return { is: 'pinned', on: state.on };
  if (event.type === 'leave' || event.type === 'leave-card') return { is: 'leaving', on: state.on };
  if (event.type === 'enter' && event.on !== state.on) return { is: 'leaving', on: state.on, next: event.on };
  return state;
}

function fromLeaving(state: Hover & { is: 'leaving' }, event: HoverEvent): Hover {
  switch (event.type) {
    case 'waited':
      return state.next === undefined ? { is: 'away', warm: true } : { is: 'open', on: state.next };
    case 'enter-card':
      return { is: 'open', on: state.on };
    case 'enter':
      if (event.on === state.on) return { is: 'open', on: state.on };
      return event.on === state.next ? state : { is: 'leaving', on: state.on, next: event.on };
    case 'approach':
      return { is: 'leaving', on: state.on }; // a new state: its wait begins again
    case 'leave':
      return state.next === undefined ? state : { is: 'leaving', on: state.on };
    case 'pin':
      return { is: 'pinned', on: state.on };
    default:
      return state;
  }
}
