/** The library page: everything the reader saved, in and out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Library } from '../../components/Library';
import { pageStyle } from '../../components/style/pageStyle';
import { pageWordsFor } from '../../components/words/pageWords';
import { uiLanguageFrom, type Words } from '../../components/words/words';
import { fromJson } from '../../engine/export/json';
import { Malformed } from '../../engine/export/readHighlight';
import { ask } from '../../platform/ask';
import { Trouble } from '../../platform/trouble';
import { adoptPageStyle } from '../ownPages/adoptPageStyle';
import { saveExport } from '../ownPages/saveFile';

const words = pageWordsFor(uiLanguageFrom(browser.i18n.getUILanguage()));
adoptPageStyle(pageStyle, words);
document.title = `${words.library.title} · ${words.hashiya}`;
let notice: string | undefined;
await show();

async function show(): Promise<void> {
  const highlights = await ask('allHighlights', null);
  const { usage } = await navigator.storage.estimate();
  render(
    <Library
      words={words}
      highlights={highlights}
      used={usage}
      notice={notice}
      licences={browser.runtime.getURL('/licences.txt' as '/library.html')}
      onRemove={(id) => attempt(() => ask('removeHighlight', { id }))}
      onRestore={(id) => attempt(() => ask('restoreHighlight', { id }))}
      onExport={(format) => saveExport(highlights, format)}
      onImport={(file) => attempt(() => importFile(file))}
      onErase={() => attempt(erase)}
    />,
    document.body,
  );
}

/** Whatever the action says is shown; what fails is said in the reader's words. */
async function attempt(action: () => Promise<string | null>): Promise<void> {
  try {
    notice = (await action()) ?? undefined;
  } catch (error) {
    notice = reasonOf(error, words);
  }
  await show();
}

async function importFile(file: File): Promise<string> {
  const { added, unchanged } = await ask('importHighlights', { highlights: fromJson(await file.text()) });
  return words.library.imported(added, unchanged);
}

async function erase(): Promise<string> {
  await ask('eraseEverything', null);
  return words.library.erased;
}

function reasonOf(error: unknown, { trouble }: Words): string {
  if (error instanceof Malformed) return `${trouble.malformed} (${error.place})`;
  if (error instanceof Trouble) return trouble[error.kind];
  if (error instanceof DOMException) return trouble.malformed; // a file that went away, or cannot be read
  throw error;
}
