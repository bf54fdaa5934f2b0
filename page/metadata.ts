/**
 * What the page says of itself, each value with where it was read: structured data before meta tags. Nothing is
 * guessed: a page without a date has none.
 */
import type { Known } from '../engine/model';
import { type JsonLdNode, readJsonLd, typesOf } from './jsonLd';
import { readMeta } from './meta';
import { attributeOf, findFirst, titleOf } from './unclobbered';

export interface Metadata {
  /** The best first; all of them help to find the headline on the page. */
  titles: Known<string>[];
  byline?: Known<string>;
  site?: Known<string>;
  published?: Known<string>;
}

/** Longer values are not names or titles but a page gone wrong. */
const MAX_VALUE = 500;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Review|Report)$/;

export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const article = readJsonLd(document).find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const titles = [
    fromJsonLd(textIn(article?.['headline']) ?? textIn(article?.['name'])),
    fromMeta(meta.get('og:title') ?? meta.get('twitter:title')),
    fromMeta(titleOf(document)),
  ].filter((title) => title !== undefined);
  const byline =
    fromJsonLd(namesIn(article?.['author'])) ??
    fromMeta(meta.get('author') ?? notAddress(meta.get('article:author') ?? ''));
  const site = fromMeta(meta.get('og:site_name')) ?? fromJsonLd(namesIn(article?.['publisher']));
  const published =
    fromJsonLd(dateIn(article?.['datePublished'])) ?? fromMeta(dateIn(meta.get('article:published_time')));
  return { titles, ...(byline && { byline }), ...(site && { site }), ...(published && { published }) };
}

const fromJsonLd = (value: string | undefined) => known(value, 'json-ld');
const fromMeta = (value: string | undefined) => known(value, 'meta');

function known(value: string | undefined, from: Known<string>['from']): Known<string> | undefined {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text && text.length <= MAX_VALUE ? { value: unescaped(text), from } : undefined;
}

/** Structured data is often escaped for HTML by mistake. */
function unescaped(text: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    '#39': "'",
    '#039': "'",
  };
  return text
    .replace(/&(amp|quot|lt|gt|nbsp|#0?39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A person, an organisation, or a list of them. */
function namesIn(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 8) : [value])
    .map((one: unknown) => textIn(one) ?? textIn((one as JsonLdNode | null | undefined)?.['name']))
    .filter((name) => name !== undefined && notAddress(name) !== '');
  return names.length > 0 ? names.join(', ') : undefined;
}

const notAddress = (text: string) => (/^https?:/.test(text) ? '' : text);

/** Only what is a date already: a year of four digits and no earlier than news on the web could be. */
function dateIn(value: unknown): string | undefined {
  const text = textIn(value)?.trim();
  return text && /^(?:19|20)\d\d-\d\d(?:-\d\d)?/.test(text) ? text : undefined;
}

/** Parameters that say where the reader came from and not what the page is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|at_\w+|xtor|smid|share|srsltid|traffic_source|_ga|spm)$/i;

export function addressesOf(document: Document, href: string): { address: string; aliases: string[] } {
  const link = findFirst(document, 'link[rel~="canonical" i][href]');
  const here = normalised(href) ?? href;
  const canonical = link && normalised(attributeOf(link, 'href'), href);
  // A canonical address on the front page is a mistake of the site's template.
  const address = canonical && new URL(canonical).pathname !== '/' ? canonical : here;
  const aliases = [here, withoutFragment(href)].filter((alias) => alias !== address);
  return { address, aliases: [...new Set(aliases)] };
}

function normalised(href: string, base?: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  const names: string[] = [];
  // Not `keys()`: Firefox hides the iterators of the page's objects from content scripts.
  url.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

const withoutFragment = (href: string) => href.replace(/#.*$/s, '');
