/** Arrow keys inside a list or a bar: they move the focus from button to button. */

export type Axis = 'vertical' | 'horizontal';

const STEPS: Record<Axis, Record<string, 'back' | 'on' | 'first' | 'last'>> = {
  vertical: { ArrowUp: 'back', ArrowDown: 'on', Home: 'first', End: 'last' },
  horizontal: { ArrowLeft: 'back', ArrowRight: 'on', Home: 'first', End: 'last' },
};

/** Moves focus, and says whether the key was one of ours. In a right-to-left bar the left arrow goes on. */
export function stepIn(container: HTMLElement, event: KeyboardEvent, axis: Axis): boolean {
  const step = STEPS[axis][event.key];
  if (!step) return false;
  const buttons = [...container.querySelectorAll<HTMLElement>('button')];
  const focused = (container.getRootNode() as Document | ShadowRoot).activeElement;
  const at = buttons.indexOf(focused as HTMLElement);
  const mirrored = axis === 'horizontal' && container.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const to = buttons[placeAfter(step, { at, mirrored, count: buttons.length })];
  if (!to) return false;
  event.preventDefault();
  event.stopPropagation(); // the page behind has keys of its own
  to.focus();
  return true;
}

interface Where {
  at: number;
  mirrored: boolean;
  count: number;
}

function placeAfter(step: 'back' | 'on' | 'first' | 'last', { at, mirrored, count }: Where): number {
  if (step === 'first' || at < 0) return 0;
  if (step === 'last') return count - 1;
  const by = (step === 'on') !== mirrored ? 1 : -1;
  return Math.min(count - 1, Math.max(0, at + by));
}
