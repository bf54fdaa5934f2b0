/** What a curated entity must obey. Each rule says what is wrong and what to write instead. */
import { isAcronym } from '../engine/lexicon/nameKeys';
import { fold } from '../engine/text/fold';
import { asList, asMap, freeArabicNames, namesOf, OPTIONAL, RELATION_WORDS, REQUIRED } from './curatedEntity';
import { rolesAreKnown } from './roleRules';
import { type Fault, fault, type Known, orNearest, type Rule } from './rule';
import type { Entry } from './yamlList';
import { readYears, YEARS_IN_WORDS } from './years';

/** What fits on a card without scrolling (data/README.md). */
const LONGEST_ABOUT = 160;
/** The first year somebody vouched for an entry of ours, and the first one nobody can yet. */
const AS_OF = { first: 2015, last: 2030 };
const WEIGHT = { least: 1, most: 12 };

const nothingMissing: Rule = ({ value }) =>
  REQUIRED.filter((field) => value[field] === undefined || value[field] === null || value[field] === '').map(
    (field) => fault([], `"${value['title'] ?? 'an entity'}" has no "${field}"`, `add "${field}: ..."`),
  );

const noStrangers: Rule = ({ value }) =>
  Object.keys(value)
    .filter((field) => ![...REQUIRED, ...OPTIONAL].includes(field as never))
    .map((field) =>
      fault(
        [field],
        `"${field}" is not a field`,
        orNearest(
          field,
          [...REQUIRED, ...OPTIONAL],
          `the fields are ${[...REQUIRED, ...OPTIONAL].join(', ')}`,
        ),
      ),
    );

const sortIsKnown: Rule = ({ value: { sort } }, { sorts }) =>
  sort === undefined || sorts.has(String(sort))
    ? []
    : [
        fault(
          ['sort'],
          `no sort is called "${sort}"`,
          orNearest(String(sort), sorts.keys(), 'see sorts.yaml'),
        ),
      ];

const countryIsKnown: Rule = ({ value: { country } }, { countries }) =>
  country === undefined || countries.has(String(country))
    ? []
    : [
        fault(
          ['country'],
          `"${country}" is not the code of a country`,
          country === false
            ? 'YAML reads NO as a word for false: write "NO" in quotation marks'
            : 'write ISO 3166-1 alpha-2: KZ, GB; leave it out for what belongs to no one country',
        ),
      ];

const titleIsPlain: Rule = ({ value: { title } }) =>
  typeof title === 'string' && /_|^https?:|[\u0600-\u06ff]/.test(title)
    ? [fault(['title'], `"${title}" is not a title`, 'write the English Wikipedia title, with spaces')]
    : [];

const aboutFits: Rule = ({ value }) =>
  (['en', 'ar'] as const).flatMap((language) => {
    const text = asMap(value['about'])[language];
    if (value['about'] === undefined) return [];
    if (typeof text !== 'string' || text === '')
      return [fault(['about'], `about has no "${language}"`, 'add it')];
    if (text.length > LONGEST_ABOUT) {
      const what = `about.${language} has ${text.length} characters`;
      return [fault(['about', language], what, `at most ${LONGEST_ABOUT} fit on a card: shorten it`)];
    }
    return [];
  });

/** Vowel marks but the fathatan that the press does write ('يومًا'), and tatweel but before a figure ('الـ77'). */
const MARKS = /[\u064c-\u0652\u0670]|\u0640(?!\d)/g;
const ARABIC = /[\u0621-\u064a]/;
const LATIN = /[A-Za-z]/;

const namesAreInTheirScript: Rule = (entry) =>
  namesOf(entry).flatMap(({ path, language, name }) => {
    if (name.trim() !== name || name === '')
      return [fault(path, `"${name}" begins or ends with a space`, 'take it out')];
    if (language === 'en' && ARABIC.test(name))
      return [fault(path, `"${name}" is not English`, 'move it under ar')];
    if (language !== 'ar') return [];
    if (MARKS.test(name)) {
      return [fault(path, `"${name}" has vowel marks`, `write "${name.replace(MARKS, '')}"`)];
    }
    if (!ARABIC.test(name) && LATIN.test(name))
      return [fault(path, `"${name}" is not Arabic`, 'move it under en')];
    return [];
  });

/** Under `names` and the four lists: a language, then a list or a text. */
const listsAreLists: Rule = ({ value }) =>
  (['full', 'alone', 'short', 'word'] as const).flatMap((field) =>
    value[field] === undefined || value[field] === null
      ? []
      : Object.entries(asMap(value[field]))
          .filter(([, list]) => !Array.isArray(list) || list.some((name) => typeof name !== 'string'))
          .map(([language]) =>
            fault(
              [field, language],
              `${field}.${language} is not a list of names`,
              `write ${language}: [one, two], and names that YAML reads as a number or as yes and no in quotation marks`,
            ),
          ),
  );

