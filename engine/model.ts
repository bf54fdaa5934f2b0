/**
 * The vocabulary. Every value that flows between folders is one of these; all are plain data and cross
 * `postMessage` unchanged. All offsets are UTF-16 offsets, so `text.slice(start, end)` is always right.
 *
 *   PageFacts ─▶ Verdict          is it an article, and why (engine/article)
 *   Article   ─▶ Link[]           who and what it names     (engine/mentions, engine/linking)
 *   Entity    ─▶ Card             what the reader sees      (engine/cards)
 *   Highlight ◀▶ text             what the reader keeps     (engine/highlights, engine/export)
 */

/** BCP 47 primary subtag in lower case: 'ar', 'en', 'kk'. */
export type Language = string;
/** The languages that cards, facts and the interface are written in. */
export type CardLanguage = 'ar' | 'en';
export type Direction = 'ltr' | 'rtl';
export type Kind = 'person' | 'place' | 'organisation' | 'event' | 'work' | 'other';
/** A half-open stretch of text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

// ─── The page ────────────────────────────────────────────────────────────────

/** What the gate measures, cheaply and without layout. Lengths are UTF-16 units of visible text. */
export interface PageFacts {
  /** Without `www.`: 'forum.example.org'. */
  host: string;
  /** Path and query only: '/', '/opinion/kazakhstan-2022?page=2'. */
  path: string;
  /** Every `@type` found in JSON-LD, in document order; broken JSON-LD gives none. */
  schemaTypes: string[];
  /** `og:type`, lower case; '' when absent. */
  ogType: string;
  /** Text in paragraphs of at least 80 characters, and how many such paragraphs there are. */
  paragraphText: number;
  paragraphs: number;
  /** The largest share of that text under one container, 0 to 1. */
  densest: number;
  /** All text of the body sampled, and how much of it stands inside links. */
  text: number;
  linkText: number;
  headlines: number;
  /** In meta tags, JSON-LD or microdata, as the page declares them. */
  hasPublishedTime: boolean;
  hasAuthor: boolean;
  asksForPassword: boolean;
  /** `pre` elements: manuals have many. */
  codeBlocks: number;
}

/** Why a page is read or not; the popup says it in words. `share` is a percentage, 0 to 100. */
export type Why =
  | { is: 'declared' } // structured data says article, and there is text
  | { is: 'readable' } // no structured data, but long connected text
  | { is: 'asked' } // the reader said "read this page anyway"
  | { is: 'home' } // no path
  | { is: 'links'; share: number } // most of its text is links
  | { is: 'short' } // too little connected text
  | { is: 'other-kind'; type: string } // declares itself a product, a profile, ...
  | { is: 'refused' }; // the reader said "not an article"

export interface Verdict {
  article: boolean;
  why: Why;
}

/** A value and where it was read; nothing is ever guessed. */
export interface Known<T> {
  value: T;
  from: 'json-ld' | 'meta' | 'page' | 'address';
}

export type BlockRole = 'title' | 'subtitle' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell';
/** One paragraph of an article, as the reader sees it: white space folded, invisible parts left out. */
export interface Block {
  role: BlockRole;
  text: string;
}

export interface Article {
  /** The address it is known by, and every other address it was seen under (normalised, without fragment). */
  address: string;
  aliases: string[];
  title: Known<string>;
  byline?: Known<string>;
  site?: Known<string>;
  /** ISO 8601, as the page declares it. */
  published?: Known<string>;
  language: Language;
  direction: Direction;
  blocks: Block[];
  /** False when the page was too large and only its beginning was read. */
  complete: boolean;
}

/** What is kept of an article beside a highlight and in the reading history. */
export interface ArticleRef {
  address: string;
  aliases: string[];
  title: string;
  byline?: string;
  site?: string;
  published?: string;
  language: Language;
  direction: Direction;
}

// ─── Knowledge ───────────────────────────────────────────────────────────────

/** A Wikidata id where verified ('Q232'), else 'en:Title', else 'geonames:1526384' or 'iso:KZ-75'. Never reused. */
export type EntityKey = string;

/** Years an office, a life or an event lasted. `to` absent: it still lasts as far as the pack vouches. */
export interface Years {
  from?: number;
  to?: number;
}

export interface Role extends Years {
  /** The office that linking and "one holder at a time" know: 'president', 'prime-minister', 'king' ... */
  office?: string;
  /** ISO 3166-1 alpha-2 of the state it belongs to. */
  country?: string;
  /** Its name in words: 'President of Kazakhstan'. */
  text: Record<CardLanguage, string>;
}

export type RelationWord =
  | 'predecessor'
  | 'successor'
  | 'member-of'
  | 'leader'
  | 'spouse'
  | 'part-of'
  | 'seat'
  | 'capital'
  | 'founder'
  | 'parent'
  | 'participant';
