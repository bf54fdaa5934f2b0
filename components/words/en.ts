/** The catalogue in English. */
import type { RelationWord } from '../../engine/model';
import {
  agoOf,
  datesOf,
  isolate,
  languageNamesOf,
  numbersOf,
  ownLanguageName,
  peopleOf,
  pluralsOf,
  yearsOf,
} from './say';
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
  kind: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    event: 'Event',
    work: 'Work',
    other: 'Subject',
  },
  kinds: { person: 'People', place: 'Places', organisation: 'Organisations', event: 'Events' },
  colour: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
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
};
