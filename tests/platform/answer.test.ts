import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answers, answerMessages } from '../../platform/answer';
import { answerPage } from '../../platform/answerPage';
import { Trouble } from '../../platform/trouble';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const popup = { url: 'chrome-extension://test-extension-id/popup.html' };
const page = { url: 'https://a.org/', frameId: 0, tab: { id: 7, incognito: false } };
const report = vi.fn();

beforeEach(() => fakeBrowser.reset());
afterEach(() => report.mockReset());

/** What the sender hears; undefined when nobody answers. */
async function hear(message: unknown, sender: object = popup): Promise<unknown> {
  const heard = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return heard.find((reply) => reply !== undefined);
}
const listeners = () =>
  (fakeBrowser.runtime.onMessage as unknown as { hasListeners(): boolean }).hasListeners();
const answering = (answers: Partial<Answers>) => answerMessages(answers as Answers, report);
const asking = (name: string, ask: unknown = null) => ({ to: 'background', name, ask });

test('the listener is there before anything else happens', () => {
  answering({});
  expect(listeners()).toBe(true);
});

test('an answer crosses as data', async () => {
  answering({ allHighlights: async () => [] });
  expect(await hear(asking('allHighlights'))).toEqual({ ok: true, value: [] });
});

test('trouble crosses as data, and is not reported', async () => {
  answering({ allHighlights: () => Promise.reject(new Trouble('storage-closed')) });
  expect(await hear(asking('allHighlights'))).toEqual({ ok: false, trouble: 'storage-closed' });
  expect(report).not.toHaveBeenCalled();
});

test('a bug is reported once, and the asker hears only that something is broken', async () => {
  const bug = new TypeError('secret detail');
  answering({ allHighlights: () => Promise.reject(bug) });
  expect(await hear(asking('allHighlights'))).toEqual({ ok: false, trouble: 'broken' });
  expect(report.mock.calls).toEqual([[bug]]);
});

test.each([
  {
    why: 'a page asking for the library',
    message: asking('allHighlights'),
    sender: page,
    trouble: 'not-allowed',
  },
  {
    why: 'a frame asking for anything',
    message: asking('highlightsOf', { addresses: [] }),
    sender: { ...page, frameId: 2 },
    trouble: 'not-allowed',
  },
  {
    why: 'a question of the wrong shape',
    message: asking('highlightsOf', 7),
    sender: page,
    trouble: 'malformed',
  },
  { why: 'a question that does not exist', message: asking('toString'), sender: page, trouble: 'malformed' },
])('$why is refused before any answer begins', async ({ message, sender, trouble }) => {
  const answers = { allHighlights: vi.fn(), highlightsOf: vi.fn() };
  answering(answers);
  expect(await hear(message, sender)).toEqual({ ok: false, trouble });
  expect(answers.allHighlights).not.toHaveBeenCalled();
  expect(answers.highlightsOf).not.toHaveBeenCalled();
});

test.each([{ to: 'page', name: 'pageState', ask: null }, 'hello', null])(
  'what is meant for somebody else is left to them: %j',
  async (message) => {
    answering({});
    expect(await hear(message)).toBeUndefined();
  },
);

test('a reader answers its tab until it ends', async () => {
  const ending = new AbortController();
  const showEntityList = vi.fn(() => null);
  answerPage({ showEntityList } as never, { signal: ending.signal, report });
  expect(await hear({ to: 'page', name: 'showEntityList', ask: null })).toEqual({ ok: true, value: null });
  expect(await hear(asking('showEntityList'))).toBeUndefined();
  ending.abort();
  expect(listeners()).toBe(false);
});