export interface Relation {
  word: RelationWord;
  to: EntityKey;
}

/** Everything the pack knows of one entity; decoded only when a card needs it. */
export interface Entity {
  key: EntityKey;
  kind: Kind;
  /** Finer than kind; a word of the catalogue: 'politician', 'city', 'alliance', 'newspaper', 'war' ... */
  sort: string;
  /** The usual name in each language the sources have; 'en' and 'ar' first. */
  names: Record<Language, string>;
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  country?: string;
  /** One line, our own words, with years; at most 160 characters each. Empty where it is composed (engine/cards/about.ts). */
  about: Partial<Record<CardLanguage, string>>;
  roles: Role[];
  relations: Relation[];
  /** Life, existence or duration. */
  years?: Years;
  population?: { count: number; year: number };
  /** Degrees, WGS 84. */
  at?: { latitude: number; longitude: number };
  /** English puts the article before its name inside a sentence: 'the United States'. */
  the?: boolean;
  /** Titles by language; 'en' is present for all curated entities. */
  wikipedia: Record<Language, string>;
  /** The year up to which we vouch, and where the facts come from ('hashiya', 'geonames', 'cldr'). */
  asOf: number;
  source: string;
}

// ─── Recognition ─────────────────────────────────────────────────────────────

/** A name in the text. The span covers the name and not its clitic. */
export interface Link extends Span {
  /** Index into `Article.blocks`. */
  block: number;
  /** Index into `LinkedArticle.entities`. */
  entity: number;
  /** A demonym ('الكازاخستاني') points at its country more weakly than a name does. */
  by: 'name' | 'demonym';
  /** 0 to 1. */
  confidence: number;
}

/** What a mark and the entity list need; the card is asked for separately. */
export interface NamedEntity {
  key: EntityKey;
  kind: Kind;
  /** Finer than kind, in words, in the language of `about`: 'سياسي'. */
  sort: string;
  /** In the language of the article where the pack has it, else English. */
  name: string;
  nameLanguage: Language;
  about: string;
}

export interface LinkedArticle {
  links: Link[];
  /** In order of first appearance. */
  entities: NamedEntity[];
}

// ─── The card ────────────────────────────────────────────────────────────────

/** The word for a sort of entity ('politician'), in a language of the cards. */
export type SortNames = (sort: string, kind: Kind, language: CardLanguage) => string;

export type Fact =
  | { is: 'role'; text: string; years: Years }
  | { is: 'years'; of: 'life' | 'existence' | 'event'; years: Years }
  | { is: 'population'; count: number; year: number }
  | { is: 'relation'; word: RelationWord; key: EntityKey; name: string; alsoHere: boolean };

/** Why an earlier article stands on the card. */
export interface RelatedArticle {
  article: ArticleRef;
  /** ISO 8601: when the reader read it. */
  readAt: string;
  /** Names, in the card's language, of what both articles are about; rarest first. */
  shares: string[];
}

export interface Card {
  key: EntityKey;
  kind: Kind;
  /** Finer than kind, in words, in `language`: 'سياسي'. */
  sort: string;
  /** The language its sentences are in; its direction follows from it. */
  language: CardLanguage;
  name: string;
  nameLanguage: Language;
  about: string;
  /** In `language`; absent for what belongs to no one country. */
  country?: { key: EntityKey; name: string };
  /** A picture as a data: address. */
  flag?: string;
  facts: Fact[];
  /** The name in other languages and scripts, the local ones first. */
  otherNames: { language: Language; text: string }[];
  wikipedia: { language: Language; title: string; url: string }[];
  asOf: number;
  source: string;
  related: RelatedArticle[];
  /** There is a map of where it is; the map is asked for by itself. */
  hasMap?: boolean;
}

// ─── Highlights ──────────────────────────────────────────────────────────────

export type Colour = 'yellow' | 'green' | 'blue' | 'pink';

/** W3C TextQuoteSelector: the text itself, with up to 64 characters on either side. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface Highlight {
  /** A UUID, made once. */
  id: string;
  article: ArticleRef;
  quote: Quote;
  /** In the article's text: its blocks joined by two line breaks (engine/highlights/articleText.ts). */
  position: Span;
  colour: Colour;
  note: string;
  /** The entities named inside the quote. */
  names: { key: EntityKey; kind: Kind; name: string; wikipedia?: string }[];
  /** ISO 8601. */
  createdAt: string;
  changedAt: string;
  /** In the trash since; kept 30 days so that removing can be undone. */
  removedAt?: string;
}

/** The reader said "not this": for one article, or everywhere. */
export interface Correction {
  key: EntityKey;
  /** The address of the article, or '*'. */
  where: string;
  createdAt: string;
}
