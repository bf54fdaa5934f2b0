/** Export, in the popup: which highlights, and in which format. */
import type { PageWords } from './words/pageWords';

export type ExportScope = 'article' | 'all';
export type ExportFormat = 'markdown' | 'json';

interface Props {
  words: PageWords;
  scopes: ExportScope[];
  onExport(scope: ExportScope, format: ExportFormat): void;
}

export function PopupExport({ words, scopes, onExport }: Props) {
  const { popup } = words;
  const names: Record<ExportScope, string> = { article: popup.exportHere, all: popup.exportAll };
  return (
    <div class="export" id="popup-export">
      {scopes.map((scope) => (
        <fieldset class="line" key={scope}>
          <legend>{names[scope]}</legend>
          <button type="button" onClick={() => onExport(scope, 'markdown')}>
            {popup.markdown}
          </button>
          <button type="button" onClick={() => onExport(scope, 'json')}>
            {popup.json}
          </button>
        </fieldset>
      ))}
    </div>
  );
}
