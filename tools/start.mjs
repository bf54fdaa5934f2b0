/**
 * `npm start`: sets everything up, builds the extension and opens it on the Arabic sample page. Without a
 * display it leaves a picture instead.
 */
import { show } from './run.mjs';
import { asCommand, setUp } from './setup.mjs';

await asCommand(() => {
  setUp({ browsers: ['chromium'] });
  show('wxt build -b chrome --mv3');
  show('tsx tools/preview.ts');
});
