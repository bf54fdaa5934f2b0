/**
 * One article being read: introduces the page, the cards, the highlights and the keys to each other. Ends, and
 * leaves nothing behind, when its signal does.
 */
import { browser } from 'wxt/browser';
import { uiLanguageFrom, wordsFor } from '../../components/words/words';
import { type Hover, shownBy } from '../../engine/hover/hover';
import type { Highlight, Verdict } from '../../engine/model';
import { openPainter } from '../../page/paint';
import { themeOf } from '../../page/theme';
import { watchText } from '../../page/watch';
import type { PageState } from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { Trouble } from '../../platform/trouble';
import { openActs } from './acts';
import { openCards } from './cards';
import { followPointer } from './followPointer';
import { openHovering } from './hovering';
import { openKeeping } from './keeping';
import { followKeys } from './keys';
import { openMarginNotes } from './marginNotes';
import { openPlacing } from './placing';
import { entitiesShown, paintHere, paintMarks, type Reading, readPage } from './reading';
import { openSelecting } from './selecting';
import { isNothing, type Shown, ShownOverPage } from './shown';
import { openStage } from './stage';

export interface Session {
  state(): PageState;
  showEntityList(): void;
  highlightSelection(): Promise<void>;
  highlights(): Highlight[];
  changeSettings(settings: Settings): void;
}

export interface SessionWishes {
  settings: Settings;
  verdict: Verdict;
  signal: AbortSignal;
  report(bug: unknown): void;
}

/** `undefined`: there is no article after all. @throws Trouble */
export async function openSession(wishes: SessionWishes): Promise<Session | undefined> {
  const reading = await readPage(wishes.signal);
  if (!reading) return undefined;
  return begin(reading, wishes);
}

/** Long because it is the one place where the parts meet; each line introduces one to another. */
function begin(first: Reading, { settings: wished, verdict, signal, report }: SessionWishes): Session {
  let reading = first;
  let settings = wished;
  let shown: Shown = {};
  const words = wordsFor(uiLanguageFrom(browser.i18n.getUILanguage()));
  const painter = openPainter(document, signal);
  const stage = openStage(document, themeOf(first.root), signal);
  const show = (change: Partial<Shown>) => {
    if (signal.aborted) return;
    shown = { ...shown, ...change };
    stage.show(
      isNothing(shown) ? null : (
        <ShownOverPage shown={shown} acts={acts} placing={placing.refs} words={words} now={Date.now()} />
      ),
    );
  };
  const keeping = openKeeping(() => reading, painter);
  const notes = openMarginNotes({
    reading: () => reading,
    keeping,
    words,
    show,
    report,
    isPrivate: browser.extension.inIncognitoContext,
  });
  const repaint = () => {
    paintMarks(reading, settings, painter);
    paintHere(reading, shownBy(hovering.state()), painter);
  };
  const hovering = openHovering((now: Hover) => {
    cards.follow(now);
    paintHere(reading, shownBy(now), painter);
    if (shownBy(now) === undefined) acts.cardClosed();
  }, signal);
  const cards = openCards({
    reading: () => reading,
    language: first.article.language === 'ar' ? 'ar' : 'en',
    maps: () => settings.maps,
    show: (card) => show({ card }),
    jump: (link) => acts.jump(link),
    signal,
  });
  const pointing = followPointer(
    {
      stage,
      hovering,
      keeping,
      reading: () => reading,
      settings: () => settings,
      show,
      card: () => placing.element('card'),
    },
    signal,
  );
  const placing = openPlacing({
    direction: first.article.direction,
    pointer: pointing.at,
    boxes: (part) => acts.boxesOf(part),
    appeared: (part, element) => acts.appeared(part, element),
  });
  const acts = openActs({
    reading: () => reading,
    change(next) {
      reading = next;
      repaint();
    },
    shown: () => shown,
    show,
    cards,
    hovering,
    keeping,
    notes,
    placing,
    stage,
    words,
  });

  followKeys({ shown: () => shown, acts, hovering }, signal);
  openSelecting(
    () => reading,
    {
      selected: notes.offerBar,
      cleared: () => show({ bar: undefined }),
      keep: () => void notes.keepSelection(),
    },
    signal,
  );
  let watching = new AbortController();
  const watch = (root: Element) => {
    watching.abort();
    watching = new AbortController();
    const changed = () => void reread().catch((error) => signal.aborted || report(error));
    watchText(root, changed, AbortSignal.any([signal, watching.signal]));
  };
  watch(first.root);
  repaint();

  async function reread(): Promise<void> {
    const next = await readPage(signal, reading);
    if (!next) return;
    const isOther = next.linked !== reading.linked;
    if (next.root !== reading.root) watch(next.root);
    reading = next;
    if (isOther) {
      hovering.tell({ type: 'escape' }); // its card belongs to a text that is gone
      cards.forget();
    }
    painter.mend();
    repaint();
    await keeping.load();
  }

  const session: Session = {
    state: () => ({
      is: 'article',
      verdict,
      title: reading.article.title.value,
      entities: entitiesShown(reading, settings).length,
      highlights: keeping.all().length - keeping.lost(),
      lostHighlights: keeping.lost(),
      complete: reading.article.complete,
    }),
    showEntityList: () => acts.openList(entitiesShown(reading, settings)),
    highlightSelection: notes.keepSelection,
    highlights: keeping.all,
    changeSettings(next) {
      settings = next;
      repaint();
    },
  };
  // Marks and cards do not wait for the library, nor for a disk that cannot be opened: saving says so then.
  keeping.load().catch((error) => signal.aborted || error instanceof Trouble || report(error));
  return session;
}
