/**
 * Long work cut into slices: `while (...) { if (slices.due()) await slices.rest(); ... }`. A page that is being
 * scrolled must not wait for us.
 */

/** Half a frame at 60 Hz: the page keeps the other half (feature table, row 102). */
const SLICE = 8; // ms
/** Checking the clock costs more than a step of the work, so only every so many steps look at it. */
const STEPS_PER_LOOK = 32;

export interface Slices {
  due(): boolean;
  /** Rejects when the work is no longer wanted. */
  rest(): Promise<void>;
}

export function openSlices(signal: AbortSignal, now: () => number = () => performance.now()): Slices {
  let began = now();
  let steps = 0;
  return {
    due() {
      steps++;
      return steps % STEPS_PER_LOOK === 0 && now() - began > SLICE;
    },
    async rest() {
      await turn();
      signal.throwIfAborted();
      began = now();
    },
  };
}

/** `items.filter(wanted)`, with rests. */
export async function filterInSlices<T>(
  items: readonly T[],
  wanted: (item: T) => boolean,
  slices: Slices,
): Promise<T[]> {
  const kept: T[] = [];
  for (const item of items) {
    if (slices.due()) await slices.rest();
    if (wanted(item)) kept.push(item);
  }
  return kept;
}

/** `scheduler.yield` keeps our place in the queue; where it is missing, a timer does. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
