/** Chromium behind `TestBrowser`, by the Chrome DevTools Protocol. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { needBrowser } from '../../../tools/browsers.mjs';
import { type Guard, startGuard } from './guard';
import { callOf, sleep, until } from './inPage';
import { tabPage } from './tabPage';
import type { Command, Launch, OwnPage, TestBrowser } from './testBrowser';

/** What a Chromium asks for by itself is turned off, so that a guard that saw nothing means something. */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--component-updater=url-source=http://127.0.0.1:9/', // --disable-component-update leaves one request
  '--check-for-update-interval=99999999',
  '--extensions-update-frequency=99999999',
  '--disable-sync',
  '--allow-browser-signin=false',
  '--gaia-url=http://127.0.0.1:9',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--safebrowsing-disable-auto-update',
  '--no-pings',
  '--no-first-run',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate',
];

/** Whoever looks on may follow links; a test may not. */
const guarded = ({ port }: Guard) => [
  `--proxy-server=127.0.0.1:${port}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Developer mode: without it an extension from a folder is switched off when it is reloaded. */
const PREFERENCES = { extensions: { ui: { developer_mode: true } } };

interface Running {
  browser: Browser;
  id: string;
}

export async function openChromium(launch: Launch): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-chromium-'));
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(downloads);
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const guard = await startGuard();
  const start = () => startChromium(launch, { profile, downloads, guard });
  let running = await start();

  return {
    kind: 'chromium',
    sentElsewhere: guard.seen,
    downloads,
    scriptHeap,
    errors: () => keptErrors(running),
    open: async (address, prepare) => {
      const page = await running.browser.newPage();
      await makeReady(page, launch);
      await prepare?.(page);
      await page.goto(address);
      return page;
    },
    openOwnPage: async (path) => {
      const page = await running.browser.newPage();
      await makeReady(page, launch);
      await page.goto(`chrome-extension://${running.id}/${path}`);
      return tabPage(page);
    },
    openPopup: () => openPopup(running),
    runCommand: (command) => runCommand(running, command),
    chooseMenu: (page) => chooseMenu(running, page),
    killBackground: () => killBackground(running),
    isBackgroundAlive: async () => (await backgroundTargets(running)).length > 0,
    readRoot: (page, read, argument) => readRoot(page, callOf(read, argument, ['this', '$', 'globalThis'])),
    openPrivate: (address) => openPrivate(running, address),
    restart: async () => {
      await running.browser.close();
      running = await start();
    },
    close: async () => {
      await running.browser.close();
      guard.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Places {
  profile: string;
  downloads: string;
  guard: Guard;
}

async function startChromium(launch: Launch, { profile, downloads, guard }: Places): Promise<Running> {
  const { language = 'en', visible = false } = launch;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    protocolTimeout: 30_000,
    defaultViewport: visible ? null : { width: 1100, height: 800 },
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...SILENT,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // the sandbox refuses root
      '--disable-gpu',
      `--lang=${language}`,
      ...(visible ? [] : guarded(guard)),
    ],
  });
  const id = await browser.installExtension(launch.extension);
  return { browser, id };
}

async function makeReady(page: Page, { dark = false }: Launch) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

async function openPopup(running: Running): Promise<OwnPage> {
  const isPopup = (url: string) => url.includes(running.id) && url.includes('popup');
  for (const open of running.browser.targets().filter((one) => isPopup(one.url()))) {
    await (await open.asPage()).close(); // left open by a step that failed: a second one is refused
  }
  await until('the popup to open', async () => {
    const worker = await awakeWorker(running);
    const opened = await worker.evaluate(`chrome.action.openPopup().then(() => true, () => false)`);
    if (!opened) await activateWindow(running);
    return opened as boolean;
  });
  const target = await running.browser.waitForTarget((one) => isPopup(one.url()), { timeout: 10_000 });
  const page = await target.asPage();
  await until('the popup to be drawn', () =>
    page.evaluate(() => document.readyState === 'complete' && document.body.innerText.trim() !== ''),
  );
  return tabPage(page);
}

/** After a popup has closed no window is active, and without one there is no popup. */
async function activateWindow({ browser }: Running) {
  for (const page of await browser.pages()) {
    const inFront = await page.evaluate(() => document.visibilityState === 'visible');
    if (inFront) await page.bringToFront();
  }
}

