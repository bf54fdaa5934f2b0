/**
 * The legal form belongs to the name of a company that it follows.
 *
 *   General Electric Co.
 *   Saks, Inc.
 */
import type { Lexicon } from '../lexicon/read';
import type { Mention } from './mention';
import { gapAfter, isCapitalised, type Passage, spanOfWords, wordAt } from './passage';

export function withLegalForm(mentions: Mention[], lexicon: Lexicon): Mention[] {
  return mentions.map((mention) => {
    const { passage, meanings } = mention;
    const companies = meanings.filter(({ entity }) => lexicon.kind(entity) === 'organisation');
    const last = companies.length === 0 ? undefined : legalFormOf(mention);
    if (last === undefined) return mention;
    const { end } = spanOfWords(passage, last, last);
    const point = passage.source[end] === '.' ? 1 : 0;
    return { ...mention, last, end: end + point, meanings: companies };
  });
}

/** The word that is the form: the next one, or the last of a name that the pack lists with it. */
function legalFormOf({ passage, last }: Mention): number | undefined {
  const next = last + 1;
  if (isLegalForm(passage, next) && /^,? $/.test(gapAfter(passage, last))) return next;
  return isLegalForm(passage, last) ? last : undefined;
}

const isLegalForm = (passage: Passage, i: number) =>
  i < passage.words.starts.length &&
  passage.row.legalForms.has(wordAt(passage, i)) &&
  isCapitalised(passage, i);
