/**
 * How gate and reader know of each other: values on the global of our isolated world, which the page cannot see.
 * Injecting the reader where it already is means "read again".
 */
import type { Verdict } from '../engine/model';

/** The reader's word against the gate's, by host and path (platform/settings.ts). */
export interface Overrides {
  readAnyway: readonly string[];
  notArticles: readonly string[];
}
export interface GateHere {
  /** What the gate says of the page as it is now. */
  judgePage(overrides: Overrides): Verdict;
}
export interface ReaderHere {
  again(): void;
}

const world = globalThis as { hashiyaGate?: GateHere; hashiyaReader?: ReaderHere };

export const gateHere = (): GateHere | undefined => world.hashiyaGate;
export const readerHere = (): ReaderHere | undefined => world.hashiyaReader;

export function announceGate(gate: GateHere): void {
  world.hashiyaGate = gate;
}

export function announceReader(reader: ReaderHere): void {
  world.hashiyaReader = reader;
}
