/** What popup and library add to the catalogue in English. */
import { english } from './en';
import type { PageWords } from './pageWords';
import { bytesOf, isolate, numbersOf, pluralsOf } from './say';

const plural = pluralsOf('en');
const number = numbersOf('en');

const saved = (count: number) =>
  plural(count, { one: '# saved highlight', other: '# saved highlights' }).replace(/^0 /, 'no ');

export const englishPages: PageWords = {
  ...english,
  bytes: bytesOf('en'),
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
    maps: 'Maps on cards of places',
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
