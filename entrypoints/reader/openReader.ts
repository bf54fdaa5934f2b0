/**
 * The life of the reader in a tab: it reads, stops when the reader switches it off or goes to another page, and
 * reads again. What goes wrong is told once, here, and the page stays as it was.
 */

import type { Verdict } from '../../engine/model';
import { gateHere, type ReaderHere } from '../../page/presence';
import { answerPage } from '../../platform/answerPage';
import type { PageState } from '../../platform/messages';
import { isOff, type Settings } from '../../platform/settings';
import { readSettings, watchSettings } from '../../platform/settingsStore';
import { Trouble } from '../../platform/trouble';
import { openSession, type Session } from './openSession';

/** A bug of ours: told to whoever debugs, never to the page. */
const report = (bug: unknown) => console.debug('Hashiya:', bug);

export function openReader(): ReaderHere {
  const life = new AbortController();
  let stop = new AbortController();
  let session: Session | undefined;
  let state: PageState = { is: 'opening' };

  const read = async () => {
    stop.abort();
    stop = new AbortController();
    session = undefined;
    const { signal } = stop;
    const settings = await readSettings();
    const verdict = verdictHere(settings);
    state = stateBefore(verdict, settings);
    if (state.is !== 'opening' || signal.aborted) return;
    const opened = await openSession({ settings, verdict, signal, report });
    if (signal.aborted) return;
    session = opened;
    if (!opened) state = { is: 'not-article', why: { is: 'short' } };
  };
  const again = () => {
    read().catch((error: unknown) => {
      if (stop.signal.aborted) return; // the work was no longer wanted
      stop.abort(); // nothing half painted
      if (error instanceof Trouble) state = troubled(error);
      else report(error);
    });
  };

  answerPage(
    {
      pageState: () => session?.state() ?? state,
      showEntityList() {
        session?.showEntityList();
        return null;
      },
      async highlightSelection() {
        await session?.highlightSelection();
        return null;
      },
      highlightsHere: () => session?.highlights() ?? [],
    },
    { signal: life.signal, report },
  );
  watchSettings((settings) => {
    const isRead = session !== undefined;
    const shouldRead = stateBefore(verdictHere(settings), settings).is === 'opening';
    if (isRead && shouldRead) session!.changeSettings(settings);
    else again();
  }, life.signal);
  again();
  return { again };
}

function stateBefore(verdict: Verdict, settings: Settings): PageState {
  const where = isOff(settings, location.host);
  if (where) return { is: 'off', where, article: verdict.article };
  return verdict.article ? { is: 'opening' } : { is: 'not-article', why: verdict.why };
}

/** Without a background that answers there is nothing to show; the popup says which. */
const troubled = ({ kind }: Trouble): PageState =>
  kind === 'names-unavailable' ? { is: 'names-unavailable' } : { is: 'opening' };

/** The gate has measured the page; where it is missing, somebody injected us because the reader asked. */
const verdictHere = (settings: Settings): Verdict =>
  gateHere()?.judgePage(settings) ?? { article: true, why: { is: 'asked' } };
