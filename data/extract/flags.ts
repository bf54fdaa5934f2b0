/** Flags small enough to stand in a card. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load, pathOf } from './packages';

interface Svgo {
  optimize(svg: string, settings: { multipass: boolean; floatPrecision: number }): { data: string };
}

/** A card opens in a few milliseconds; above this a flag is drawn more simply. */
const LARGE = 12_000;
/** What the card still takes: 24 flags with coats of arms are above `LARGE` even when simplified. */
const LARGEST = 40_000;
/** Where only the arms are intricate and the state itself has a flag without them, that one is taken. */
const CIVIL: Record<string, string> = {
  rs: stripes(['#c6363c', '#0c4076', '#fff']),
  bo: stripes(['#d52b1e', '#f9e300', '#007934']),
};

/** @returns the codes whose flag was left out. */
export function copyFlags(codes: string[], to: URL): string[] {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  return codes.filter((code) => {
    const svg = CIVIL[code] ?? compact(readFileSync(pathOf(`flag-icons/flags/4x3/${code}.svg`), 'utf8'));
    const small = svg.length > LARGE ? simplified(svg) : svg;
    if (small.length > LARGEST) return true;
    writeFileSync(new URL(`${code}.svg`, to), small);
    return false;
  });
}

function compact(svg: string): string {
  return svg
    .replace(/ id="flag-icons-[\w-]+"/, '')
    .replace(/>\s+</g, '><')
    .trim();
}

/** Whole units of a picture 640 wide: a card shows it at 24 px. */
function simplified(svg: string): string {
  return load<Svgo>('svgo').optimize(svg, { multipass: true, floatPrecision: 0 }).data;
}

function stripes([top, middle, bottom]: [string, string, string]): string {
  const band = (colour: string, y: number) => `<path fill="${colour}" d="M0 ${y}h640v160H0z"/>`;
  const bands = band(top, 0) + band(middle, 160) + band(bottom, 320);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">${bands}</svg>`;
}
