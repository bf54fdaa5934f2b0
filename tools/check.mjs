/**
 * `npm run check`: style, types, both builds, their sizes and manifests, the knowledge. One line per check with
 * its figure; every check runs, so that one command shows everything that is wrong.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { keep, ROOT } from './run.mjs';
import { asCommand, setUp } from './setup.mjs';

const OUTPUT = join(ROOT, '.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Bytes. The gate runs on every page, the reader on every article; stores and readers wait for the zip. */
const LIMITS = { gate: 10_000, reader: 45_000, zip: 6_000_000 };

const CHECKS = [
  { name: 'style', run: () => lineWith('Checked', mustPass('biome check --max-diagnostics=50 .')) },
  { name: 'types', run: () => mustPass('tsc --noEmit -p .') && 'no errors' },
  { name: 'types of the engine', run: () => mustPass('tsc --noEmit -p engine') && 'no errors' },
  { name: 'build and zip', run: () => mustPass('npm run --silent zip') && BUILDS.join(', ') },
  { name: 'size of the gate', run: () => sizes('content-scripts/gate.js', LIMITS.gate) },
  { name: 'size of the reader', run: () => sizes('reader.js', LIMITS.reader) },
  { name: 'size of the zips', run: zipSizes },
  { name: 'nothing for pages to fetch', run: nothingForPages },
  { name: 'lint of the Firefox build', run: lint },
  { name: 'knowledge', run: () => lastLine(mustPass('npm run --silent data:check')) },
];

/** How many checks failed. */
export function check() {
  return CHECKS.filter((one) => !passes(one)).length;
}

function passes({ name, run }) {
  try {
    console.log(`ok    ${name}: ${run()}`);
    return true;
  } catch (trouble) {
    console.log(`WRONG ${name}: ${trouble.message}`);
    return false;
  }
}

function mustPass(command) {
  const { ok, output } = keep(command, { FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' });
  if (!ok) throw new Error(`${command}\n${output}`);
  return output || 'done';
}

function lastLine(output) {
  return output.trim().split('\n').at(-1);
}

function lineWith(word, output) {
  return output.split('\n').find((line) => line.includes(word)) ?? lastLine(output);
}

function sizes(file, limit) {
  return BUILDS.map((build) => {
    const size = gzipSync(readFileSync(join(OUTPUT, build, file)), { level: 9 }).length;
    return within(`${build} ${kilo(size)}`, size, limit);
  }).join(', ');
}

function zipSizes() {
  const zips = readdirSync(OUTPUT).filter((name) => /-(chrome|firefox)\.zip$/.test(name));
  if (zips.length < BUILDS.length) throw new Error(`found only ${zips.join(', ') || 'none'}`);
  return zips
    .map((name) => ({ name, size: statSync(join(OUTPUT, name)).size }))
    .map(({ name, size }) => within(`${name} ${kilo(size)}`, size, LIMITS.zip))
    .join(', ');
}

function within(figure, size, limit) {
  if (size > limit) throw new Error(`${figure}, the limit is ${kilo(limit)}`);
  return `${figure} of ${kilo(limit)}`;
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A file that pages may fetch tells every site who has the extension. */
function nothingForPages() {
  for (const build of BUILDS) {
    const manifest = JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
    if (manifest.web_accessible_resources?.length > 0)
      throw new Error(`web_accessible_resources in ${build}`);
  }
  return 'no web_accessible_resources';
}

/** web-ext exits with 1 on errors, having printed its report all the same. */
function lint() {
  const { stdout, output } = keep(
    'web-ext lint --no-config-discovery -o json -s .output/firefox-mv3 --no-input',
    { NO_UPDATE_NOTIFIER: '1' },
  );
  const report = reportIn(stdout);
  if (report === undefined) throw new Error(output);
  const { errors, warnings } = report.summary;
  if (errors > 0) throw new Error(report.errors.map(({ code, file }) => `${code} ${file ?? ''}`).join('; '));
  const kinds = [...new Set(report.warnings.map(({ code }) => code))];
  return `0 errors, ${warnings} warnings${warnings > 0 ? ` (${kinds.join(', ')})` : ''}`;
}

function reportIn(stdout) {
  const start = stdout.indexOf('{');
  return start < 0 ? undefined : JSON.parse(stdout.slice(start));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await asCommand(() => {
    setUp({ browsers: [] });
    return Math.min(check(), 1);
  });
}
