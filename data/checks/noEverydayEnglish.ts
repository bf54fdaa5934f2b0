/** An English name that opens sentences ("Target", "Nice") would mark every page: it needs a cue. */
import { isAcronym } from '../../engine/lexicon/nameKeys';
import { fold } from '../../engine/text/fold';
import { namesOf } from '../curatedEntity';
import type { Mistake } from '../mistakes';
import type { Entry } from '../yamlList';
import { EVERYDAY_ENGLISH } from './everydayEnglish';
import { mistakeAt } from './row';

export const noEverydayEnglish = (entries: Entry[]): Mistake[] =>
  entries.flatMap((entry) => {
    const names = namesOf(entry).filter(({ language }) => language === 'en');
    const bound = new Set(
      names.filter(({ field }) => field === 'short' || field === 'word').map(({ name }) => fold(name).text),
    );
    const isFree = (folded: string) => EVERYDAY_ENGLISH.has(folded) && !bound.has(folded);
    return names
      .filter(({ name }) => isFree(fold(name).text) && !isAcronym(name))
      .map(({ path, name }) => {
        const what = `"${name}" is an everyday English word or first name`;
        return mistakeAt(entry, path, { what, instead: 'put it under "word", or write the longer name' });
      });
  });
