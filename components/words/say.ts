/** Numbers, dates and years as one language says them, through Intl; the grammar of each text is its catalogue's. */
import type { CardLanguage, Language, Years } from '../../engine/model';

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what stands between keeps its own direction. */
const FSI = '\u2068';
const PDI = '\u2069';
/** LEFT-TO-RIGHT ISOLATE: '2007–2011' begins with 2007 in an Arabic line too. */
const LRI = '\u2066';
/** EN DASH between WORD JOINERs: no line ends between two years. */
const DASH = '\u2060\u2013\u2060';

/** Arabic newspapers of the Levant, the Gulf and the web write 2019, not ٢٠١٩; both use the same calendar. */
const LOCALE: Record<CardLanguage, string> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' };
const DAY = 86_400_000;
/** Past this a date says more than "6 weeks ago". */
const RECENT_DAYS = 30;

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export function isolate(text: string): string {
  return FSI + text + PDI;
}

/** '2007–2011', left to right wherever it stands. */
export function span(from: number, to: number): string {
  return LRI + from + DASH + to + PDI;
}

/** `# days` and `#` stand for the number: `{ one: '# day', other: '# days' }`. */
export function pluralsOf(language: CardLanguage): (count: number, forms: PluralForms) => string {
  const rules = late(() => new Intl.PluralRules(language));
  const number = numbersOf(language);
  return (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', number(count));
}

export function numbersOf(language: CardLanguage): (value: number) => string {
  const format = late(() => new Intl.NumberFormat(LOCALE[language]));
  return (value) => format().format(value);
}

/** 2211198 -> '2.2 million'. */
export function peopleOf(language: CardLanguage): (count: number) => string {
  const options = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
  const format = late(() => new Intl.NumberFormat(LOCALE[language], options));
  return (count) => format().format(count);
}

/** '' for years of which nothing is known. */
export function yearsOf(since: string, until: string): (years: Years) => string {
  return ({ from, to }) => {
    if (from === undefined) return to === undefined ? '' : `${until} ${to}`;
    if (to === undefined) return `${since} ${from}`;
    return from === to ? String(from) : span(from, to);
  };
}

/** A date that does not parse is shown as it was written: it came from a page. */
export function datesOf(language: CardLanguage): (iso: string) => string {
  const format = late(() => new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long' }));
  return (iso) => (Number.isNaN(Date.parse(iso)) ? iso : format().format(new Date(iso)));
}

/** Counted in calendar days where the reader is: eleven in the evening is "yesterday" at one in the morning. */
export function agoOf(language: CardLanguage): (iso: string, now: number) => string {
  const format = late(() => new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }));
  const date = datesOf(language);
  return (iso, now) => {
    const then = Date.parse(iso);
    if (Number.isNaN(then)) return iso;
    const days = Math.round((midnight(then) - midnight(now)) / DAY);
    return days > 0 || days < -RECENT_DAYS ? date(iso) : format().format(days, 'day');
  };
}

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** A page may declare any language; `Intl` throws at a subtag that is none. */
const SUBTAG = /^[a-z]{2,3}$/;

export function languageNamesOf(language: CardLanguage): (language: Language) => string {
  const names = late(() => new Intl.DisplayNames(LOCALE[language], { type: 'language' }));
  return (named) => (SUBTAG.test(named) ? (names().of(named) ?? named) : named);
}

/** 'kk' -> 'қазақ тілі'. */
export function ownLanguageName(language: Language): string {
  if (!SUBTAG.test(language)) return language;
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

export function bytesOf(language: CardLanguage): (count: number) => string {
  const said = (unit: 'kilobyte' | 'megabyte', count: number) =>
    new Intl.NumberFormat(LOCALE[language], {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(count);
  return (count) => (count < 1e6 ? said('kilobyte', Math.ceil(count / 1e3)) : said('megabyte', count / 1e6));
}

/** Made when first asked: a page that shows no card pays for no formatter. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
