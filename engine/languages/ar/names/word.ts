/** What a word may be, by itself. All words come folded. */
import { wordList } from '../../wordList';
import { isEveryday, isNationality } from './everyday';
import { GRAMMAR, TIMES } from './everydayWords';
import { ARAB_FIRST_NAMES, FOREIGN_FIRST_NAMES } from './firstNames';
import { type OrganisationHead, organisationHead, type PlaceHead, placeHead } from './heads';
import { remembered } from './remembered';
import { type TitleForm, titleForm } from './titles';
import { type VerbForm, verbForm } from './verbs';

export type WordKind =
  /** A given name and nothing else: محمد, جورج. */
  | 'first'
  /** A given name and an everyday word: صالح, كريم. */
  | 'first-or-common'
  /** An everyday word, or one shaped like it. */
  | 'common'
  /** 'المصري', 'أميركية'. */
  | 'nationality'
  /** Of a name that the pack knows: other names end before it. */
  | 'known'
  /** With an article before an unknown word: a surname, a place, or an adjective we do not know. */
  | 'definite'
  /** Nothing we know: perhaps a name. */
  | 'unknown'
  /** Digits, Latin letters. */
  | 'other';

export interface Word {
  text: string;
  kind: WordKind;
  /** Letters that stand before a given name and are no part of it: the و of 'ومحمد', the ل of 'لجورج'. */
  clitics: number;
  /** As a word for people: 'الرئيس'. */
  title: TitleForm | undefined;
  /** As a word for a place: 'مدينة'. */
  place: PlaceHead | undefined;
  /** As a word for a body: 'جامعة'. */
  organisation: OrganisationHead | undefined;
  verb: VerbForm | undefined;
}

export const wordOf = remembered(
  (text): Word => ({
    text,
    kind: kindOf(text),
    clitics: cliticsOf(text),
    title: titleForm(text),
    place: placeHead(text),
    organisation: organisationHead(text),
    verb: verbForm(text),
  }),
);

const grammar = wordList(GRAMMAR);
const times = wordList(TIMES);

/** 'آن' and 'أنا' fold like words that stand in every sentence; so does 'علي', but too many men are called so. */
const mayBeName = (name: string) => name === 'علي' || !grammar.has(name);
const arabNames = new Set([...wordList(ARAB_FIRST_NAMES)].filter(mayBeName));
const foreignNames = new Set(
  [...wordList(FOREIGN_FIRST_NAMES)].filter((name) => mayBeName(name) && !arabNames.has(name)),
);
/** Shaped like everyday words, and yet hardly ever anything but names. */
const SURE = wordList(`
محمد أحمد محمود حسن حسين عمر يوسف يحيى يعقوب يونس ياسر ياسين إبراهيم إسماعيل إسحاق إدريس إلياس موسى عيسى سليمان
داود معاوية وليد عمرو فؤاد صدام حمد سعد سعيد رشيد خلف وائل أمين سامي بلال بلقاسم لخضر فيصل مصطفى مسعود منصور خالد
خديجة فاطمة مريم زينب كوفي سيرغي سيباستيان أندريه فيليب ديدييه ليندون ويليام وليم يوهان يوري يان يورغن
`);
/** عبد and أبو, which no name is without what follows. */
const OPENERS = wordList('عبد أبو أبي أبا');

const ARABIC = /^[\u0621-\u064a]+$/;
/** 'د' and 'م' are initials or abbreviations. */
const SHORTEST = 2;
/** و and four letters: shorter ones are too often words that begin with it. */
const SHORTEST_WITH_CLITIC = 5;

const isFirstName = (word: string) => arabNames.has(word) || foreignNames.has(word);

function kindOf(word: string): WordKind {
  if (!ARABIC.test(word) || word.length < SHORTEST) return 'other';
  if (isFirstName(word)) return isEveryday(word) && !SURE.has(word) ? 'first-or-common' : 'first';
  if (isNationality(word)) return 'nationality';
  if (titleForm(word) || isEveryday(word)) return 'common';
  return /^(?:[وفبك]?ال|[وف]?لل)/.test(word) ? 'definite' : 'unknown';
}

function cliticsOf(word: string): number {
  if (isFirstName(word) || !/^[وفبل]/.test(word)) return 0;
  const rest = word.slice(1);
  if (OPENERS.has(rest)) return 1;
  return kindOf(rest) === 'first' && (word.length >= SHORTEST_WITH_CLITIC || SURE.has(rest)) ? 1 : 0;
}

/** 'كارميلو أنطوني': what stands before a foreign given name belongs to it, but not what stands before محمد. */
export const isForeignFirstName = ({ text }: Word): boolean => foreignNames.has(text);

/** 'الثلاثاء', 'العام'. */
export const isTime = ({ text }: Word): boolean => times.has(text.replace(/^ال/, ''));

/** Never part of a name, whatever stands around it. */
export const isGrammar = ({ text }: Word): boolean => grammar.has(text);
