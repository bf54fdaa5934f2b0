/**
 * The gate's life on a page:
 *
 *   seen, idle ─▶ settings ─▶ off: nothing at all
 *                         └─▶ facts ─▶ verdict ─▶ article: asks for the reader
 *                                            └─▶ too short: one more look, text may come late
 *
 * It looks again when a switch changes and when the page becomes another without loading. From the moment the
 * reader is here, the gate only tells it of navigation. Whatever goes wrong, it goes quiet: never into the page.
 */
import { judge } from '../../engine/article/isArticle';
import type { Verdict } from '../../engine/model';
import { factsOf } from '../../page/facts';
import { watchNavigation } from '../../page/navigation';
import { announceGate, gateHere, type Overrides, readerHere } from '../../page/presence';
import { whenIdle, whenSeen } from '../../page/seen';
import type { PageState } from '../../platform/messages';
import { isOff, type Settings, siteOf } from '../../platform/settings';
import { answerPageState, askForReader, isOrphan, readSettings, watchSettings } from './extension';

/** ms. Pages that build themselves by script have their text by then, or a spinner. */
const LATE_TEXT = 2000;
/** ms. A single-page site changes its address first and its text then. */
const NEW_TEXT = 300;

export function openGate(): void {
  if (gateHere()) return; // the popup wakes pages that may have one already
  announceGate({ judgePage });
  const life = new AbortController();
  const { signal } = life;
  let settings: Promise<Settings> = readSettings();
  let lateLook: ReturnType<typeof setTimeout> | undefined;

  /** The one boundary: nothing is thrown into the page, and an orphan falls silent. */
  const quietly = (work: () => Promise<void>) => {
    if (isOrphan()) return life.abort();
    work().catch((bug: unknown) => (isOrphan() ? life.abort() : console.debug('Hashiya:', bug)));
  };

  const look = async (again: 'look again' | 'last look') => {
    const now = await settings;
    if (signal.aborted || readerHere() || isOff(now, location.host)) return;
    const verdict = judgePage(now);
    if (verdict.article) return askForReader();
    if (again === 'look again' && verdict.why.is === 'short') lookIn(LATE_TEXT, 'last look');
  };
  const lookIn = (wait: number, again: 'look again' | 'last look') => {
    clearTimeout(lateLook);
    lateLook = setTimeout(() => whenIdle(() => quietly(() => look(again)), signal), wait);
  };

  answerPageState(() => (readerHere() ? undefined : settings.then(stateHere)), signal);
  watchSettings((changed) => {
    settings = Promise.resolve(changed);
    quietly(() => look('last look'));
  }, signal);
  whenSeen(document, () => whenIdle(() => quietly(() => look('look again')), signal), signal);
  watchNavigation(() => (readerHere() ? tellReaderIn(NEW_TEXT) : lookIn(NEW_TEXT, 'look again')), signal);
  const tellReaderIn = (wait: number) => {
    clearTimeout(lateLook);
    lateLook = setTimeout(() => readerHere()?.again(), wait);
  };
  // A page that was put away and comes back has missed every switch.
  const revived = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    settings = readSettings();
    quietly(() => look('last look'));
  };
  addEventListener('pageshow', revived, { signal });
  signal.addEventListener('abort', () => clearTimeout(lateLook));
}

function stateHere(settings: Settings): PageState {
  const verdict = judgePage(settings);
  const where = isOff(settings, location.host);
  if (where) return { is: 'off', where, article: verdict.article };
  return verdict.article ? { is: 'opening' } : { is: 'not-article', why: verdict.why };
}

function judgePage({ readAnyway, notArticles }: Overrides): Verdict {
  const page = siteOf(location.host) + location.pathname;
  if (readAnyway.includes(page)) return judge(factsOf(document, location), 'asked');
  return judge(factsOf(document, location), notArticles.includes(page) ? 'refused' : undefined);
}
