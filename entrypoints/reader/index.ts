/** Injected by the background when the gate has found an article: stage two. It never throws into the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announceReader, readerHere } from '../../page/presence';
import { openReader } from './openReader';

export default defineUnlistedScript(() => {
  const here = readerHere();
  if (here) here.again();
  else announceReader(openReader());
});
