/** Whether the article stands on dark or on light paper, so that the card can be of the same. */
import { parentOf } from './unclobbered';

/** Relative luminance under which paper is dark; halfway for the eye, not for the number. */
const DARK = 0.25;

export function themeOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const paper = channelsOf(getComputedStyle(at).backgroundColor);
    if (paper) return luminanceOf(paper) < DARK ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own canvas shows, dark only where the page allows it.
  const allows = getComputedStyle(element).colorScheme.includes('dark');
  return allows && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Red, green and blue from 0 to 1; none for paper that shows through. */
function channelsOf(colour: string): [number, number, number] | undefined {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.5 || numbers.length < 3) return undefined;
  const full = colour.startsWith('rgb') ? 255 : 1;
  return [red / full, green / full, blue / full];
}

/** WCAG 2: linear light, weighted as the eye does. */
function luminanceOf(channels: [number, number, number]): number {
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
