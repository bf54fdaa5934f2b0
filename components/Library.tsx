/** The library: every saved highlight by article, the trash, and how to take everything out or away. */
import { useState } from 'preact/hooks';
import type { Highlight } from '../engine/model';
import { type ArticleHighlights, byArticle } from './byArticle';
import { LibraryArticle } from './LibraryArticle';
import { LibraryCare } from './LibraryCare';
import type { ExportFormat } from './PopupExport';
import { Toast } from './Toast';
import type { PageWords } from './words/pageWords';

export interface LibraryProps {
  words: PageWords;
  /** All of them, newest first, those in the trash among them. */
  highlights: Highlight[];
  /** Bytes in use, where the browser says so. */
  used?: number | undefined;
  /** The outcome of the last import, export or erasing; a text of the catalogue. */
  notice?: string | undefined;
  /** Where the sources of the knowledge and their licences are told. */
  licences: string;
  onRemove(id: string): void;
  onRestore(id: string): void;
  onExport(format: ExportFormat): void;
  onImport(file: File): void;
  onErase(): void;
}

export function Library(props: LibraryProps) {
  const { words, highlights, notice, onRemove, onRestore } = props;
  const [removed, setRemoved] = useState<string>();
  const kept = highlights.filter(({ removedAt }) => removedAt === undefined);
  const trash = highlights.filter(({ removedAt }) => removedAt !== undefined);
  const remove = (id: string) => {
    onRemove(id);
    setRemoved(id);
  };
  const undo = (id: string) => {
    onRestore(id);
    setRemoved(undefined);
  };
  return (
    <main class="library" lang={words.language} dir={words.direction}>
      <header>
        <h1>
          {words.library.title} <small class="dim">{words.hashiya}</small>
        </h1>
        <p class="dim">{words.library.count(kept.length)}</p>
      </header>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {kept.length === 0 && <Empty words={words} />}
      {byArticle(kept).map((group) => (
        <LibraryArticle key={group.article.address} group={group} words={words} onRemove={remove} />
      ))}
      {trash.length > 0 && <Trash groups={byArticle(trash)} words={words} onRestore={onRestore} />}
      <LibraryCare {...props} />
      {removed !== undefined && (
        <Toast
          key={removed}
          text={words.toast.removed}
          words={words}
          onUndo={() => undo(removed)}
          onClose={() => setRemoved(undefined)}
        />
      )}
    </main>
  );
}

function Empty({ words }: { words: PageWords }) {
  return (
    <p class="empty">
      <b>{words.library.empty}</b> {words.library.emptyHow}
    </p>
  );
}

interface TrashProps {
  groups: ArticleHighlights[];
  words: PageWords;
  onRestore(id: string): void;
}

function Trash({ groups, words, onRestore }: TrashProps) {
  return (
    <details class="trash">
      <summary>
        {words.library.trash} <span class="dim">{words.library.trashNote}</span>
      </summary>
      {groups.map((group) => (
        <LibraryArticle key={group.article.address} group={group} words={words} onRestore={onRestore} />
      ))}
    </details>
  );
}
