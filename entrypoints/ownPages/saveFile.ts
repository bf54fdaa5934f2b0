/** A text the reader asked for -> a file on the reader's disk; no permission is needed for that. */
import type { ExportFormat } from '../../components/PopupExport';
import { fileName } from '../../engine/export/fileName';
import { toJson } from '../../engine/export/json';
import { toMarkdown } from '../../engine/export/markdown';
import type { Highlight } from '../../engine/model';

interface Format {
  ending: 'md' | 'json';
  type: string;
  write(highlights: Highlight[], now: number): string;
}

const FORMATS: Record<ExportFormat, Format> = {
  markdown: { ending: 'md', type: 'text/markdown', write: (highlights) => toMarkdown(highlights) },
  json: { ending: 'json', type: 'application/json', write: toJson },
};
/** ms. The browser reads the blob after the click; a minute later it has. */
const READ_BY_THEN = 60_000;

/** Named for the article when all highlights are of one. */
export function saveExport(highlights: Highlight[], format: ExportFormat): void {
  const { ending, type, write } = FORMATS[format];
  const titles = new Set(highlights.map(({ article }) => article.title));
  const title = titles.size === 1 ? [...titles][0]! : 'Hashiya';
  const blob = new Blob([write(highlights, Date.now())], { type: `${type};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName(title, new Date(), ending);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
