/**
 * Structured data as pages really write it: several scripts, arrays, `@graph`, broken JSON, megabytes. Answers
 * flat nodes; every value is checked by whoever uses it, since `{"headline": {"toString": 1}}` is valid too.
 */
import { findAll, textContentOf } from './unclobbered';

export type JsonLdNode = Record<string, unknown>;

/** 95 % of 702 saved pages have 3 scripts or fewer with 6 kB; the largest had 74 kB (2026-11). */
const MAX_SCRIPTS = 24;
const MAX_LENGTH = 400_000;
const MAX_NODES = 400;
/** Where a page hangs its article: `{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}}`. Lists stay closed: they hold other pages. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage'];

export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let length = 0;
  const scripts = findAll(document, 'script[type="application/ld+json" i]');
  for (let index = 0; index < scripts.length && index < MAX_SCRIPTS; index++) {
    const source = textContentOf(scripts[index]!) ?? '';
    length += source.length;
    if (length > MAX_LENGTH) return nodes;
    collect(parse(source), nodes);
  }
  return nodes;
}

/** What pages wrap around it, or leave inside strings. Each is tried only after the ones before it have failed. */
const mendings: ((source: string) => string)[] = [
  (source) => source,
  (source) => source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''),
  (source) => source.replace(/\p{Cc}+/gu, ' '),
];

function parse(source: string): unknown {
  for (const mend of mendings) {
    const value = parsed(mend(source));
    if (value !== undefined) return value;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // broken, or nested too deep for the parser: either way not about this article
  }
}

function collect(value: unknown, nodes: JsonLdNode[]): void {
  const waiting = [value];
  for (let steps = 0; waiting.length > 0 && steps < MAX_NODES; steps++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_NODES));
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next as JsonLdNode);
      for (const name of NESTED) if (name in next) waiting.push((next as JsonLdNode)[name]);
    }
  }
}

/** 'schema:NewsArticle', 'https://schema.org/NewsArticle' -> 'NewsArticle'. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/:#]/, ''));
}
