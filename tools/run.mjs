/** Runs another program from the project's root, on every platform, with its output shown or kept. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A command of node_modules runs by its name, as in an npm script. */
const BIN = join(ROOT, 'node_modules', '.bin');

/** Output goes to the terminal; throws when the program fails. */
export function show(command, env = {}) {
  const { status } = runIn(command, 'inherit', env);
  if (status !== 0) throw new Error(`failed: ${command}`);
}

/** Output is kept: `{ ok, output, stdout }`. */
export function keep(command, env = {}) {
  const { status, stdout, stderr } = runIn(command, 'pipe', env);
  return { ok: status === 0, stdout, output: `${stdout}${stderr}`.trim() };
}

function runIn(command, stdio, env) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return spawnSync(command, {
    cwd: ROOT,
    stdio,
    shell: true, // npm and npx are .cmd files on Windows; no word of a command comes from outside
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024, // the linters' reports as JSON
    env: { ...process.env, PATH: `${BIN}${separator}${process.env.PATH}`, ...env },
  });
}
