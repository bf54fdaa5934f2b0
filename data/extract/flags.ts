/** Flags small enough to stand in a card. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathOf } from './packages';

/** A card opens in a few milliseconds; a coat of arms of 180 kB would be most of that. */
export const LARGEST_FLAG = 12_000;

/** @returns the codes whose flag was too large. */
export function copyFlags(codes: string[], to: URL): string[] {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  return codes.filter((code) => {
    const svg = compact(readFileSync(pathOf(`flag-icons/flags/4x3/${code}.svg`), 'utf8'));
    if (svg.length > LARGEST_FLAG) return true;
    writeFileSync(new URL(`${code}.svg`, to), svg);
    return false;
  });
}

/** Coordinates to a tenth of a unit of a picture 640 wide, and no space between tags. */
function compact(svg: string): string {
  return svg
    .replace(/ id="flag-icons-[\w-]+"/, '')
    .replace(/>\s+</g, '><')
    .trim();
}
