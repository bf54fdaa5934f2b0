/** Once a day, what is too old goes: analyses, cards, visits, and the trash. */
import { browser } from 'wxt/browser';
import { cache, library } from './keep';

const SWEEP = 'sweep';
/** The first one not while the browser is still starting. */
const TIMES = { delayInMinutes: 10, periodInMinutes: 24 * 60 };

/** Firefox forgets alarms when it closes, so they are set at every start. */
export async function planSweeping(): Promise<void> {
  await browser.alarms.create(SWEEP, TIMES);
}

export async function sweepOn(alarm: string): Promise<void> {
  if (alarm !== SWEEP) return;
  await cache.sweep();
  await library.sweep();
}
