/**
 * The background's ear: one listener, registered while the script first runs, so that a message that wakes the
 * background is heard. Who asks and what they ask is checked before any answer begins (checks.ts).
 */
import { browser } from 'wxt/browser';
import { replyOf } from './answerPage';
import { type Asker, askerOf, checkAsk, checkMay, type Sender } from './checks';
import type { Name, Reply, Requests } from './messages';
import { Trouble } from './trouble';

export type Answers = {
  [N in Name]: (ask: Requests[N]['ask'], asker: Asker) => Promise<Requests[N]['answer']>;
};

export function answerMessages(answers: Answers, report: (bug: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isForBackground(message)) return undefined;
    return answerOne(message, sender);
  });

  function answerOne(message: ForBackground, sender: Sender): Promise<Reply<unknown>> {
    return replyOf(async () => {
      const { name } = message;
      if (!isName(name)) throw new Trouble('malformed');
      return answerNamed(name, message.ask, askerOf(sender, browser.runtime.getURL('')));
    }, report);
  }

  function answerNamed<N extends Name>(name: N, ask: unknown, asker: Asker): Promise<Requests[N]['answer']> {
    checkMay(name, asker);
    return answers[name](checkAsk(name, ask), asker);
  }

  function isName(name: unknown): name is Name {
    return typeof name === 'string' && Object.hasOwn(answers, name);
  }
}

interface ForBackground {
  name: unknown;
  ask: unknown;
}

function isForBackground(message: unknown): message is ForBackground {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
}
