/** The pointer over the article -> the hover machine, and a click on a highlight -> its note. */
import { onBridge } from '../../engine/hover/bridge';
import { shownBy } from '../../engine/hover/hover';
import { type Point, placeUnder } from '../../page/hitTest';
import { watchPointer } from '../../page/pointer';
import type { Settings } from '../../platform/settings';
import type { Hovering } from './hovering';
import type { Keeping } from './keeping';
import { boxesOfLink, linkUnder, type Reading } from './reading';
import type { Shown } from './shown';
import type { Stage } from './stage';

interface Wishes {
  stage: Stage;
  hovering: Hovering;
  keeping: Keeping;
  reading(): Reading;
  settings(): Settings;
  show(change: Partial<Shown>): void;
  card(): HTMLElement | undefined;
}

export function followPointer(wishes: Wishes, signal: AbortSignal): { at(): Point } {
  const { stage, hovering, keeping, reading, settings, show, card } = wishes;
  let at: Point = { x: 0, y: 0 };
  /** Where the pointer was last on the name whose card is open: the bridge begins there. */
  let onName: Point = at;

  const isOnBridge = (point: Point): boolean => {
    const link = shownBy(hovering.state());
    const box = card()?.getBoundingClientRect();
    if (link === undefined || !box) return false;
    return boxesOfLink(reading(), link).some((name) => onBridge(point, onName, name, box));
  };

  watchPointer(
    stage.host,
    {
      over(point) {
        at = point;
        const link = linkUnder(point, reading(), settings());
        if (link !== undefined) {
          onName = point;
          return hovering.tell({ type: 'enter', on: link });
        }
        hovering.tell({ type: 'leave' });
        if (isOnBridge(point)) hovering.tell({ type: 'approach' });
      },
      passed(point) {
        if (!isOnBridge(point)) hovering.tell({ type: 'leave' });
      },
      drifted: () => hovering.tell({ type: 'drift' }),
      overCard: () => hovering.tell({ type: 'enter-card' }),
      away: () => hovering.tell({ type: 'leave' }),
      chose(point) {
        at = point;
        onName = point;
        const place = placeUnder(point, reading().texts, reading().places);
        const note = place && keeping.at(place);
        const link = linkUnder(point, reading(), settings());
        if (link !== undefined) hovering.tell({ type: 'click', on: link });
        show({ note: link === undefined ? note : undefined });
      },
    },
    signal,
  );
  return { at: () => at };
}
