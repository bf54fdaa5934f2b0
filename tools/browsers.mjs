/**
 * Where Chromium and Firefox usually stand on Linux, macOS and Windows, and whether what stands there is new
 * enough. Plain Node: it runs before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest that the manifests accept: `minimum_chrome_version` and `strict_min_version` in wxt.config.ts. */
const OLDEST = { chromium: 140, firefox: 153 };

/** An environment variable of this name points at another copy. */
const OVERRIDE = { chromium: 'HASHIYA_CHROMIUM', firefox: 'HASHIYA_FIREFOX' };

const ON_PATH = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE = {
  chromium: {
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** The first of the kind that is new enough, else the first that is too old, else undefined. */
export function findBrowser(kind) {
  const found = placesOf(kind)
    .filter(canRun)
    .map((path) => ({ path, version: versionOf(path) }));
  const fit = found.find(({ version }) => version >= OLDEST[kind]);
  if (fit !== undefined) return { ...fit, is: 'fit' };
  return found[0] === undefined ? undefined : { ...found[0], is: 'too-old' };
}

/** Throws with the sentence to show when the kind is missing or too old. */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found?.is === 'fit') return found.path;
  throw new Error(complaint(kind, found));
}

export function complaint(kind, found) {
  const name = kind === 'chromium' ? 'Chromium (or Chrome)' : 'Firefox';
  const wanted = `${name} ${OLDEST[kind]} or newer is needed`;
  const state = found === undefined ? 'none was found' : `${found.path} is version ${found.version}`;
  return `${wanted}, ${state}. Install it, or point ${OVERRIDE[kind]} at one.`;
}

function placesOf(kind) {
  const asked = process.env[OVERRIDE[kind]];
  if (asked) return [asked];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ON_PATH[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...elsewhere(kind)];
}

function elsewhere(kind) {
  const places = ELSEWHERE[kind][process.platform] ?? [];
  if (process.platform !== 'win32') return places;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return roots.filter(Boolean).flatMap((root) => places.map((place) => join(root, place)));
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there: the ordinary case for most places
  }
}

/** The major version; 0 when the program does not say. */
function versionOf(path) {
  const [program, ...words] =
    process.platform === 'win32' // chrome.exe opens a window instead of printing its version
      ? ['powershell', '-NoProfile', '-Command', `(Get-Item '${path}').VersionInfo.ProductVersion`]
      : [path, '--version'];
  try {
    const said = execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\.\d/.exec(said)?.[1] ?? 0);
  } catch {
    return 0; // a wrapper without its browser, such as a snap that is not installed
  }
}
