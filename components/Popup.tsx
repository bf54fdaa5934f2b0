/** The toolbar's popup: what is so on this page and why, the switches that change it at once, and three ways on. */
import { useState } from 'preact/hooks';
import { Chips } from './Chips';
import { type ExportFormat, type ExportScope, PopupExport } from './PopupExport';
import { PopupStatus } from './PopupStatus';
import type { PopupChoices, PopupView } from './PopupView';
import { Switch } from './Switch';
import type { PageWords } from './words/pageWords';
import type { MarkedKind } from './words/words';

export interface PopupProps {
  view: PopupView;
  words: PageWords;
  /** The host, as the reader knows it: 'aljazeera.net'. */
  site: string;
  choices: PopupChoices;
  /** Requests sent to the network since the browser started. */
  requests: number;
  onChoose(change: Partial<PopupChoices>): void;
  onReadAnyway(read: boolean): void;
  onNotArticle(notArticle: boolean): void;
  onEntityList(): void;
  onLibrary(): void;
  onExport(scope: ExportScope, format: ExportFormat): void;
}

const KINDS: MarkedKind[] = ['person', 'place', 'organisation', 'event'];
const DENSITIES: PopupChoices['density'][] = ['first', 'section', 'all'];

export function Popup(props: PopupProps) {
  const { view, words, choices, onChoose } = props;
  return (
    <main class="popup" lang={words.language} dir={words.direction}>
      <header>
        <h1>{words.hashiya}</h1>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={choices.on}
          aria-label={words.popup.everywhere}
          onClick={() => onChoose({ on: !choices.on })}
        >
          <span class="knob" aria-hidden="true" />
        </button>
      </header>
      <PopupStatus view={view} words={words} />
      <PageSwitches {...props} />
      {view.is === 'article' && <MarkChoices choices={choices} words={words} onChoose={onChoose} />}
      <p class="line">
        <span>
          {words.popup.network}: <b>{words.popup.offline}</b> · {words.popup.requests(props.requests)}
        </span>
      </p>
      <WaysOn {...props} />
    </main>
  );
}

/** Which of these is offered follows from what the page is: a page that is off asks to be switched on first. */
function PageSwitches({ view, words, site, choices, ...on }: PopupProps) {
  if (view.is === 'restricted') return null;
  const why = view.is === 'article' ? view.verdict.why : view.is === 'not-article' ? view.why : undefined;
  const unread = view.is === 'not-article' && why?.is !== 'refused';
  return (
    <>
      {(unread || why?.is === 'asked') && (
        <Switch label={words.popup.readAnyway} on={why?.is === 'asked'} onChange={on.onReadAnyway} />
      )}
      {why && !unread && why.is !== 'asked' && (
        <Switch label={words.popup.notArticle} on={why.is === 'refused'} onChange={on.onNotArticle} />
      )}
      {choices.on && (
        <Switch
          label={words.popup.onSite}
          note={site}
          on={choices.siteOn}
          onChange={(siteOn) => on.onChoose({ siteOn })}
        />
      )}
    </>
  );
}

function MarkChoices({ choices, words, onChoose }: Pick<PopupProps, 'choices' | 'words' | 'onChoose'>) {
  const { popup } = words;
  const { kinds, density, demonyms, maps } = choices;
  return (
    <>
      <Chips
        label={popup.show}
        choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        isOn={(kind) => kinds[kind]}
        onPress={(kind) => onChoose({ kinds: { ...kinds, [kind]: !kinds[kind] } })}
      />
      <Chips
        label={popup.marks}
        choices={DENSITIES.map((value) => ({ value, label: popup.density[value] }))}
        isOn={(value) => value === density}
        onPress={(value) => onChoose({ density: value })}
      />
      <Switch
        label={popup.demonyms}
        note={popup.demonymsExample}
        on={demonyms}
        onChange={(on) => onChoose({ demonyms: on })}
      />
      <Switch label={popup.maps} on={maps} onChange={(on) => onChoose({ maps: on })} />
    </>
  );
}

function WaysOn({ view, words, onEntityList, onLibrary, onExport }: PopupProps) {
  const [exporting, setExporting] = useState(false);
  const article = view.is === 'article';
  return (
    <>
      <div class="ways">
        {article && (
          <button type="button" disabled={view.entities === 0} onClick={onEntityList}>
            {words.popup.whoIsHere}
          </button>
        )}
        <button type="button" onClick={onLibrary}>
          {words.popup.library}
        </button>
        <button
          type="button"
          aria-expanded={exporting}
          aria-controls="popup-export"
          onClick={() => setExporting(!exporting)}
        >
          {words.popup.export}
        </button>
      </div>
      {exporting && (
        <PopupExport words={words} scopes={article ? ['article', 'all'] : ['all']} onExport={onExport} />
      )}
    </>
  );
}
