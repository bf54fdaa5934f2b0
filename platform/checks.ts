/**
 * The border between pages and the background. A content script runs beside code that we did not write, so what
 * it sends is bounded and of the right shape, and it may not ask for what concerns other pages:
 *
 *   our own pages                       everything but 'openReader'
 *   the top frame of a tab, our script  what concerns its own article
 *   anything else                       nothing
 */
import * as v from 'valibot';
import { BOUNDS } from '../engine/export/bounds';
import { Malformed, readHighlight } from '../engine/export/readHighlight';
import type { Highlight } from '../engine/model';
import type { Name, Requests } from './messages';
import { Trouble } from './trouble';

/** In a private window nothing is written, whoever asks. */
export type Asker = { is: 'own'; private: boolean } | { is: 'tab'; tabId: number; private: boolean };

export interface Sender {
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** @param root The address all our own pages begin with. The browser fills in the sender; a page cannot. */
export function askerOf({ url, frameId, tab }: Sender, root: string): Asker {
  if (url?.startsWith(root)) return { is: 'own', private: tab?.incognito ?? false };
  if (tab?.id === undefined || frameId !== 0) throw new Trouble('not-allowed');
  return { is: 'tab', tabId: tab.id, private: tab.incognito };
}

const ownPagesOnly: ReadonlySet<Name> = new Set<Name>([
  'allHighlights',
  'importHighlights',
  'eraseEverything',
]);
const tabsOnly: ReadonlySet<Name> = new Set<Name>(['openReader']);
const writes: ReadonlySet<Name> = new Set<Name>([
  'saveHighlight',
  'removeHighlight',
  'restoreHighlight',
  'importHighlights',
  'correct',
]);

export function checkMay(name: Name, asker: Asker): void {
  const other = asker.is === 'own' ? tabsOnly : ownPagesOnly;
  if (other.has(name)) throw new Trouble('not-allowed');
  if (asker.private && writes.has(name)) throw new Trouble('private-window');
}

/** The question with nothing else in it, or Trouble('malformed'). */
export function checkAsk<N extends Name>(name: N, ask: unknown): Requests[N]['ask'] {
  const checked = v.safeParse(asks[name] as v.GenericSchema<unknown, Requests[N]['ask']>, ask);
  if (!checked.success) throw new Trouble('malformed', checked.issues[0].message);
  return checked.output;
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const line = text(BOUNDS.line);
const address = v.pipe(text(BOUNDS.address), v.regex(/^https?:\/\/[^/\s]/i));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const known = v.object({ value: line, from: v.picklist(['json-ld', 'meta', 'page', 'address']) });

const block = v.object({
  role: v.picklist(['title', 'subtitle', 'heading', 'paragraph', 'list-item', 'quote', 'cell']),
  text: text(BOUNDS.article),
});

const article = v.object({
  address,
  aliases: list(address, BOUNDS.aliases),
  title: known,
  byline: v.exactOptional(known),
  site: v.exactOptional(known),
  published: v.exactOptional(known),
  language: text(BOUNDS.word),
  direction: v.picklist(['ltr', 'rtl']),
  blocks: v.pipe(
    list(block, BOUNDS.blocks),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= BOUNDS.article,
      'too much text',
    ),
  ),
  complete: v.boolean(),
});

/** One reader of highlights for messages and for files. */
const highlight = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Highlight>(({ dataset, addIssue, NEVER }) => {
    try {
      return readHighlight(dataset.value);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);

const id = v.object({ id: text(BOUNDS.word) });

const asks: { [N in Name]: v.GenericSchema<unknown, Requests[N]['ask']> } = {
  openReader: v.null(),
  openLibrary: v.null(),
  linkArticle: article,
  describe: v.object({
    key: line,
    language: v.picklist(['ar', 'en']),
    address,
    alsoHere: list(line, BOUNDS.names),
  }),
  locate: v.object({ key: line, language: v.picklist(['ar', 'en']) }),
  highlightsOf: v.object({ addresses: list(address, BOUNDS.aliases + 1) }),
  allHighlights: v.null(),
  saveHighlight: highlight,
  removeHighlight: id,
  restoreHighlight: id,
  importHighlights: v.object({ highlights: list(highlight, BOUNDS.highlights) }),
  correct: v.object({
    key: line,
    where: v.union([v.literal('*'), address]),
    createdAt: v.pipe(text(BOUNDS.word), v.isoTimestamp()),
  }),
  eraseEverything: v.null(),
};
