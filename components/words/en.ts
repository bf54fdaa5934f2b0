/** The catalogue in English. */
import type { RelationWord } from '../../engine/model';
import {
  agoOf,
  bytesOf,
  datesOf,
  isolate,
  languageNamesOf,
  numbersOf,
  ownLanguageName,
  peopleOf,
  pluralsOf,
  yearsOf,
} from './say';
import { SORTS } from './sorts';
import type { Words } from './words';

const plural = pluralsOf('en');
const number = numbersOf('en');

const relation: Record<RelationWord, string> = {
  predecessor: 'Preceded by',
  successor: 'Succeeded by',
  'member-of': 'Member of',
  leader: 'Led by',
  spouse: 'Married to',
  'part-of': 'Part of',
  seat: 'Seat',
  capital: 'Capital',
  founder: 'Founded by',
  parent: 'Belongs to',
  participant: 'Took part',
};

const SOURCES: Record<string, string> = {
  hashiya: 'Hashiya’s own pack',
  geonames: 'GeoNames',
  cldr: 'Unicode CLDR',
};

const saved = (count: number) =>
  plural(count, { one: '# saved highlight', other: '# saved highlights' }).replace(/^0 /, 'no ');

export const english: Words = {
  language: 'en',
  direction: 'ltr',
  hashiya: 'Hashiya',
  comma: ', ',

  number,
  people: peopleOf('en'),
  years: yearsOf('since', 'until'),
  date: datesOf('en'),
  ago: agoOf('en'),
  languageName: languageNamesOf('en'),
  ownLanguageName,
  bytes: bytesOf('en'),
  kind: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    event: 'Event',
    work: 'Work',
    other: 'Subject',
  },
  sort: (sort, kind) => SORTS[sort]?.en ?? english.kind[kind],
  colour: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
  why: (why) => {
    switch (why.is) {
      case 'declared':
        return 'The page says that it is an article.';
      case 'readable':
        return 'Its text reads like an article.';
      case 'asked':
        return 'Read because you asked.';
      case 'home':
        return 'This looks like a home page.';
      case 'links':
        return `This looks like a home page: ${number(Math.round(why.share))} % of its text is links.`;
      case 'short':
        return 'There is too little connected text.';
      case 'other-kind':
        return `The page says that it is something else: ${isolate(why.type)}.`;
      case 'refused':
        return 'You said that this is not an article.';
    }
  },
  trouble: {
    'names-unavailable': 'The names could not be opened. Installing Hashiya again mends this.',
    'not-found': 'Nothing is known about this.',
    'storage-full': 'Not saved: the disk is full.',
    'storage-closed': 'Not saved: the browser does not let Hashiya store anything.',
    'private-window': 'Nothing is saved in a private window.',
    'not-allowed': 'The browser does not allow this here.',
    malformed: 'This file is not a Hashiya export. Nothing was changed.',
    broken: 'Something in Hashiya went wrong. Nothing was changed.',
  },

  card: {
    relation,
    yearsOf: (of, years) => {
      if (of === 'event') return 'When';
      if (of === 'life') return years.to === undefined ? 'Born' : years.from === undefined ? 'Died' : 'Lived';
      return years.to === undefined ? 'Founded' : years.from === undefined ? 'Ended' : 'Existed';
    },
    population: 'Population',
    office: 'Office',
    alsoHere: 'here too',
    flagOf: (country) => `Flag: ${isolate(country)}`,
    more: 'More',
    less: 'Less',
    otherNames: 'Other names',
    wikipedia: 'Wikipedia',
    wikipediaIn: (language, title) => `Wikipedia, ${language}: ${isolate(title)}`,
    mentioned: (count) => plural(count, { one: 'Mentioned once', other: 'Mentioned # times' }),
    mention: (index, count) => `Mention ${number(index)} of ${number(count)}`,
    next: 'Next',
    previous: 'Previous',
    related: 'Related coverage',
    relatedNone: 'You have read nothing else about this yet',
    shares: 'Both name',
    read: (ago) => `read ${ago}`,
    source: (source) => SOURCES[source] ?? source,
    asOf: (year) => `as of ${year}`,
    mayBeOld: 'may be out of date',
    back: 'Back',
    pin: 'Pin',
    unpin: 'Unpin',
    close: 'Close',
    menu: 'More choices',
    copyName: 'Copy the name',
    notThis: 'Not this one',
    notThisHere: 'In this article',
    notThisEverywhere: 'Everywhere',
    hideSite: 'Turn off on this site',
    library: 'Library and choices',
  },

  list: {
    title: 'Who is who here',
    count: (count) => plural(count, { one: '# name', other: '# names' }),
    show: 'Show',
    all: 'All',
    times: (count) => plural(count, { one: 'once', other: '# times' }),
    none: 'No names of this kind here.',
    close: 'Close',
  },

  bar: {
    label: 'Save the selection',
    save: (colour) => `Highlight: ${colour.toLowerCase()}`,
    note: 'Note',
    copy: 'Copy',
  },
  note: {
    label: 'Highlight',
    note: 'Note',
    colour: 'Colour',
    save: 'Save note',
    remove: 'Remove',
    close: 'Close',
  },

  toast: {
    undo: 'Undo',
    close: 'Close',
    saved: 'Highlight saved.',
    removed: 'Highlight removed.',
    copied: 'Copied.',
    hiddenHere: (name) => `${isolate(name)} is no longer marked in this article.`,
    hiddenEverywhere: (name) => `${isolate(name)} is no longer marked anywhere.`,
    siteOff: (site) => `Hashiya is off on ${isolate(site)}.`,
    lost: (count) =>
      plural(count, {
        one: '# saved highlight was not found on this page. It is kept in the library.',
        other: '# saved highlights were not found on this page. They are kept in the library.',
      }),
    nothingSelected: 'Select some text of the article first.',
    reload: 'Hashiya was updated. Reload the page to save highlights.',
  },

  popup: {
    everywhere: 'Hashiya on every site',
    found: 'Article found',
    nothing: 'No article here.',
    names: (count) => plural(count, { one: '# name', other: '# names' }).replace(/^0 /, 'no '),
    highlights: saved,
    lost: (count) =>
      plural(count, {
        one: '# saved highlight is not on the page any more.',
        other: '# saved highlights are not on the page any more.',
      }),
    incomplete: 'The page is very long; only its beginning was read.',
    offEverywhere: 'Hashiya is off.',
    offSite: 'Hashiya is off on this site.',
    opening: 'Reading the page …',
    namesUnavailable: 'Names are not available.',
    restrictedTitle: 'Not read.',
    restricted: {
      browser: 'This page belongs to the browser; extensions may not read it.',
      store: 'The browser keeps extensions out of its own sites.',
      pdf: 'This is a PDF. Hashiya reads web pages only.',
      file: 'This is not a web page.',
      'no-access': 'The browser has not given Hashiya access to this site.',
    },
    readAnyway: 'Read this page anyway',
    notArticle: 'This is not an article',
    onSite: 'On this site',
    show: 'Show',
    marks: 'Mark',
    density: { first: 'First mention', section: 'Once a section', all: 'All' },
    demonyms: 'Mark nationalities too',
    demonymsExample: '“Kazakh”',
    kinds: { person: 'People', place: 'Places', organisation: 'Organisations', event: 'Events' },
    network: 'Network',
    offline: 'offline',
    requests: (count) => plural(count, { one: '# request', other: '# requests' }),
    whoIsHere: 'Who is here',
    library: 'Library',
    export: 'Export',
    exportHere: 'This article',
    exportAll: 'All highlights',
    markdown: 'Markdown',
    json: 'JSON',
  },

  library: {
    title: 'Library',
    count: (count) => plural(count, { one: '# highlight', other: '# highlights' }).replace(/^0 /, 'No '),
    empty: 'Nothing saved yet.',
    emptyHow: 'Select some text in an article and choose a colour, or press H.',
    open: 'Open the article',
    remove: 'Remove',
    removeThis: (quote) => `Remove: ${isolate(quote)}`,
    restore: 'Put back',
    trash: 'Trash',
    trashNote: 'Removed highlights are kept for 30 days.',
    removedOn: (date) => `removed ${date}`,
    savedOn: (date) => `saved ${date}`,
    export: 'Export',
    import: 'Import',
    importFile: 'Choose a file',
    importNote: 'A JSON file that Hashiya exported. What is here already stays as it is.',
    imported: (added, unchanged) =>
      `${plural(added, { one: '# highlight added', other: '# highlights added' })}, ${number(unchanged)} here already.`,
    storage: 'Where this is kept',
    storageNote: 'On this computer, in this browser. Nothing is sent anywhere.',
    used: (bytes) => `${bytes} used`,
    erase: 'Erase everything',
    eraseNote: 'All highlights, the reading history and your choices.',
    eraseSure: 'This cannot be undone. Export first, if you want to keep anything.',
    eraseExportFirst: 'Export first',
    eraseNow: 'Erase everything now',
    cancel: 'Keep everything',
    erased: 'Everything was erased.',
    licences: 'Sources and licences',
  },
};
