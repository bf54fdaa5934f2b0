/** Stage one, on every page: is this an article? If so, the background puts the reader beside us. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openGate } from './openGate';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: openGate,
});
