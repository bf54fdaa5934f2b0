import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A new life of the background. */
const wake = async () => {
  vi.resetModules();
  return import('../../platform/packFile');
};
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('the pack is read once in the life of a background, from the package', async () => {
  fetched.mockImplementation(async () => new Response(new Uint8Array([1, 2, 3])));
  const { openPack } = await wake();
  const [one, other] = await Promise.all([openPack(), openPack()]);
  expect(new Uint8Array(one)).toEqual(new Uint8Array([1, 2, 3]));
  expect(other).toBe(one);
  expect(fetched.mock.calls).toEqual([['chrome-extension://test-extension-id/names.pack']]);
});

test('a pack that cannot be read is trouble with a name, and is tried again', async () => {
  const { openPack } = await wake();
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(openPack()).rejects.toMatchObject({ kind: 'names-unavailable' });
  fetched.mockResolvedValueOnce(new Response(null, { status: 404 }));
  await expect(openPack()).rejects.toMatchObject({ kind: 'names-unavailable' });
  fetched.mockResolvedValueOnce(new Response(new Uint8Array([1])));
  expect((await openPack()).byteLength).toBe(1);
});

test('a flag is a picture in an address', async () => {
  fetched.mockImplementation(async () => new Response('<svg id="#ك"/>'));
  const { readFlag } = await wake();
  const flag = await readFlag('KZ');
  expect(fetched.mock.calls).toEqual([['chrome-extension://test-extension-id/flags/kz.svg']]);
  expect(decodeURIComponent(flag!.replace('data:image/svg+xml,', ''))).toBe('<svg id="#ك"/>');
});

test.each([
  { why: 'of no country', code: undefined },
  { why: 'of what is no code', code: '../secret' },
])('a flag $why is not asked for', async ({ code }) => {
  const { readFlag } = await wake();
  expect(await readFlag(code)).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

test('a flag that is not in the package is none', async () => {
  const { readFlag } = await wake();
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await readFlag('XX')).toBeUndefined();
});
