/**
 * `npm test`: sets everything up, then the checks, the unit tests and the tests in real browsers. Ends with
 * one plain line, `N passed, N failed`, and fails when anything did.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { ROOT, show } from './run.mjs';
import { asCommand, setUp } from './setup.mjs';

const RUNS = [
  { name: 'unit tests', config: 'vitest.config.ts' },
  { name: 'tests in browsers', config: 'tests/browser/vitest.config.ts' },
];

await asCommand(() => {
  setUp();
  const wrong = check();
  const runs = RUNS.map(runTests);
  const passed = sum(runs.map((run) => run.passed));
  const failed = sum(runs.map((run) => run.failed));
  const skipped = sum(runs.map((run) => run.skipped));
  console.log('');
  if (wrong > 0) console.log(`${wrong} of the checks above went wrong`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return wrong > 0 || failed > 0 ? 1 : 0;
});

function runTests({ name, config }) {
  console.log(`\n${name}`);
  const report = join(ROOT, '.output', 'tests', `${name.replaceAll(' ', '-')}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true }); // an old report must not speak for a run that broke off
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const ended = endsWell(`vitest run --config ${config} ${reporters}`);
  return { ...counted(report, ended) };
}

function endsWell(command) {
  try {
    show(command);
    return true;
  } catch {
    return false; // the report says which tests failed
  }
}

/** A file that does not load has no tests to fail: it counts as one failure, as does a run without a report. */
function counted(report, ended) {
  const found = readReport(report);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = found;
  return { passed, skipped, failed: failed === 0 && !ended ? 1 : failed };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {}; // the run broke off before it could write one
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
