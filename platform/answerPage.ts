/** The reader's side of `askTab`: one listener that routes questions to answers and ends with its signal. */
import { browser } from 'wxt/browser';
import type { PageRequests, Reply } from './messages';
import { Trouble } from './trouble';

export type PageAnswers = {
  [N in keyof PageRequests]: () => PageRequests[N]['answer'] | Promise<PageRequests[N]['answer']>;
};

export interface PageAnswering {
  signal: AbortSignal;
  report(bug: unknown): void;
}

export function answerPage(answers: PageAnswers, { signal, report }: PageAnswering): void {
  const listen = (message: unknown): Promise<Reply<unknown>> | undefined => {
    const name = nameOf(message);
    if (name === undefined) return undefined; // for somebody else
    return replyOf(async () => answers[name](), report);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });

  function nameOf(message: unknown): keyof PageRequests | undefined {
    if (typeof message !== 'object' || message === null) return undefined;
    const { to, name } = message as { to?: unknown; name?: unknown };
    return to === 'page' && typeof name === 'string' && Object.hasOwn(answers, name)
      ? (name as keyof PageRequests)
      : undefined;
  }
}

/** An expected failure becomes data; a bug is reported here, once, and the asker hears only 'broken'. */
export async function replyOf<T>(
  answer: () => Promise<T>,
  report: (bug: unknown) => void,
): Promise<Reply<T>> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, trouble: error.kind };
    report(error);
    return { ok: false, trouble: 'broken' };
  }
}
