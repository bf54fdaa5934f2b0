/** Pictures that a person looks at: `.screenshots/<browser>-<what>.png`, not part of the repository. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshotsFolder } from './material';
import type { TestBrowser } from './testBrowser';

export async function keepPicture(
  { kind }: TestBrowser,
  what: string,
  of: { screenshot(): Promise<Uint8Array> } | { picture(): Promise<Uint8Array> },
) {
  const bytes = 'screenshot' in of ? await of.screenshot() : await of.picture();
  await mkdir(screenshotsFolder, { recursive: true });
  await writeFile(join(screenshotsFolder, `${kind}-${what}.png`), bytes);
}
