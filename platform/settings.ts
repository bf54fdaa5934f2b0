/**
 * What the reader chose. Kept in `storage.local` under one key, so that gate, reader, popup and background
 * all read the same object and hear the same `storage.onChanged`. Plain data and pure functions: the gate
 * uses this file without any library.
 */
import type { Kind } from '../engine/model';

export const SETTINGS_KEY = 'settings';

export interface Settings {
  on: boolean;
  /** Hosts where nothing is read, without `www.`. */
  sitesOff: string[];
  /** The reader's word against the gate's, by host and path (`siteOf` + pathname). */
  readAnyway: string[];
  notArticles: string[];
  /** Which kinds are marked. */
  kinds: Record<'person' | 'place' | 'organisation' | 'event', boolean>;
  /** Which mentions are marked; every mention answers to the pointer. */
  density: 'first' | 'section' | 'all';
  /** Marks adjectives of countries ('الروسية') too. */
  demonyms: boolean;
  /** Cards of places have a map. */
  maps: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  sitesOff: [],
  readAnyway: [],
  notArticles: [],
  kinds: { person: true, place: true, organisation: true, event: true },
  density: 'section',
  demonyms: true,
  maps: true,
};

/** Whatever is stored, whole: missing or malformed parts fall back to the defaults. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  const strings = (value: unknown) =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  const kinds = (given.kinds ?? {}) as Record<string, unknown>;
  const { density } = given;
  return {
    on: flag(given.on, true),
    sitesOff: strings(given.sitesOff),
    readAnyway: strings(given.readAnyway),
    notArticles: strings(given.notArticles),
    kinds: {
      person: flag(kinds['person'], true),
      place: flag(kinds['place'], true),
      organisation: flag(kinds['organisation'], true),
      event: flag(kinds['event'], true),
    },
    density: density === 'first' || density === 'all' ? density : 'section',
    demonyms: flag(given.demonyms, true),
    maps: flag(given.maps, true),
  };
}

/** 'https://www.aljazeera.net/news' -> 'aljazeera.net'. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '').toLowerCase();
}

export function isOff(settings: Settings, host: string): 'everywhere' | 'site' | undefined {
  if (!settings.on) return 'everywhere';
  return settings.sitesOff.includes(siteOf(host)) ? 'site' : undefined;
}

/** 'work' and 'other' have no switch of their own and are always shown. */
export function shows(settings: Settings, kind: Kind): boolean {
  return kind === 'work' || kind === 'other' || settings.kinds[kind];
}
