/** `npm run bench`: sets everything up, builds the extension, measures it. */
import { keep, show } from './run.mjs';
import { asCommand, setUp } from './setup.mjs';

await asCommand(() => {
  setUp({ browsers: ['chromium', 'firefox'] });
  const built = keep('npm run build');
  if (!built.ok) throw new Error(built.output);
  show('tsx tools/bench.ts');
});
