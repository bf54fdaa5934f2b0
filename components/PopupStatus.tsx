/** What was found on this page, or why nothing was: one strong word, then the reason. */
import type { PopupView } from './PopupView';
import type { PageWords } from './words/pageWords';

export function PopupStatus({ view, words }: { view: PopupView; words: PageWords }) {
  const { strong, rest } = statusOf(view, words);
  return (
    <p class="status" role="status">
      <b>{strong}</b> {rest}
    </p>
  );
}

interface Status {
  strong: string;
  rest: string;
}

function statusOf(view: PopupView, words: PageWords): Status {
  const { popup } = words;
  switch (view.is) {
    case 'article':
      return { strong: popup.found, rest: foundHere(view, words) };
    case 'not-article':
      return { strong: popup.nothing, rest: words.why(view.why) };
    case 'off':
      return { strong: view.where === 'site' ? popup.offSite : popup.offEverywhere, rest: '' };
    case 'opening':
      return { strong: popup.opening, rest: '' };
    case 'names-unavailable':
      return { strong: popup.namesUnavailable, rest: words.trouble['names-unavailable'] };
    case 'restricted':
      return { strong: popup.restrictedTitle, rest: popup.restricted[view.place] };
  }
}

function foundHere(view: Extract<PopupView, { is: 'article' }>, words: PageWords): string {
  const { popup } = words;
  const counts = ['', popup.names(view.entities), popup.highlights(view.highlights)].join(' · ').trim();
  const remarks = [
    view.verdict.why.is === 'asked' && words.why(view.verdict.why),
    view.lostHighlights > 0 && popup.lost(view.lostHighlights),
    !view.complete && popup.incomplete,
  ].filter((remark) => remark !== false);
  return remarks.length === 0 ? counts : `${counts}. ${remarks.join(' ')}`;
}
