/** One reading of the page: its article, what it names, and the way from a point or a link to the other. */
import type { ListedEntity } from '../../components/EntityList';
import { textOf } from '../../engine/highlights/articleText';
import { chooseMarks } from '../../engine/marks/chooseMarks';
import type { EntityKey, Link, LinkedArticle } from '../../engine/model';
import { type BlockSpan, boxesOf, type Places, placesOf, rangeOf } from '../../page/blockText';
import { type Point, placeUnder } from '../../page/hitTest';
import type { Painter } from '../../page/paint';
import { type ReadArticle, readArticle } from '../../page/readArticle';
import { openSlices } from '../../page/slices';
import { ask } from '../../platform/ask';
import { type Settings, shows } from '../../platform/settings';

export interface Reading extends ReadArticle {
  linked: LinkedArticle;
  places: Places;
}

/**
 * `undefined`: there is no article after all. The names are asked for only when the text is not the one of
 * `before`. @throws Trouble
 */
export async function readPage(signal: AbortSignal, before?: Reading): Promise<Reading | undefined> {
  const read = await readArticle(document, location, { slices: openSlices(signal) });
  if (!read) return undefined;
  const isSame = before && textOf(before.article.blocks) === textOf(read.article.blocks);
  const linked = isSame ? before.linked : await ask('linkArticle', read.article);
  return { ...read, linked, places: placesOf(read.texts) };
}

/** The index of the link under the point, if the reader wants to see its kind. */
export function linkUnder(point: Point, reading: Reading, settings: Settings): number | undefined {
  const { texts, places, linked } = reading;
  const place = placeUnder(point, texts, places);
  if (!place) return undefined;
  const at = linked.links.findIndex(
    ({ block, start, end }) => block === place.block && start <= place.offset && place.offset < end,
  );
  const link = linked.links[at];
  if (!link || !shows(settings, linked.entities[link.entity]!.kind)) return undefined;
  return settings.demonyms || link.by === 'name' ? at : undefined;
}

export function paintMarks(reading: Reading, settings: Settings, painter: Painter): void {
  const { linked, article } = reading;
  const marked = chooseMarks(linked, article.blocks, settings).map((index) => linked.links[index]!);
  for (const by of ['name', 'demonym'] as const) {
    painter.paint(
      by,
      rangesOf(
        reading,
        marked.filter((link) => link.by === by),
      ),
    );
  }
}

/** The mention whose card is open. */
export function paintHere(reading: Reading, index: number | undefined, painter: Painter): void {
  painter.paint('here', index === undefined ? [] : rangesOf(reading, [reading.linked.links[index]!]));
}

const rangesOf = ({ texts }: Reading, links: Link[]) =>
  links.map((link) => rangeOf(texts[link.block]!, link)).filter((range) => range !== undefined);

/** Where the link stands in the window, one box for each line; none when the page has removed it. */
export function boxesOfLink({ texts, linked }: Reading, index: number): DOMRect[] {
  const link = linked.links[index];
  return link ? boxesOf(texts[link.block]!, link) : [];
}

export const keyOf = ({ linked }: Reading, index: number): EntityKey =>
  linked.entities[linked.links[index]!.entity]!.key;

/** All mentions of one entity, as indices into the links, in text order. */
export const mentionsOf = ({ linked }: Reading, key: EntityKey): number[] =>
  linked.links.flatMap(({ entity }, index) => (linked.entities[entity]!.key === key ? [index] : []));

/** Without an entity that the reader has refused. */
export function without(reading: Reading, key: EntityKey): Reading {
  const { linked } = reading;
  const links = linked.links.filter(({ entity }) => linked.entities[entity]!.key !== key);
  return { ...reading, linked: { ...linked, links } };
}

/** As it would be copied: blocks apart, nothing that was left out of them. */
export const textOfSpans = ({ texts }: Reading, spans: BlockSpan[]): string =>
  spans.map(({ block, start, end }) => texts[block]!.text.slice(start, end)).join('\n\n');

export function boxesOfSelection(): DOMRect[] {
  const selection = getSelection();
  return selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : [];
}

/** Everybody the reader wants to see, in order of appearance, and how often each is named. */
export function entitiesShown({ linked }: Reading, settings: Settings): ListedEntity[] {
  const counts = new Map<number, number>();
  for (const { entity, by } of linked.links) {
    if (by === 'name') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return linked.entities
    .map((entity, index) => ({ ...entity, count: counts.get(index) ?? 0 }))
    .filter(({ kind, count }) => count > 0 && shows(settings, kind));
}
