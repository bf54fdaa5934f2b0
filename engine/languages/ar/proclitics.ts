/**
 * One-letter words that Arabic writes onto the next word, and the article. A reading is only a proposal:
 * the lexicon decides whether what remains is a name, and the unstripped word is always tried first.
 */
import type { Stem } from '../row';

const AND = /^[وف]/; // and, so
const PREPOSITIONS = /^[بكل]/; // in, like, for
const LAM = 'ل';
const ALEF = 'ا';
const ARTICLE = 'ال';
/** 'أمن' is no 'ا + من': what remains must be long enough to be a name. */
const SHORTEST_STEM = 3;

/**
 *   from  وكازاخستان
 *   to    كازاخستان     and Kazakhstan
 *
 *   from  للأمم
 *   to    الأمم         for the (United) Nations: the article lost its alef behind the lam
 *
 *   from  وبالروسية
 *   to    روسية         and in the Russian ...: only as a demonym, the article stays in the name
 */
export function arabicStems(word: string): Stem[] {
  const whole: Stem = { text: word, skip: 0, article: false };
  const withoutAnd = AND.test(word) ? [drop(whole, 1)] : [];
  const withoutPreposition = [whole, ...withoutAnd].filter((stem) => PREPOSITIONS.test(stem.text));
  const bare = [...withoutAnd, ...withoutPreposition.flatMap(dropPreposition)];
  const withoutArticle = [whole, ...bare].filter(hasArticle).map(dropArticle);
  return [...bare, ...withoutArticle].filter(({ text }) => text.length >= SHORTEST_STEM);
}

function dropPreposition(stem: Stem): Stem[] {
  const rest = drop(stem, 1);
  const elided = stem.text.startsWith(LAM) && rest.text.startsWith(LAM);
  return elided ? [{ ...rest, text: ALEF + rest.text }, rest] : [rest];
}

const drop = (stem: Stem, units: number): Stem => ({
  text: stem.text.slice(units),
  skip: stem.skip + units,
  article: false,
});
const hasArticle = ({ text }: Stem) => text.startsWith(ARTICLE);
const dropArticle = (stem: Stem): Stem => ({ ...stem, text: stem.text.slice(ARTICLE.length), article: true });
