/** @vitest-environment jsdom */
import { expect, test, vi } from 'vitest';
import { Popup } from '../../components/Popup';
import type { PopupChoices, PopupView } from '../../components/PopupView';
import { pageWordsFor } from '../../components/words/pageWords';
import type { PageState } from '../../platform/messages';
import { button, buttons, nameOf, press, show, textOf } from './shown';

const choices: PopupChoices = {
  on: true,
  siteOn: true,
  kinds: { person: true, place: true, organisation: true, event: true },
  density: 'section',
  demonyms: true,
  maps: true,
};
const article: Extract<PopupView, { is: 'article' }> = {
  is: 'article',
  verdict: { article: true, why: { is: 'declared' } },
  title: 'Kazakhstan',
  entities: 26,
  highlights: 2,
  lostHighlights: 0,
  complete: true,
};

function showPopup(view: PopupView, given: Partial<PopupChoices> = {}) {
  const calls = {
    onChoose: vi.fn(),
    onReadAnyway: vi.fn(),
    onNotArticle: vi.fn(),
    onEntityList: vi.fn(),
    onLibrary: vi.fn(),
    onExport: vi.fn(),
  };
  const box = show(
    <Popup
      view={view}
      words={pageWordsFor('en')}
      site="example.org"
      choices={{ ...choices, ...given }}
      requests={0}
      {...calls}
    />,
  );
  return { box, calls, names: () => buttons(box).map(nameOf) };
}

/** What the tab answers, and what is known without asking it. */
type Told = PageState | Extract<PopupView, { is: 'restricted' }>;

test.each<{ page: string; view: Told; says: string }>([
  { page: 'an article', view: article, says: 'Article found · 26 names · 2 saved highlights' },
  {
    page: 'an article without names',
    view: { ...article, entities: 0, highlights: 0 },
    says: 'Article found · no names · no saved highlights',
  },
  {
    page: 'an article that lost a highlight',
    view: { ...article, lostHighlights: 1 },
    says: 'Article found · 26 names · 2 saved highlights. 1 saved highlight is not on the page any more.',
  },
  {
    page: 'a page of links',
    view: { is: 'not-article', why: { is: 'links', share: 71 } },
    says: 'No article here. This looks like a home page: 71 % of its text is links.',
  },
  {
    page: 'a page that is off',
    view: { is: 'off', where: 'site', article: true },
    says: 'Hashiya is off on this site.',
  },
  {
    page: 'a page of the browser',
    view: { is: 'restricted', place: 'browser' },
    says: 'Not read. This page belongs to the browser; extensions may not read it.',
  },
  {
    page: 'a PDF',
    view: { is: 'restricted', place: 'pdf' },
    says: 'Not read. This is a PDF. Hashiya reads web pages only.',
  },
  { page: 'a page being read', view: { is: 'opening' }, says: 'Reading the page …' },
])('on $page the popup says what is so', ({ view, says }) =>
  expect(textOf(showPopup(view).box.querySelector('[role="status"]'))).toBe(says),
);

test.each<{
  page: string;
  view: PopupView;
  offers: string;
  on: string;
  asks: 'onReadAnyway' | 'onNotArticle';
  for: boolean;
}>([
  {
    page: 'a page taken for no article',
    view: { is: 'not-article', why: { is: 'short' } },
    offers: 'Read this page anyway',
    on: 'false',
    asks: 'onReadAnyway',
    for: true,
  },
  {
    page: 'a page read because it was asked for',
    view: { ...article, verdict: { article: true, why: { is: 'asked' } } },
    offers: 'Read this page anyway',
    on: 'true',
    asks: 'onReadAnyway',
    for: false,
  },
  {
    page: 'an article',
    view: article,
    offers: 'This is not an article',
    on: 'false',
    asks: 'onNotArticle',
    for: true,
  },
  {
    page: 'a refused page',
    view: { is: 'not-article', why: { is: 'refused' } },
    offers: 'This is not an article',
    on: 'true',
    asks: 'onNotArticle',
    for: false,
  },
])('on $page the reader may say "$offers"', ({ view, offers, on, asks, for: wanted }) => {
  const { box, calls } = showPopup(view);
  expect(button(box, offers).getAttribute('aria-checked')).toBe(on);
  press(box, offers);
  expect(calls[asks].mock.calls).toEqual([[wanted]]);
});

test('a page of the browser offers no switch for its site and no marks', () => {
  const { names } = showPopup({ is: 'restricted', place: 'browser' });
  expect(names()).toEqual(['Hashiya on every site', 'Library', 'Export']);
});

test('when Hashiya is off everywhere only that can be switched on', () => {
  const { box, calls, names } = showPopup({ is: 'off', where: 'everywhere', article: true }, { on: false });
  expect(names()).not.toContain('On this site example.org');
  press(box, 'Hashiya on every site');
  expect(calls.onChoose.mock.calls).toEqual([[{ on: true }]]);
});

test('kinds are chosen together, one density at a time', () => {
  const { box, calls } = showPopup(article);
  press(box, 'Events');
  press(box, 'All');
  press(box, 'On this site example.org');
  expect(calls.onChoose.mock.calls).toEqual([
    [{ kinds: { ...choices.kinds, event: false } }],
    [{ density: 'all' }],
    [{ siteOn: false }],
  ]);
  expect(button(box, 'Once a section').getAttribute('aria-pressed')).toBe('true');
});

test('export asks which highlights and in which format; elsewhere than on an article, all of them', () => {
  const { box, calls } = showPopup(article);
  press(box, 'Export');
  press(box, 'JSON');
  expect(calls.onExport.mock.calls).toEqual([['article', 'json']]);
  expect(box.querySelectorAll('.export fieldset')).toHaveLength(2);
  const elsewhere = showPopup({ is: 'restricted', place: 'browser' });
  press(elsewhere.box, 'Export');
  press(elsewhere.box, 'Markdown');
  expect(elsewhere.calls.onExport.mock.calls).toEqual([['all', 'markdown']]);
});

test('the list of names is offered where there are names', () => {
  expect(button(showPopup(article).box, 'Who is here').disabled).toBe(false);
  expect(button(showPopup({ ...article, entities: 0 }).box, 'Who is here').disabled).toBe(true);
});

test('the popup says that the network was not used', () => {
  expect(textOf(showPopup(article).box)).toContain('Network: offline · 0 requests');
});