/** A name that is a word everywhere would mark every page: لأنها, منذ. */
export const noStopWords: Rule = (entry, { stopWords }) =>
  freeArabicNames(entry)
    .filter(({ name }) => stopWords.has(fold(name).text))
    .map(({ path, name }) => fault(path, `"${name}" is an everyday Arabic word`, 'put it under "word"'));

const yearsAreYears: Rule = ({ value: { years } }) =>
  years === undefined || readYears(years)
    ? []
    : [fault(['years'], `"${years}" are no years`, YEARS_IN_WORDS)];

const relationsAreKnown: Rule = ({ value: { relations } }) =>
  Object.entries(asMap(relations)).flatMap(([word, titles]) => {
    if (!RELATION_WORDS.includes(word as never)) {
      const otherwise = `the relations are ${RELATION_WORDS.join(', ')}`;
      return [
        fault(['relations', word], `"${word}" is not a relation`, orNearest(word, RELATION_WORDS, otherwise)),
      ];
    }
    if (asList(titles).every((title) => typeof title === 'string')) return [];
    return [fault(['relations', word], `"${word}" is not a title or a list of titles`, 'write [one, two]')];
  });

const numbersAreInRange: Rule = ({ value: { asOf, weight } }) => {
  const faults: Fault[] = [];
  const inRange = (number: unknown, least: number, most: number) =>
    Number.isInteger(number) && (number as number) >= least && (number as number) <= most;
  if (asOf !== undefined && !inRange(asOf, AS_OF.first, AS_OF.last)) {
    faults.push(fault(['asOf'], `asOf is "${asOf}"`, 'write the year up to which you vouch: 2025'));
  }
  if (weight !== undefined && !inRange(weight, WEIGHT.least, WEIGHT.most)) {
    faults.push(
      fault(
        ['weight'],
        `weight is "${weight}"`,
        `write a whole number from ${WEIGHT.least} to ${WEIGHT.most}`,
      ),
    );
  }
  return faults;
};

/** Degrees. Longitude first is the mistake that everybody makes once; half the time it is off the scale. */
const MOST = { latitude: 90, longitude: 180 };

const placeIsSomewhere: Rule = ({ value: { at, sort } }, { sorts }) => {
  if (at === undefined) return [];
  const kind = sorts.get(String(sort))?.kind;
  if (kind !== undefined && kind !== 'place') {
    return [fault(['at'], `a ${sort} is no place`, 'take "at" out')];
  }
  const [latitude, longitude, ...others] = Array.isArray(at) ? (at as unknown[]) : [];
  const isOn = (degrees: unknown, most: number) => typeof degrees === 'number' && Math.abs(degrees) <= most;
  if (isOn(latitude, MOST.latitude) && isOn(longitude, MOST.longitude) && others.length === 0) return [];
  const what = `at is "${String(at)}"`;
  return [fault(['at'], what, 'write latitude and longitude in degrees: [51.1, 71.4]')];
};

const idIsAnId: Rule = ({ value: { qid } }) =>
  qid === undefined || /^Q[1-9]\d*$/.test(String(qid))
    ? []
    : [fault(['qid'], `"${qid}" is not a Wikidata id`, 'write Q and digits, or leave it out')];

/** A short acronym in small letters would be found inside sentences: 'us', 'who'. */
const acronymsAreCapitals: Rule = (entry) =>
  namesOf(entry)
    .filter(
      ({ language, name, field }) => language === 'en' && field === 'alone' && /^[a-z]{2,5}$/.test(name),
    )
    .filter(({ name }) => isAcronym(name.toUpperCase()))
    .map(({ path, name }) =>
      fault(path, `"${name}" stands alone in small letters`, 'write names as the press does'),
    );

const rules: readonly Rule[] = [
  nothingMissing,
  noStrangers,
  titleIsPlain,
  sortIsKnown,
  countryIsKnown,
  namesAreInTheirScript,
  listsAreLists,
  acronymsAreCapitals,
  noStopWords,
  aboutFits,
  yearsAreYears,
  rolesAreKnown,
  relationsAreKnown,
  numbersAreInRange,
  placeIsSomewhere,
  idIsAnId,
];

/** Those for the names of a place that a table tells the rest about. */
const placeRules: readonly Rule[] = [
  titleIsPlain,
  sortIsKnown,
  namesAreInTheirScript,
  listsAreLists,
  acronymsAreCapitals,
  noStopWords,
  numbersAreInRange,
  idIsAnId,
];

export function placeFaults(entry: Entry, known: Known): Fault[] {
  return placeRules.flatMap((rule) => rule(entry, known));
}

export function faultsOf(entry: Entry, known: Known): Fault[] {
  return rules.flatMap((rule) => rule(entry, known));
}
