/**
 * Asking the background, or a tab. The answer is a value; a failure that was expected is thrown as `Trouble`.
 *
 * The background may be asleep, or be ended between question and answer: both browsers then say so in words of
 * their own, and asking again wakes it. Every question may be asked twice without harm (messages.ts).
 */
import { browser } from 'wxt/browser';
import type { Message, Name, PageMessage, PageRequests, Reply, Requests } from './messages';
import { Trouble } from './trouble';

/** ms before asking again: at once, then once the background had time to start (under 300 ms). */
const WAITS = [50, 300];

export function ask<N extends Name>(name: N, what: Requests[N]['ask']): Promise<Requests[N]['answer']> {
  const message: Message<N> = { to: 'background', name, ask: what };
  return askAgain(() => browser.runtime.sendMessage(message), WAITS);
}

/** Asked of the tab's top frame. A page without gate or reader (a browser's own page) is 'not-found'. */
export async function askTab<N extends keyof PageRequests>(
  tabId: number,
  name: N,
): Promise<PageRequests[N]['answer']> {
  const message: PageMessage<N> = { to: 'page', name, ask: null };
  try {
    return answerIn(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch (error) {
    if (isUnheard(error)) throw new Trouble('not-found', error);
    throw error;
  }
}

async function askAgain<T>(send: () => Promise<unknown>, waits: readonly number[]): Promise<T> {
  const [wait, ...later] = waits;
  try {
    const reply = await send();
    // An end between question and answer is also told as no answer at all.
    if (reply !== undefined || wait === undefined) return answerIn(reply);
  } catch (error) {
    if (!isUnheard(error)) throw error;
    if (wait === undefined) throw new Trouble('broken', error);
  }
  await new Promise((resolve) => setTimeout(resolve, wait));
  return askAgain(send, later);
}

function answerIn<T>(reply: unknown): T {
  if (!isReply<T>(reply)) throw new Trouble('broken');
  if (!reply.ok) throw new Trouble(reply.trouble);
  return reply.value;
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** What Chromium and Firefox say when nobody listened, or the listener ended before it answered. */
const unheard =
  /Could not establish connection|Receiving end does not exist|message (port|channel) (is )?closed|Conduits|disconnected|No listeners available/i;

function isUnheard(error: unknown): boolean {
  return error instanceof Error && unheard.test(error.message);
}
