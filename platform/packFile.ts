/**
 * The extension's own files: the pack of names, the flags, the outlines of the world. Nothing here leaves the
 * machine: they are read from the package, and nothing else is ever fetched.
 */
import { browser } from 'wxt/browser';
import type { MapFile } from '../engine/map/outlines';
import { Trouble } from './trouble';

/** Its own type knows every file by name; which flags there are is the data's to say. */
const files: { getURL(path: string): string } = browser.runtime;

/** Once per life of the background; a failure is forgotten, so that the next question tries again. */
let opening: Promise<ArrayBuffer> | undefined;

export function openPack(): Promise<ArrayBuffer> {
  opening ??= readPack().catch((error: unknown) => {
    opening = undefined;
    throw new Trouble('names-unavailable', error);
  });
  return opening;
}

async function readPack(): Promise<ArrayBuffer> {
  const response = await fetch(files.getURL('/names.pack'));
  if (!response.ok) throw new Error(`names.pack: ${response.status}`);
  return response.arrayBuffer();
}

/** A country's flag as a data: address, for pages whose rules forbid any other. @param code ISO 3166-1 alpha-2. */
export async function readFlag(code: string | undefined): Promise<string | undefined> {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined;
  try {
    const response = await fetch(files.getURL(`/flags/${code.toLowerCase()}.svg`));
    return response.ok ? `data:image/svg+xml,${encodeURIComponent(await response.text())}` : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // what fetch says of a file that is not in the package
    throw error;
  }
}

/** @throws Trouble A card without its map is still a card. */
export async function readMapFile(): Promise<MapFile> {
  try {
    const response = await fetch(files.getURL('/map.json'));
    return (await response.json()) as MapFile;
  } catch (error) {
    throw new Trouble('not-found', error);
  }
}
