/** Shows what stands in it as it is after one press. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Pressed({ what, children }: { what: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>(what)?.click(), [what]);
  return <div ref={box}>{children}</div>;
}
