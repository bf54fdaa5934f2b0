/**
 * Firefox behind `TestBrowser`: pages by WebDriver BiDi, the browser's own parts (popup, menus, commands, the
 * background, closed shadow roots) by scripts in its chrome scope.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../../tools/browsers.mjs';
import { type ChromeScope, chromeScopeOf } from './firefoxChrome';
import { firefoxPreferences } from './firefoxPreferences';
import { startGuard } from './guard';
import { callOf, sleep, until } from './inPage';
import { tabPage } from './tabPage';
import type { Command, Launch, OwnPage, Point, TestBrowser } from './testBrowser';

/** Known before the profile exists, so that pages of ours have an address. */
const UUID = '6a1b0f6e-52c4-4f0e-9a0b-7a3f1c0d9e21';

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

interface Running {
  browser: Browser;
  chrome: ChromeScope;
  manifest: Manifest;
}

export async function openFirefox(launch: Launch): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-firefox-'));
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  await mkdir(profile);
  await mkdir(downloads);
  const guard = await startGuard();
  const manifest: Manifest = JSON.parse(await readFile(join(launch.extension, 'manifest.json'), 'utf8'));
  const preferences = firefoxPreferences({
    launch,
    downloads,
    proxyPort: guard.port,
    uuids: { [idOf(manifest)]: UUID },
  });
  const start = () => startFirefox(launch, manifest, { profile, preferences });
  let running = await start();

  return {
    kind: 'firefox',
    sentElsewhere: guard.seen,
    downloads,
    scriptHeap: (page) => running.chrome.evaluate<number>(heapOfPage(page.url())),
    errors: () => running.chrome.evaluate(OUR_ERRORS(UUID)),
    open: async (address, prepare) => {
      const page = await running.browser.newPage();
      await prepare?.(page);
      if (address.startsWith('http')) await page.goto(address);
      else await navigate(page, address);
      await page.bringToFront();
      return page;
    },
    openOwnPage: (path) => openOwnPage(running, path),
    openPopup: () => openPopup(running),
    runCommand: (command) => runCommand(running, command),
    chooseMenu: (page, at) => chooseMenu(running, page, at),
    killBackground: () => killBackground(running),
    isBackgroundAlive: async () => (await running.chrome.evaluate(stateOf(running))) === 'running',
    readRoot: (page, read, argument) =>
      readRoot(running, page, callOf(read, argument, ['root', '$', 'content'])),
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
  preferences: Record<string, string | number | boolean>;
}

async function startFirefox(launch: Launch, manifest: Manifest, places: Places): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !launch.visible,
    userDataDir: places.profile,
    defaultViewport: { width: 1100, height: 800 },
    protocolTimeout: 30_000,
    args: ['-remote-allow-system-access'], // without it neither our own pages nor the chrome scope can be reached
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // lets a preference turn remote settings off
    extraPrefsFirefox: places.preferences,
  });
  await browser.installExtension(launch.extension);
  return { browser, chrome: await chromeScopeOf(browser), manifest };
}

function idOf(manifest: Manifest): string {
  return manifest.browser_specific_settings.gecko.id;
}

function extensionOf({ manifest }: Running): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(idOf(manifest))}).extension`;
}

/** What Firefox says of a page that was closed before its last question was answered. */
const CLOSED_MEANWHILE = '^Promise (resolved|rejected) after context unloaded';

/** Messages of the error console that come from our files, warnings left out. */
const OUR_ERRORS = (uuid: string) => `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag)
    && (message.sourceName ?? '').includes('${uuid}')
    && !new RegExp('${CLOSED_MEANWHILE}').test(message.errorMessage))
  .map((message) => message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber)`;

async function openOwnPage({ browser }: Running, path: string): Promise<OwnPage> {
  const page = await browser.newPage();
  await navigate(page, `moz-extension://${UUID}/${path}`);
  await page.bringToFront();
  return tabPage(page);
}

/**
 * puppeteer's own `goto` waits for events that pages of extensions and of the browser do not send. The browsing
 * context of a page is not part of its public types.
 */
async function navigate(page: Page, address: string) {
  const frame = page.mainFrame() as unknown as {
    browsingContext: { navigate(address: string, wait: 'complete'): Promise<void> };
  };
  await frame.browsingContext.navigate(address, 'complete');
}

