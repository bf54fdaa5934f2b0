/**
 * `npm start`: sets everything up, builds the extension and opens it on the Arabic sample page. Without a
 * display it leaves a picture instead.
 */
import { keep, show } from './run.mjs';
import { asCommand, setUp } from './setup.mjs';

await asCommand(() => {
  setUp({ browsers: ['chromium'] });
  const built = keep('wxt build -b chrome --mv3');
  if (!built.ok) throw new Error(built.output);
  show('tsx tools/preview.ts');
});
