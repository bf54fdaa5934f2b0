/**
 * Every text a reader sees, as one typed catalogue. `ar.ts` and `en.ts` each fill it whole, so a text that is
 * missing in one language does not compile. Texts are short and say what is so.
 *
 * Names and numbers that come from outside are isolated where they stand beside other words (`isolate`), so a
 * Latin name in an Arabic sentence does not move its neighbours.
 */
import type {
  CardLanguage,
  Colour,
  Direction,
  Fact,
  Kind,
  Language,
  RelationWord,
  Years,
} from '../../engine/model';
import { arabic } from './ar';
import { english } from './en';

/** The kinds that have a switch of their own. */
export type MarkedKind = 'person' | 'place' | 'organisation' | 'event';
/** What can go wrong and be said; the background's troubles by the same names. */
export type TroubleWord =
  | 'names-unavailable'
  | 'not-found'
  | 'storage-full'
  | 'storage-closed'
  | 'private-window'
  | 'not-allowed'
  | 'malformed'
  | 'broken';
/** Pages that extensions may not read, and one kind of them they cannot. */
export type RestrictedPlace = 'browser' | 'store' | 'pdf' | 'file' | 'no-access';
export type YearsOf = Extract<Fact, { is: 'years' }>['of'];

export interface Words {
  language: CardLanguage;
  direction: Direction;
  /** The name of the extension. */
  hashiya: string;
  comma: string;

  // Values, said in this language
  number(value: number): string;
  /** '2.2 million' */
  people(count: number): string;
  /** 'since 2019', '2007–2011', 'until 1991', '2013'; '' when nothing is known. */
  years(years: Years): string;
  /** '23 November 2026', of an ISO 8601 moment. */
  date(iso: string): string;
  /** 'yesterday', '3 days ago'; the date itself when longer ago than 30 days. */
  ago(iso: string, now: number): string;
  languageName(language: Language): string;
  /** 'Arabic · العربية' is never needed: the language's name in itself. */
  ownLanguageName(language: Language): string;
  kind: Record<Kind, string>;
  /** Several of them: 'People'. */
  kinds: Record<MarkedKind, string>;
  colour: Record<Colour, string>;
  trouble: Record<TroubleWord, string>;

  card: {
    relation: Record<RelationWord, string>;
    yearsOf(of: YearsOf, years: Years): string;
    population: string;
    office: string;
    alsoHere: string;
    flagOf(country: string): string;
    more: string;
    less: string;
    otherNames: string;
    wikipedia: string;
    wikipediaIn(language: string, title: string): string;
    mentioned(count: number): string;
    mention(index: number, count: number): string;
    next: string;
    previous: string;
    related: string;
    relatedNone: string;
    shares: string;
    read(ago: string): string;
    source(source: string): string;
    asOf(year: number): string;
    mayBeOld: string;
    back: string;
    pin: string;
    unpin: string;
    close: string;
    menu: string;
    copyName: string;
    notThis: string;
    notThisHere: string;
    notThisEverywhere: string;
    hideSite: string;
    library: string;
  };

  list: {
    title: string;
    count(count: number): string;
    show: string;
    all: string;
    times(count: number): string;
    none: string;
    close: string;
  };

  bar: { label: string; save(colour: string): string; note: string; copy: string };
  note: { label: string; note: string; colour: string; save: string; remove: string; close: string };

  toast: {
    undo: string;
    close: string;
    saved: string;
    removed: string;
    copied: string;
    hiddenHere(name: string): string;
    hiddenEverywhere(name: string): string;
    siteOff(site: string): string;
    lost(count: number): string;
    nothingSelected: string;
    reload: string;
  };
}

const CATALOGUE: Record<CardLanguage, Words> = { ar: arabic, en: english };

export function wordsFor(language: CardLanguage): Words {
  return CATALOGUE[language];
}

/** 'ar-EG' -> 'ar'; every language we do not speak -> 'en'. */
export function uiLanguageFrom(tag: string): CardLanguage {
  return /^ar(-|_|$)/i.test(tag) ? 'ar' : 'en';
}
