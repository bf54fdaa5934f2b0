/** The shape of the project, held by a test: what each folder may import and touch (architecture/rules.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cssViolations, FOLDERS, violations } from './architecture/rules';
import type { SourceFile } from './architecture/sourceFile';

const CODE = ['entrypoints', 'engine', 'page', 'components', 'platform', 'data', 'tests', 'tools'];

function filesIn(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path) && !path.includes('/node_modules/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const source = CODE.flatMap((folder) => filesIn(folder, /\.tsx?$/));
const styles = CODE.flatMap((folder) => filesIn(folder, /\.css$/)).filter(
  ({ path }) => !path.startsWith('tests/samples/'), // a newspaper's style is its own
);

describe('the project', () => {
  test.each(Object.keys(FOLDERS))('%s has files to look at', (folder) => {
    expect(source.some(({ path }) => path.startsWith(`${folder}/`))).toBe(true);
  });

  test('every file stays within its folder and its habits', () => {
    expect(source.flatMap(violations)).toEqual([]);
  });

  test('every style sheet reads the same from both sides', () => {
    expect(styles.flatMap(cssViolations)).toEqual([]);
  });
});

const opened = (code: string) => `/** For a test. */\n${code}\n`;

describe('a planted violation is caught', () => {
  test.each([
    ['engine/a.ts', "import { h } from 'preact'", "does not import 'preact'"],
    ['engine/a.ts', "import { ask } from '../platform/ask'", "does not import '../platform/ask'"],
    ['engine/deep/er/a.ts', "import type { Root } from '../../../page/root'", 'does not import'],
    ['engine/a.ts', "export { ask } from '../platform/ask'\nexport const a = 1", 'does not import'],
    ['engine/a.ts', "export const a = () => import('idb')", "does not import 'idb'"],
    ['engine/a.ts', "export const a = () => fetch('x')", "does not use 'fetch'"],
    ['engine/a.ts', "export const a = () => globalThis.fetch('x')", "does not use 'fetch'"],
    ['engine/a.ts', 'export const a = () => Date.now()', "does not use 'Date.now'"],
    ['engine/a.ts', 'export const now = Date.now', "does not use 'Date.now'"],
    ['engine/a.ts', "export const now = Date['now']", "does not use 'Date.now'"],
    ['engine/a.ts', 'export const a = () => new Date()', "does not use 'new Date()'"],
    ['engine/a.ts', 'export const a = () => Math.random()', "does not use 'Math.random'"],
    ['engine/a.ts', 'export const a = () => document.title', "does not use 'document'"],
    ['engine/a.ts', 'export const a = () => indexedDB.open("x")', "does not use 'indexedDB'"],
    ['engine/a.ts', 'export const a = () => browser.storage.local', "does not use 'browser'"],
    ['engine/a.ts', 'export const a = () => chrome.runtime.id', "does not use 'chrome'"],
    ['engine/a.ts', 'export const a = () => crypto.randomUUID()', "does not use 'crypto'"],
    ['engine/a.ts', 'export const a = { now: Date.now }', "does not use 'Date.now'"],
    ['page/a.ts', "import { HoverCard } from '../components/HoverCard'", 'does not import'],
    ['page/a.ts', "import { browser } from 'wxt/browser'", "does not import 'wxt/browser'"],
    ['page/a.ts', 'export const a = () => chrome.runtime.id', "does not use 'chrome'"],
    ['components/a.tsx', "import { ask } from '../platform/ask'", 'does not import'],
    ['components/a.tsx', 'export const A = () => <b>{Date.now()}</b>', "does not use 'Date.now'"],
    ['platform/a.ts', "import { paint } from '../page/paint'", 'does not import'],
    ['platform/a.ts', "import { render } from 'preact'", "does not import 'preact'"],
    ['platform/a.ts', "export const a = () => document.createElement('a')", "does not use 'document'"],
    ['engine/utils/a.ts', 'export const a = 1', 'is in a drawer'],
    ['page/helpers.ts', 'export const a = 1', 'is in a drawer'],
    ['engine/index.ts', "export * from './a'\nexport { b } from './b'", 'is a barrel'],
    ['engine/a.ts', 'export default 1', 'has a default export'],
  ])('%s: %s', (path, code, sentence) => {
    expect(violations({ path, text: opened(code) })).toEqual([expect.stringContaining(sentence)]);
  });

  test('a file of more than 300 lines', () => {
    const text = opened(`export const a = [\n${'1,\n'.repeat(300)}];`);
    expect(violations({ path: 'engine/a.ts', text })).toEqual([expect.stringContaining('lines')]);
  });

  test('a file that does not say what it is for', () => {
    expect(violations({ path: 'engine/a.ts', text: 'export const a = 1' })).toHaveLength(1);
  });

  test.each([
    ['.a { margin-left: 1px }', 'inline-start'],
    ['.a { position: fixed; left: 0 }', 'inset-inline-start'],
    ['.a { text-align: right }', 'start or end'],
    ['.a { font-size: 1.2rem }', 'px'],
  ])('%s', (text, sentence) => {
    expect(cssViolations({ path: 'components/a.css', text })).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('what looks like a violation and is none', () => {
  test.each([
    ['engine/a.ts', "import nlp from 'compromise/three'\nexport const a = () => nlp('x')"],
    ['engine/a.ts', "import type { Span } from './model'\nexport type A = Span"],
    ['engine/a.ts', '// the browser. fetch( and Date.now( stand in words only\nexport const a = 1'],
    ['engine/a.ts', "export const a = 'chrome.runtime and document.title'"],
    ['engine/a.ts', 'export const a = (fetch: (x: string) => void) => fetch("x")'],
    ['engine/a.ts', 'export const a = (now: number) => new Date(now)'],
    ['engine/a.ts', 'export interface A { document: string; window: number }'],
    ['engine/a.ts', 'export const a = (b: { document: string }) => b.document'],
    ['page/a.ts', 'export const a = (page: Document) => page.body'],
    ['entrypoints/background.ts', "import { paint } from '../page/paint'\nexport default () => paint()"],
    ['engine/languages/index.ts', "import { ar } from './ar'\nexport const languages = { ar }"],
  ])('%s: %s', (path, code) => {
    expect(violations({ path, text: opened(code) })).toEqual([]);
  });

  test.each([
    '.a { margin-inline-start: 1px; inset-inline: 0 }',
    '/* left: 0; 1rem */ .a { text-align: start }',
  ])('%s', (text) => expect(cssViolations({ path: 'components/a.css', text })).toEqual([]));
});
