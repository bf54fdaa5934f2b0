/** What the pipeline asks of a language. A language is one of these (index.ts), and a folder if it is deep. */
import type { Kind, Language } from '../model';

/** Another reading of a word: what to look up, and how many folded units of the word stand outside the name. */
export interface Stem {
  text: string;
  skip: number;
  /** The definite article was taken off but belongs to the name in the text: 'الروسية' -> 'روسيه'. */
  article: boolean;
}

/** A word beside a name that says what it is: 'الرئيس' before a person, 'صحيفة' before a newspaper. */
export interface Cue {
  kind: Kind;
  /** Only entities of these sorts; any of the kind when absent. */
  sorts?: readonly string[];
  /** Only people who held one of these offices. */
  offices?: readonly string[];
}

/** What written vowels say: no name at all, or one that belongs to a country (ISO 3166-1 alpha-2). */
export type VowelReading = { is: 'no-name' } | { is: 'of-country'; country: string };

export interface LanguageRow {
  code: Language;
  /** Names of these languages may stand in its text; '' stands for names that several languages share. */
  reads: ReadonlySet<Language>;
  /** Names begin with a capital letter. */
  capitals: boolean;
  /**
   * A capitalised word beside a known name makes a longer name of both ('Boston Review'). Not where every noun has a
   * capital, nor where a place may stand right before its people ('президент Перу Педро Кастильо').
   */
  capitalsJoin: boolean;
  /** A hyphen makes one word of two, and neither is named: 'US-Armee', 'Нью-Дели'. */
  hyphensJoin: boolean;
  /** Quotation marks stand around the names of clubs, ships and papers: «Спартак». */
  quotesNames: boolean;
  /** Folded words of its own that are names elsewhere: 'essen', 'دوشنبه'. Alone they name nobody. */
  ordinary: ReadonlySet<string>;
  /** Further readings of a folded word, the least changed first; the word itself is not among them. */
  stems(word: string): Stem[];
  /** What a folded word of a name may be without its case: 'москве' -> 'москва'. The word itself is not among them. */
  endings(word: string): string[];
  /** By the folded word or words that stand before the name. */
  cues: ReadonlyMap<string, Cue>;
  /** Cues that are never part of a name, though a list of names may hold them: 'تنظيم', 'صحيفة'. */
  heads: ReadonlySet<string>;
  /** Folded words that may stand between a cue and its name: 'السابق', 'former'. */
  betweenCueAndName(word: string): boolean;
  /** Folded given names: before a short name they make it somebody else's. */
  givenNames: ReadonlySet<string>;
  /** Folded words that make the person behind them part of another name: 'جامعة', 'بن'. */
  namedAfter: ReadonlySet<string>;
  /** Folded words behind a person's name that make it the son's: 'Jr'. */
  sons: ReadonlySet<string>;
  /** Folded words that open a sentence with a capital and are no part of a name: 'Yesterday', 'The'. */
  openers: ReadonlySet<string>;
  /** Folded words that follow the name of a company and belong to it: 'Inc', 'Corp'. */
  legalForms: ReadonlySet<string>;
  /** Folded words with a capital that are no part of the name beside them: 'Mayor', 'Police'. */
  titles: ReadonlySet<string>;
  /** Where vowels are seldom written: what they say of a name, as it stands in the text. */
  vowels?(surface: string): VowelReading | undefined;
}