const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** No protocol takes pictures of panels; the browser itself can. */
const PICTURE = `(async () => {
  const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** While the panel is still growing, Firefox has no picture of it. */
async function takePicture({ chrome }: Running): Promise<Uint8Array | undefined> {
  const picture = await chrome.evaluate<string>(PICTURE).catch(() => undefined);
  return picture === undefined ? undefined : Buffer.from(picture, 'base64');
}

async function openPopup(running: Running): Promise<OwnPage> {
  const { chrome } = running;
  await closePopup(running); // left open by a step that failed
  await chrome.evaluate(`ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
    .Management.global.browserActionFor(${extensionOf(running)}).openPopup(window, true).then(() => true)`);
  const drawn = `content.document.readyState === 'complete' && content.document.body.innerText.trim() !== ''`;
  await until('the popup to be drawn', async () => {
    const isOpen = await chrome.evaluate<boolean>(`${POPUP}?.closest('panel')?.state === 'open'`);
    return isOpen && (await chrome.inContent<boolean>(POPUP, drawn));
  });
  return {
    read: (read, argument) => chrome.inContent(POPUP, callOf(read, argument, ['content.document', '$'])),
    click: async (selector, text = '') => {
      const click = callOf(clickIn, { selector, text }, ['content.document', '$']);
      await until(`${selector} ${text} to click`, () => chrome.inContent<boolean>(POPUP, click));
    },
    upload: async () => {
      throw new Error('a popup closes when the browser asks for a file');
    },
    picture: () => until('a picture of the popup', () => takePicture(running)),
    close: () => closePopup(running),
  };
}

async function closePopup({ chrome }: Running) {
  await chrome.evaluate(`${POPUP}?.closest('panel').hidePopup()`);
  await until('the popup to close', () => chrome.evaluate<boolean>(`${POPUP} === null`));
}

/** A real click, once the element is there and the panel has grown to show it. */
function clickIn(document: Document, { selector, text }: { selector: string; text: string }): boolean {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.includes(text),
  );
  if (element === undefined) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!element.contains(document.elementFromPoint(left + width / 2, top + height / 2))) return false;
  const view = document.defaultView as unknown as Synthesizer;
  for (const type of ['mousedown', 'mouseup']) {
    view.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
  }
  return true;
}

/** What a window offers to the browser's own scripts. */
interface Synthesizer {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { button: number; clickCount: number },
  ): void;
}

/** Presses the very key element that Firefox made for the command. */
async function runCommand({ chrome, manifest }: Running, command: Command) {
  const letter = manifest.commands?.[command]?.suggested_key?.default?.split('+').at(-1);
  const pressed = await chrome.evaluate<boolean>(`(() => {
    const set = [...document.querySelectorAll('keyset')].find(({ id }) =>
      id === 'ext-keyset-id-' + ${JSON.stringify(idOf(manifest).replaceAll(/[^a-z0-9_-]/gi, '_'))});
    const key = [...(set?.children ?? [])].find((one) => one.getAttribute('key') === ${JSON.stringify(letter)});
    key?.doCommand();
    return key !== undefined;
  })()`);
  if (!pressed) throw new Error(`no key for the command ${command}`);
}

const MENU = `document.getElementById('contentAreaContextMenu')`;

async function chooseMenu({ chrome, manifest }: Running, page: Page, { x, y }: Point) {
  await page.mouse.click(x, y, { button: 'right' });
  await until('the context menu', () => chrome.evaluate<boolean>(`${MENU}.state === 'open'`));
  const ours = JSON.stringify(idOf(manifest).replaceAll(/[^a-z0-9_-]/gi, '_'));
  const chosen = await chrome.evaluate<boolean>(`(() => {
    const item = [...${MENU}.querySelectorAll('menuitem')].find(({ id }) => id.includes(${ours}));
    if (item) ${MENU}.activateItem(item); else ${MENU}.hidePopup();
    return item !== undefined;
  })()`);
  if (!chosen) throw new Error('the context menu has no entry of ours');
}

function stateOf(running: Running): string {
  return `${extensionOf(running)}.backgroundState`;
}

async function killBackground(running: Running) {
  const { chrome } = running;
  await chrome.evaluate(
    `${extensionOf(running)}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
  );
}

/** The tab in front of the window that was last in front: a private one has a window of its own. */
const FRONT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser`;

/** Counted by the browser's own reporters, those of about:memory, which name the page they count for. */
const heapOfPage = (address: string) => `new Promise((done) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    if (path.startsWith('explicit/window-objects/') && path.replaceAll('\\\\', '/').includes(${JSON.stringify(address)})) bytes += amount;
  };
  manager.minimizeMemoryUsage(() => manager.getReports(add, null, () => done(bytes), null, false));
})`;

/** Scripts of the browser may open closed roots; the page itself may not. */
async function readRoot<T>({ chrome }: Running, page: Page, call: string): Promise<T | undefined> {
  await page.bringToFront();
  const found = await chrome.inContent<{ value?: T } | null>(
    FRONT,
    `(() => {
      const html = content.Document.prototype.__lookupGetter__('documentElement').call(content.document);
      const host = [...html.children].find((one) =>
        one.localName !== 'head' && one.localName !== 'body' && one.openOrClosedShadowRoot);
      const root = host?.openOrClosedShadowRoot;
      return root ? { value: ${call} } : null;
    })()`,
  );
  return found?.value;
}

/** Allowing an extension in private windows reloads it: this comes last in a test. */
async function openPrivate(running: Running, address: string): Promise<Page> {
  const { browser, chrome, manifest } = running;
  const id = JSON.stringify(idOf(manifest));
  await chrome.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(${id})).reload();
    return true;
  })()`);
  await until('the extension to be reloaded', () =>
    chrome.evaluate<boolean>(`(() => {
      const policy = WebExtensionPolicy.getByID(${id});
      return policy?.active && policy.privateBrowsingAllowed && policy.extension.backgroundState === 'running';
    })()`),
  );
  await sleep(500); // its content scripts reach the other processes a moment later
  await chrome.evaluate(`(async () => {
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    // The window first opens its own start page, which would come after ours and replace it.
    const { selectedBrowser } = opened.gBrowser;
    const isReady = () =>
      selectedBrowser.currentURI.spec === 'about:privatebrowsing' && !selectedBrowser.webProgress.isLoadingDocument;
    while (!isReady()) await new Promise((wait) => opened.setTimeout(wait, 50));
    const triggeringPrincipal = Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 });
    selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal });
    return true;
  })()`);
  const page = await until('the private window', async () =>
    (await browser.pages()).find((one) => one.url() === address),
  );
  await page.goto(address); // the protocol may still stand on the window's first, empty document
  return page;
}