/** Key presses of the protocol do not reach commands, so the event is given to our own listeners. */
async function runCommand(running: Running, command: Command) {
  const worker = await awakeWorker(running);
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}

/** The browser's menu is the system's and out of reach: the event is given to our own listeners. */
async function chooseMenu(running: Running, page: Page) {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const worker = await awakeWorker(running);
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'save-highlight', selectionText: ${JSON.stringify(selectionText)}, frameId: 0,
        pageUrl: tab.url, editable: false },
      tab,
    ))`);
}

/** Wakes the service worker by a message for nobody, from a page of ours that never comes to the front. */
async function awakeWorker(running: Running): Promise<WebWorker> {
  const { browser, id } = running;
  if ((await backgroundTargets(running)).length === 0) {
    const session = await browser.target().createCDPSession();
    const url = `chrome-extension://${id}/manifest.json`;
    const { targetId } = await session.send('Target.createTarget', { url, background: true });
    const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 10_000 });
    const page = await target.page();
    await page?.evaluate(`chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => 0)`);
    await session.send('Target.closeTarget', { targetId });
    await session.detach();
  }
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const worker = await target.worker();
  if (worker === null) throw new Error('the service worker has gone');
  return worker;
}

async function backgroundTargets({ browser, id }: Running): Promise<string[]> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  await session.detach();
  return targetInfos.filter(({ url }) => url.includes(id)).map(({ targetId }) => targetId);
}

/** `close` detaches too: a worker that is attached does not stop. No event tells that it has: it is asked for. */
async function killBackground(running: Running) {
  const { browser, id } = running;
  const alive = await backgroundTargets(running);
  const isOurs = (one: Target) => one.type() === 'service_worker' && one.url().includes(id);
  await until('the background to stop', async () => {
    for (const target of browser.targets().filter(isOurs)) await closeWorker(target);
    const now = await backgroundTargets(running); // one that was only starting is not among the targets yet
    return !now.some((target) => alive.includes(target));
  });
  await sleep(50); // puppeteer learns of it a moment later
}

/** One that ended by itself meanwhile has ended. */
async function closeWorker(target: Target) {
  try {
    await (await target.worker())?.close();
  } catch (error) {
    if (!/No target with given id|Target closed|Session closed|No session with given id/i.test(String(error)))
      throw error;
  }
}

/** The protocol sees into closed roots; the page itself does not. */
async function readRoot<T>(page: Page, call: string): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const root = await closedRootOf(session);
    if (root === undefined) return undefined;
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return ${call} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  } finally {
    await session.detach();
  }
}

/** The page's own world may have been tampered with. */
async function worldOfOurs(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'hashiya-test',
  });
  return executionContextId;
}

async function closedRootOf(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  for (const { nodeName, backendNodeId } of html?.children ?? []) {
    if (nodeName === 'HEAD' || nodeName === 'BODY') continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (shadow === undefined) continue;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
      executionContextId: await worldOfOurs(session),
    });
    return object.objectId;
  }
  return undefined;
}

async function scriptHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Developer mode keeps what an extension reported as errors, in pages and in its background. */
async function keptErrors({ browser, id }: Running): Promise<string[]> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  const errors = await settings.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}').then(
    ({ runtimeErrors, manifestErrors }) => [...runtimeErrors, ...manifestErrors]
      .filter(({ severity }) => severity !== 'WARN')
      .map(({ message, source }) => source + ': ' + message))`);
  await settings.close();
  return errors as string[];
}

/** Allowing an extension in private windows reloads it: this comes last in a test. */
async function openPrivate(running: Running, address: string): Promise<Page> {
  const { browser, id } = running;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(`new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(
    { extensionId: '${id}', incognitoAccess: true }, () => done(true)))`);
  await settings.close();
  const own = await browser.newPage();
  await until('the extension to be reloaded', () =>
    own.goto(`chrome-extension://${id}/manifest.json`).then(
      () => true,
      () => false, // still being reloaded
    ),
  );
  await own.evaluate(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => 0)`,
  );
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: 10_000 });
  const page = await target.page();
  await own.close();
  if (page === null) throw new Error('the private window has no page');
  return page;
}
