/**
 * What everything shown over a page stands in: one element in the browser's top layer, without size of its own,
 * so that no page can lay anything over the card and the layer covers nothing. Its parts are placed by `fixed`.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** 'page': as the system says. The reader passes the other two where the article itself is dark or light. */
export type Theme = 'page' | 'light' | 'dark';

interface Props {
  theme: Theme;
  children: ComponentChildren;
}

export function Layer({ theme, children }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (element?.isConnected && !element.matches(':popover-open')) element.showPopover();
  }, []);
  return (
    <div class="hashiya layer" popover="manual" translate={false} data-theme={theme} ref={layer}>
      {children}
    </div>
  );
}
