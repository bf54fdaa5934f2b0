/** What is painted on a page, read from its own registry of highlights, which every page may see. */
import type { Page } from 'puppeteer-core';
import { callOf, until } from './inPage';

export interface Mark {
  /** The registry's name without ours before it: 'name', 'demonym', 'yellow' ... */
  painted: string;
  surface: string;
  /** The nearest ancestors, from the text outwards: 'p', 'article', 'main' ... */
  inside: string[];
}

export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(callOf(readMarks, 'hashiya-')) as Promise<Mark[]>;
}

export function waitForMarks(page: Page, patience = 15_000): Promise<Mark[]> {
  return until(
    'marks on the page',
    async () => {
      const marks = await marksOf(page).catch(unlessLeft);
      return marks.length > 0 && marks;
    },
    patience,
  );
}

/** A private window may leave its first, empty document while it is asked. */
function unlessLeft(error: unknown): Mark[] {
  if (/context was destroyed/.test(String(error))) return [];
  throw error;
}

function readMarks(prefix: string, ..._none: unknown[]): Mark[] {
  const textOf = (range: AbstractRange) => {
    const whole = new Range();
    whole.setStart(range.startContainer, range.startOffset);
    whole.setEnd(range.endContainer, range.endOffset);
    return whole.toString();
  };
  const ancestorsOf = (node: Node) => {
    const names: string[] = [];
    for (let at: Element | null = node.parentElement; at !== null; at = at.parentElement) {
      names.push(at.localName + (at.className ? `.${at.className}` : ''));
    }
    return names;
  };
  const registry = [...(CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>)];
  return registry
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([name, ranges]) =>
      [...ranges].map((range) => ({
        painted: name.slice(prefix.length),
        surface: textOf(range),
        inside: ancestorsOf(range.startContainer),
      })),
    );
}
