/** What was recognised, without the entities that the reader said are wrong here or everywhere. */
import type { Correction, EntityKey, LinkedArticle } from '../model';

/** A correction for every article. */
export const EVERYWHERE = '*';

export function refusedHere(
  corrections: readonly Correction[],
  addresses: readonly string[],
): Set<EntityKey> {
  const here = corrections.filter(({ where }) => where === EVERYWHERE || addresses.includes(where));
  return new Set(here.map(({ key }) => key));
}

export function leaveOut(linked: LinkedArticle, refused: ReadonlySet<EntityKey>): LinkedArticle {
  const kept = linked.entities.flatMap(({ key }, index) => (refused.has(key) ? [] : [index]));
  if (kept.length === linked.entities.length) return linked;
  const place = new Map(kept.map((index, i) => [index, i]));
  return {
    entities: kept.map((index) => linked.entities[index]!),
    links: linked.links.flatMap((link) => {
      const entity = place.get(link.entity);
      return entity === undefined ? [] : [{ ...link, entity }];
    }),
  };
}
