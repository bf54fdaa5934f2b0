/** What tells names by in Italian. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const italianNames: NameWords = {
  openers: wordList(`
    il lo la l i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dalla dai in nel nello nella nei nelle con su sul sulla per tra fra e ed o ma se che chi cui come
    quando dove perché non più meno molto questo questa questi queste quello quella quelli suo sua suoi
    sue loro egli ella lui lei essi anche ancora già poi dopo prima durante secondo tuttavia inoltre
    infine così nonostante mentre è era fu sono ha hanno oggi ieri domani ogni tutti tutte alcuni alcune
    due tre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
  `),
  titles: wordList(`
    presidente ministro re regina principe principessa duca conte generale colonnello dottor dott
    professor signor signora papa cardinale vescovo imperatore cancelliere senatore sindaco don
  `),
  particles: wordList('di de del della da von van der ben bin ibn al'),
  links: wordList('di del della dei degli delle d dell of the'),
  organisations: wordList(`
    università scuola istituto ministero partito fc ac as club associazione federazione lega unione
    accademia compagnia gruppo banca società agenzia consiglio comitato parlamento senato esercito
    polizia fronte movimento organizzazione commissione corte orchestra chiesa company university
  `),
  places: wordList(`
    via viale piazza monte lago mare oceano isola isole baia golfo capo porto castello ponte parco fiume
    valle provincia contea ducato regione stadio aeroporto palazzo cattedrale basilica `),
  heads: wordList('isola mare lago golfo stretto università'),
  before: wordList('in a verso'),
  givenNames: latinGivenNames,
  adjectives: /(ale|ali|ico|ica|ici|ano|ana|ino|ina|ese|esi|eo|ea|ario|aria|ivo|iva)$/,
};
