/**
 * What popup and library say beyond what is said over an article: kept apart, so that the reader does not carry
 * it into every page.
 */
import type { CardLanguage, Why } from '../../engine/model';
import { arabicPages } from './arPages';
import { englishPages } from './enPages';
import type { RestrictedPlace, Words } from './words';

export interface PageWords extends Words {
  /** '3.2 MB' */
  bytes(count: number): string;
  why(why: Why): string;

  popup: {
    everywhere: string;
    found: string;
    nothing: string;
    names(count: number): string;
    highlights(count: number): string;
    lost(count: number): string;
    incomplete: string;
    offEverywhere: string;
    offSite: string;
    opening: string;
    namesUnavailable: string;
    restricted: Record<RestrictedPlace, string>;
    restrictedTitle: string;
    readAnyway: string;
    notArticle: string;
    onSite: string;
    show: string;
    marks: string;
    density: Record<'first' | 'section' | 'all', string>;
    demonyms: string;
    demonymsExample: string;
    maps: string;
    network: string;
    offline: string;
    requests(count: number): string;
    whoIsHere: string;
    library: string;
    export: string;
    exportHere: string;
    exportAll: string;
    markdown: string;
    json: string;
  };

  library: {
    title: string;
    count(count: number): string;
    empty: string;
    emptyHow: string;
    open: string;
    remove: string;
    removeThis(quote: string): string;
    restore: string;
    trash: string;
    trashNote: string;
    removedOn(date: string): string;
    savedOn(date: string): string;
    export: string;
    import: string;
    importFile: string;
    importNote: string;
    imported(added: number, unchanged: number): string;
    storage: string;
    storageNote: string;
    used(bytes: string): string;
    erase: string;
    eraseNote: string;
    eraseSure: string;
    eraseExportFirst: string;
    eraseNow: string;
    cancel: string;
    erased: string;
    licences: string;
  };
}

const CATALOGUE: Record<CardLanguage, PageWords> = { ar: arabicPages, en: englishPages };

export function pageWordsFor(language: CardLanguage): PageWords {
  return CATALOGUE[language];
}
