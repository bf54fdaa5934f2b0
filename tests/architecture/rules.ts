/**
 * The second lock: what each folder may import and touch, and the habits that hold everywhere. A rule answers
 * with the sentences that say what is wrong; no sentence, no violation.
 */
import { posix } from 'node:path';
import { type Reading, readSource, type SourceFile } from './sourceFile';

interface Folder {
  /** Other folders of the project. */
  folders: string[];
  /** Packages, with everything under them. */
  packages: string[];
  /** Globals and members that the folder must not use: a name stands for everything that starts with it. */
  forbidden: string[];
}

/** Reaching for any of these means that the folder does another one's work. */
const BROWSER = ['browser', 'chrome'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];
const DISK = ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'navigator.storage'];
const DOM = ['document', 'window', 'getSelection', 'getComputedStyle', 'customElements'];
const CLOCK_AND_CHANCE = [
  'Date.now',
  'new Date()',
  'performance.now',
  'Math.random',
  'crypto',
  'setTimeout',
  'setInterval',
];
const NODE = ['process', 'require', 'Buffer'];

export const FOLDERS: Record<string, Folder> = {
  engine: {
    folders: ['engine'],
    // d3-geo and topojson-client compute; what they draw on is the caller's (engine/map).
    packages: ['compromise', 'd3-geo', 'topojson-client'],
    forbidden: [...BROWSER, ...NETWORK, ...DISK, ...DOM, ...CLOCK_AND_CHANCE, ...NODE, 'console'],
  },
  page: {
    folders: ['page', 'engine'],
    packages: [],
    forbidden: [...BROWSER, ...NETWORK, ...DISK, ...NODE, 'Date.now', 'new Date()', 'Math.random'],
  },
  components: {
    folders: ['components', 'engine'],
    packages: ['preact', '@floating-ui/core'],
    forbidden: [...BROWSER, ...NETWORK, ...DISK, ...NODE, 'Date.now', 'new Date()', 'Math.random'],
  },
  platform: {
    folders: ['platform', 'engine'],
    packages: ['idb', 'wxt', 'webextension-polyfill', 'valibot'],
    forbidden: [...DOM.filter((name) => name !== 'window'), ...NODE, 'Math.random'],
  },
};

/** Drawers: everything fits into them, so nothing is found in them. */
const DRAWERS = ['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'misc', 'shared', 'types'];

/** Tables may be long, and so may tests. */
const LONGEST = 300;
const isTable = (path: string) => /^(data\/|engine\/languages\/\w+\/tables\/|components\/words\/)/.test(path);
const isTest = (path: string) => path.startsWith('tests/');

/** wxt and vitest ask for default exports there. */
const wantsDefault = (path: string) => /^entrypoints\/|\.config\.ts$/.test(path);

/** Every sentence about one file. */
export function violations(file: SourceFile): string[] {
  const reading = readSource(file);
  return [...folderViolations(file.path, reading), ...habitViolations(file.path, reading)];
}

function folderViolations(path: string, { imports, uses }: Reading): string[] {
  const name = path.split('/')[0] ?? '';
  const folder = FOLDERS[name];
  if (folder === undefined) return [];
  const wrongImports = imports
    .filter((specifier) => !mayImport(folder, path, specifier))
    .map((specifier) => `${path}: ${name} does not import '${specifier}'`);
  const wrongUses = folder.forbidden
    .filter((forbidden) => uses.some((use) => use === forbidden || use.startsWith(`${forbidden}.`)))
    .map((forbidden) => `${path}: ${name} does not use '${forbidden}'`);
  return [...wrongImports, ...wrongUses];
}

function mayImport({ folders, packages }: Folder, path: string, specifier: string): boolean {
  if (!specifier.startsWith('.'))
    return packages.some((one) => specifier === one || specifier.startsWith(`${one}/`));
  const target = posix.join(posix.dirname(path), specifier).split('/')[0] ?? '';
  return folders.includes(target);
}

function habitViolations(path: string, reading: Reading): string[] {
  const drawer = path.split('/').find((part) => DRAWERS.includes(part.replace(/\.\w+$/, '')));
  const sentences = {
    'is a barrel: import from the file that has it': reading.onlyPassesOn,
    'is in a drawer: a function lives with the idea it serves': drawer !== undefined,
    'has a default export: names are exported': reading.exportsDefault && !wantsDefault(path),
    'does not open by saying what it is for': !reading.opensWithComment && !isTest(path),
    [`has ${reading.lines} lines, the longest may have ${LONGEST}`]:
      reading.lines > LONGEST && !isTable(path) && !isTest(path),
  };
  return Object.entries(sentences)
    .filter(([, wrong]) => wrong)
    .map(([sentence]) => `${path}: ${sentence}`);
}

/** What breaks right-to-left pages, or pages whose root has its own font size (html{font-size:10px}). */
const CSS_HABITS: [RegExp, string][] = [
  [/(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)\b/, 'a side is inline-start or inline-end'],
  [/(?:^|[\s;{])(?:left|right)\s*:/, 'a place is inset-inline-start or inset-inline-end'],
  [/(?:text-align|float|clear)\s*:\s*(?:left|right)\b/, 'text is aligned to start or end'],
  [/\d(?:rem)\b/, 'sizes are in px: rem belongs to the page'],
];

export function cssViolations({ path, text }: SourceFile): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return CSS_HABITS.filter(([pattern]) => pattern.test(code)).map(([, sentence]) => `${path}: ${sentence}`);
}
