/** Where builds, sample pages and the evaluation material stand, from the project's root. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export const builds = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};
export const samplesFolder = join(root, 'tests/samples');
export const screenshotsFolder = join(root, '.screenshots');

/** Not part of the project: tests that need it are skipped where it is absent. */
export const referencePage = join(root, '../shared/articles/reference/page.html');
export const hasReference = existsSync(referencePage);
export const NO_MATERIAL = 'no evaluation material here';
