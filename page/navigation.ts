/**
 * Going to another page without loading one, as single-page sites do. A content script cannot see the page's own
 * `history`, so the Navigation API tells; where it is missing, the address is looked at now and then.
 */

/** ms between looks where nothing tells us (feature table, row 6). */
const LOOK_EVERY = 1000;

/** Tells of every change of path or query; a fragment is a place on the same page. */
export function watchNavigation(tell: () => void, signal: AbortSignal): void {
  let page = pageNow();
  const look = () => {
    if (pageNow() === page) return;
    page = pageNow();
    tell();
  };
  addEventListener('popstate', look, { signal });
  const { navigation } = globalThis as { navigation?: unknown };
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

const pageNow = () => location.pathname + location.search;
