/** Our own pages: the popup on every kind of page, and the library full, empty and about to be erased. */
import { Library } from '../../components/Library';
import { Popup } from '../../components/Popup';
import type { PopupChoices, PopupView } from '../../components/PopupView';
import { pageWordsFor } from '../../components/words/pageWords';
import type { CardLanguage } from '../../engine/model';
import { highlights } from './examples';
import type { State } from './gallery';
import { Pressed } from './Pressed';

const nothing = () => undefined;

const choices: PopupChoices = {
  on: true,
  siteOn: true,
  kinds: { person: true, place: true, organisation: true, event: false },
  density: 'section',
  demonyms: true,
  maps: true,
};

function popup(language: CardLanguage, view: PopupView, given: Partial<PopupChoices> = {}) {
  return (
    <Popup
      view={view}
      words={pageWordsFor(language)}
      site="aljazeera.net"
      choices={{ ...choices, ...given }}
      requests={0}
      onChoose={nothing}
      onReadAnyway={nothing}
      onNotArticle={nothing}
      onEntityList={nothing}
      onLibrary={nothing}
      onExport={nothing}
    />
  );
}

const article: Extract<PopupView, { is: 'article' }> = {
  is: 'article',
  verdict: { article: true, why: { is: 'declared' } },
  title: '',
  entities: 26,
  highlights: 2,
  lostHighlights: 0,
  complete: true,
};
const asked: PopupView = {
  ...article,
  verdict: { article: true, why: { is: 'asked' } },
  entities: 3,
  highlights: 0,
  lostHighlights: 1,
  complete: false,
};

function library(language: CardLanguage, held = highlights, notice?: string) {
  return (
    <Library
      words={pageWordsFor(language)}
      highlights={held}
      used={3_210_000}
      notice={notice}
      licences="licences.html"
      onRemove={nothing}
      onRestore={nothing}
      onExport={nothing}
      onImport={nothing}
      onErase={nothing}
    />
  );
}

export const popupStates: State[] = [
  { name: 'article', show: popup('ar', article) },
  { name: 'article, English', show: popup('en', article) },
  { name: 'asked for, some highlights lost', show: popup('ar', asked) },
  { name: 'export open', show: <Pressed what=".ways button:last-child">{popup('ar', article)}</Pressed> },
  { name: 'links', show: popup('ar', { is: 'not-article', why: { is: 'links', share: 71 } }) },
  { name: 'links, English', show: popup('en', { is: 'not-article', why: { is: 'links', share: 71 } }) },
  { name: 'product', show: popup('en', { is: 'not-article', why: { is: 'other-kind', type: 'Product' } }) },
  { name: 'refused', show: popup('ar', { is: 'not-article', why: { is: 'refused' } }) },
  { name: 'off here', show: popup('ar', { is: 'off', where: 'site', article: true }, { siteOn: false }) },
  { name: 'off', show: popup('en', { is: 'off', where: 'everywhere', article: false }, { on: false }) },
  { name: 'opening', show: popup('ar', { is: 'opening' }) },
  { name: 'names unavailable', show: popup('en', { is: 'names-unavailable' }) },
  { name: 'browser page', show: popup('ar', { is: 'restricted', place: 'browser' }) },
  { name: 'PDF', show: popup('ar', { is: 'restricted', place: 'pdf' }) },
  { name: 'no access, English', show: popup('en', { is: 'restricted', place: 'no-access' }) },
];

export const libraryStates: State[] = [
  { name: 'library', show: library('ar'), width: 560 },
  {
    name: 'library, English',
    show: library('en', highlights, pageWordsFor('en').library.imported(2, 1)),
    width: 560,
  },
  { name: 'library, empty', show: library('ar', []), width: 560 },
  {
    name: 'about to erase',
    show: <Pressed what=".care section:last-child button">{library('en')}</Pressed>,
    width: 560,
  },
];
