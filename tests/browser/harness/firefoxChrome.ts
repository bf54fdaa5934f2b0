/**
 * Firefox's chrome scope: scripts with the browser's own rights, in its window, and from there in the content
 * of any of its <browser> elements, where they see what pages cannot (closed shadow roots, the popup).
 */
import type { Browser } from 'puppeteer-core';
import { until } from './inPage';

export interface ChromeScope {
  /** An expression in the browser's window; a promise is waited for. Plain data comes back. */
  evaluate<T>(expression: string): Promise<T>;
  /** An expression with `content` in the document of a <browser> element; plain data comes back. */
  inContent<T>(browserElement: string, expression: string): Promise<T>;
}

interface Answer {
  result: {
    type?: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
    contexts?: { context: string; url: string }[];
  };
}

/** Not part of puppeteer's public types: the BiDi connection itself. */
interface Connected {
  connection: { send(method: string, params: unknown): Promise<Answer> };
}

export async function chromeScopeOf(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as Connected;
  const context = await until('the window of Firefox', async () => {
    const { result } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    return result.contexts?.find(({ url }) => url.includes('browser.xhtml'))?.context;
  });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(`${result.exceptionDetails.text} in ${expression}`);
    const text = result.result?.value;
    return text === undefined ? (undefined as T) : JSON.parse(text);
  };

  return {
    evaluate,
    inContent: async (browserElement, expression) => {
      const answer = await evaluate<{ value?: never; error?: string }>(messageOf(browserElement, expression));
      if (answer.error !== undefined) throw new Error(`${answer.error} in ${expression}`);
      return answer.value as never;
    },
  };
}

/** Every question has its own name, so that an answer that comes late is not taken for another's. */
let questions = 0;

function messageOf(browserElement: string, expression: string): string {
  const name = `hashiya-test-${questions++}`;
  const script = `(async () => {
    try { return { value: await (${expression}) }; } catch (error) { return { error: String(error) }; }
  })().then((answer) => sendAsyncMessage('${name}', JSON.stringify(answer)))`;
  return `new Promise((done, fail) => {
    const manager = (${browserElement}).messageManager;
    const hear = ({ data }) => { manager.removeMessageListener('${name}', hear); done(JSON.parse(data)); };
    manager.addMessageListener('${name}', hear);
    manager.loadFrameScript('data:;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    setTimeout(() => fail(new Error('no answer from content')), 15000);
  })`;
}
