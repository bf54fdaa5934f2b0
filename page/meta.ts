/** The page's meta tags, read once: a search for each name would go through a large page again and again. */
import { attributeOf, findAll } from './unclobbered';

export type Meta = ReadonlyMap<string, string>;

/** Of 702 saved pages the richest has 192 (2026-11); one with thousands is not telling us anything. */
const MAX_META = 300;

/** By name or property in lower case; the first one that says something counts. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  const elements = findAll(document, 'meta[content]');
  for (let index = 0; index < elements.length && index < MAX_META; index++) {
    const element = elements[index]!;
    const name = (attributeOf(element, 'property') || attributeOf(element, 'name')).toLowerCase();
    const content = attributeOf(element, 'content').trim();
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}
