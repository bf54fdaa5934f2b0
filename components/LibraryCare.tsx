/** Export, import, where everything is kept, and how to erase it; export is offered before erasing. */
import { useState } from 'preact/hooks';
import type { LibraryProps } from './Library';

export function LibraryCare(props: LibraryProps) {
  const { words, used, licences, onImport } = props;
  const { library } = words;
  return (
    <footer class="care">
      <section>
        <h2>{library.export}</h2>
        <Exports {...props} />
      </section>
      <section>
        <h2>{library.import}</h2>
        <p class="dim" id="import-note">
          {library.importNote}
        </p>
        <label class="button">
          {library.importFile}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            aria-describedby="import-note"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onImport(file);
              currentTarget.value = ''; // the same file may be chosen again
            }}
          />
        </label>
      </section>
      <section>
        <h2>{library.storage}</h2>
        <p class="dim">
          {library.storageNote} {used !== undefined && library.used(words.bytes(used))}
        </p>
        <p>
          <a href={licences}>{library.licences}</a>
        </p>
      </section>
      <Erase {...props} />
    </footer>
  );
}

function Exports({ words, highlights, onExport }: LibraryProps) {
  const none = highlights.every(({ removedAt }) => removedAt !== undefined);
  return (
    <p class="buttons">
      <button type="button" disabled={none} onClick={() => onExport('markdown')}>
        {words.popup.markdown}
      </button>
      <button type="button" disabled={none} onClick={() => onExport('json')}>
        {words.popup.json}
      </button>
    </p>
  );
}

function Erase(props: LibraryProps) {
  const [asking, setAsking] = useState(false);
  const { library } = props.words;
  const erase = () => {
    setAsking(false);
    props.onErase();
  };
  return (
    <section>
      <h2>{library.erase}</h2>
      <p class="dim">{library.eraseNote}</p>
      {asking ? (
        <div class="sure" role="alert">
          <p>{library.eraseSure}</p>
          <h3>{library.eraseExportFirst}</h3>
          <Exports {...props} />
          <p class="buttons">
            <button type="button" onClick={() => setAsking(false)}>
              {library.cancel}
            </button>
            <button type="button" class="last" onClick={erase}>
              {library.eraseNow}
            </button>
          </p>
        </div>
      ) : (
        <p class="buttons">
          <button type="button" onClick={() => setAsking(true)}>
            {library.erase}
          </button>
        </p>
      )}
    </section>
  );
}
