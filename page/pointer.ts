/**
 * The reader's pointer, as what it means: resting on a name, passing by, leaving, choosing. Speed and drift
 * decide between resting and passing; nothing is told while the reader does something else.
 */
import type { Point } from './hitTest';

export interface PointerTold {
  /** Slow enough to mean it. */
  over(point: Point): void;
  /** Too fast to mean anything. */
  passed(point: Point): void;
  /** Moved while resting, farther than a hand trembles. */
  drifted(): void;
  /** Over our own card. */
  overCard(): void;
  /** Chose a place in the text that is no link or button of the page. */
  chose(point: Point): void;
  /** The page was scrolled, or the pointer left the window. */
  away(): void;
}

/** px/ms, averaged over the last two moves: faster is passing by (10ten; feature table, row 29). */
const PASSING = 0.5;
/** px. Resting may tremble this far. */
const DRIFT = 8;
/** ms. Time stamps coarser than this say nothing about speed (`resistFingerprinting` rounds to 100). */
const COARSE = 15;
/** ms of quiet after the page moved under the pointer. */
const AFTER_SCROLL = 500;

interface Move extends Point {
  at: number;
}

export function watchPointer(host: () => Element | undefined, tell: PointerTold, signal: AbortSignal): void {
  let moves: Move[] = [];
  let rest: Point | undefined;
  let quietUntil = 0;
  const options = { signal, passive: true, capture: true } as const;

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (event.target === host()) return tell.overCard();
    if (event.buttons !== 0 || event.timeStamp < quietUntil || isBusy(event)) return tell.away();
    const move = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    moves = [...moves, move].slice(-3);
    if (speedOf(moves) >= PASSING) {
      rest = undefined;
      return tell.passed(move);
    }
    if (rest && distance(rest, move) > DRIFT) {
      rest = move;
      tell.drifted();
    }
    rest ??= move;
    tell.over(move);
  };

  addEventListener('pointermove', onMove, options);
  addEventListener(
    'scroll',
    (event) => {
      if (event.target === host()) return;
      quietUntil = event.timeStamp + AFTER_SCROLL;
      tell.away();
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      if (event.target === host() || event.button !== 0 || isChosenByPage(event)) return;
      if (!getSelection()?.isCollapsed) return; // the end of a selection is no choice
      tell.chose({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  Document.prototype.addEventListener.call(document, 'pointerleave', () => tell.away(), options);
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** 0 when it cannot be told. */
function speedOf(moves: readonly Move[]): number {
  const steps = moves
    .slice(1)
    .map((move, i) => ({ way: distance(moves[i]!, move), time: move.at - moves[i]!.at }));
  if (steps.length === 0) return 0;
  const time = steps.reduce((sum, step) => sum + step.time, 0);
  const isCoarse = steps.every((step) => step.time === 0 || step.time >= 100);
  if (time < 1 || (isCoarse && time % 100 < COARSE)) return 0;
  return steps.reduce((sum, step) => sum + step.way, 0) / time;
}

const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

/** Writing, watching a film in full screen, or over something that explains itself. */
function isBusy({ target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(EDITABLE) !== null || document.fullscreenElement instanceof HTMLVideoElement;
}

/** Links, buttons and fields answer for themselves. */
function isChosenByPage({ target, defaultPrevented }: Event): boolean {
  if (defaultPrevented || !(target instanceof Element)) return true;
  return target.closest(`a[href],button,summary,label,[role="button"],[onclick],${EDITABLE}`) !== null;
}
