/**
 * How gate and reader know of each other: one value on the global of our isolated world, which the page cannot
 * see. Injecting the reader where it already is means "read again".
 */
export interface ReaderHere {
  again(): void;
}

const world = globalThis as { hashiyaReader?: ReaderHere | undefined };

export const readerHere = (): ReaderHere | undefined => world.hashiyaReader;

export function announceReader(reader: ReaderHere): void {
  world.hashiyaReader = reader;
}
