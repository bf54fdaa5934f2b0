import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askTab } from '../../platform/ask';
import { Trouble } from '../../platform/trouble';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

/** The background, as one message after another finds it. */
function background(...found: (unknown | Error)[]) {
  const heard: unknown[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    heard.push(message);
    const next = found.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  return heard;
}
const answer = { ok: true, value: [] };
const asleep = new Error('Could not establish connection. Receiving end does not exist.');

test('an answer is its value', async () => {
  const heard = background(answer);
  expect(await ask('highlightsOf', { addresses: ['https://a.org'] })).toEqual([]);
  expect(heard).toEqual([{ to: 'background', name: 'highlightsOf', ask: { addresses: ['https://a.org'] } }]);
});

test('an expected failure is thrown by its name', async () => {
  background({ ok: false, trouble: 'storage-full' });
  await expect(ask('allHighlights', null)).rejects.toMatchObject({ kind: 'storage-full' });
});

test.each([
  { why: 'was asleep', found: [asleep, answer] },
  {
    why: 'ended before it answered (Chromium)',
    found: [new Error('The message port closed before a response was received.'), answer],
  },
  {
    why: 'ended before it answered (Chromium, later words)',
    found: [
      new Error('A listener indicated an asynchronous response, but the message channel closed'),
      answer,
    ],
  },
  { why: 'ended before it answered (Firefox)', found: [undefined, answer] },
  { why: 'was ended twice', found: [undefined, asleep, answer] },
])('a background that $why is asked again', async ({ found }) => {
  const asked = found.length;
  const heard = background(...found);
  expect(await ask('allHighlights', null)).toEqual([]);
  expect(heard).toHaveLength(asked);
});

test('after three times it is broken', async () => {
  const heard = background(asleep, asleep, asleep, answer);
  await expect(ask('allHighlights', null)).rejects.toEqual(new Trouble('broken', asleep));
  expect(heard).toHaveLength(3);
});

test('an extension that is gone is not asked again', async () => {
  const heard = background(new Error('Extension context invalidated.'), answer);
  await expect(ask('allHighlights', null)).rejects.toThrow('invalidated');
  expect(heard).toHaveLength(1);
});

test("a tab's answer is its value, asked of the top frame", async () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null });
  expect(await askTab(7, 'showEntityList')).toBeNull();
  expect(sent).toHaveBeenCalledWith(7, { to: 'page', name: 'showEntityList', ask: null }, { frameId: 0 });
});

test('a tab where nobody listens is not found', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(asleep);
  await expect(askTab(7, 'pageState')).rejects.toMatchObject({ kind: 'not-found' });
});
