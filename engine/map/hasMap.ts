/** Which entities have a locator map: places that are somewhere. Asked before the outlines are read. */
import type { Entity } from '../model';

export function hasMap({ kind, country, at }: Pick<Entity, 'kind' | 'country' | 'at'>): boolean {
  return kind === 'place' && (at !== undefined || country !== undefined);
}
