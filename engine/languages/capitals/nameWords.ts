/** What the finder of capitalised names asks of a language; every set is folded, and patterns read folded words. */
export interface NameWords {
  /** Open a sentence with a capital, or have one in its middle, and are no name: 'Dans', 'Montag'. */
  openers: ReadonlySet<string>;
  /** Have a capital beside a name and are no part of it: 'Präsident'. */
  titles: ReadonlySet<string>;
  /** Stand in small letters inside a person's name: 'von', 'ben'. */
  particles: ReadonlySet<string>;
  /** Stand in small letters between the parts of any other name: 'de', 'du'. */
  links: ReadonlySet<string>;
  /** Make the name that holds them an organisation's: 'Universität', 'FC'. */
  organisations: ReadonlySet<string>;
  /** Make it a place's: 'Mont', 'Rue'. */
  places: ReadonlySet<string>;
  /** Begin a name in small letters: 'mer', 'université'. */
  heads: ReadonlySet<string>;
  /** Stand before places in small letters: 'in', 'à'. */
  before: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  /** Where every noun has a capital, one alone is no name, and this is how a noun ends that is none either. */
  nouns?: RegExp;
  /** Words before a noun: what has a capital behind them is one. */
  articles?: ReadonlySet<string>;
  /** Small words that belong to the head before them: 'Empire russe'. */
  adjectives?: RegExp;
  /** Words in small letters that end a name which an adjective begins: 'море' behind 'Чёрное'. */
  tails?: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves: adjectives, peoples. */
  alone?: RegExp;
  /** End the name of what is no person, place or organisation: 'Festivali'. */
  events?: ReadonlySet<string>;
  /** Whether what stands between these is the title of a work. */
  works?(before: string, after: string): boolean;
  /** A suffix stands behind an apostrophe: a word alone is a name when it has one. */
  suffixed?: boolean;
}
