/**
 * Everything that must be there before the project runs: packages, generated types, two browsers. Each step
 * does nothing when there is nothing to do, so every command calls it first. Plain Node, no packages.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { complaint, findBrowser } from './browsers.mjs';
import { keep, ROOT, show } from './run.mjs';

/** `engines` in package.json. */
const OLDEST_NODE = [20, 19];

/** Fonts: Arabic text needs them. The others: local HTTPS in tests of the browsers. */
const DEBIAN_PACKAGES = 'chromium firefox-esr fonts-noto-core openssl libnss3-tools';

const BOTH = ['chromium', 'firefox'];

/** `browsers`: which ones the caller needs. Throws with a sentence to show. */
export function setUp({ browsers = BOTH } = {}) {
  checkNode();
  if (packagesAreOld()) show('npm ci --no-audit --no-fund');
  if (typesAreOld()) prepareTypes();
  if (browsers.some(isMissing)) installBrowsers();
  const complaints = browsers.filter(isMissing).map((kind) => complaint(kind, findBrowser(kind)));
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** Runs a command of the project: on trouble one sentence, not a stack. */
export async function asCommand(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (trouble) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    process.exitCode = 1;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

/** npm writes its own copy of the lock file into node_modules as its last act. */
function packagesAreOld() {
  return isOlder('node_modules/.package-lock.json', 'package-lock.json');
}

function typesAreOld() {
  return isOlder('.wxt/wxt.d.ts', 'wxt.config.ts');
}

function isOlder(made, source) {
  if (!existsSync(join(ROOT, made))) return true;
  return statSync(join(ROOT, made)).mtimeMs < statSync(join(ROOT, source)).mtimeMs;
}

function prepareTypes() {
  const { ok, output } = keep('wxt prepare');
  if (!ok) throw new Error(`wxt prepare failed:\n${output}`);
}

function isMissing(kind) {
  return findBrowser(kind)?.is !== 'fit';
}

/** Only where it needs no question: as root on a Debian or Ubuntu, which a test machine is. */
function installBrowsers() {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log('Installing the browsers ...');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const { ok, output } = keep(
    `apt-get update && apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES}`,
    quiet,
  );
  if (!ok) console.error(output);
}

function isDebian() {
  const about = '/etc/os-release';
  return existsSync(about) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(about, 'utf8'));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await asCommand(() => {
    setUp();
    for (const kind of BOTH) console.log(`${kind}: ${findBrowser(kind)?.path}`);
  });
}
