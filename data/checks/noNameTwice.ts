/** No name stands twice in an entity: what differs by its folding only is found anyway. */
import { isAcronym } from '../../engine/lexicon/nameKeys';
import { fold } from '../../engine/text/fold';
import { namesOf, type PathName } from '../curatedEntity';
import type { Mistake } from '../mistakes';
import type { Entry } from '../yamlList';
import { mistakeAt } from './row';

export const noNameTwice = (entries: Entry[]): Mistake[] => entries.flatMap(doublesIn);

function doublesIn(entry: Entry): Mistake[] {
  const seen = new Map<string, PathName>();
  return namesOf(entry).flatMap((one) => {
    const other = seen.get(keyOf(one));
    seen.set(keyOf(one), one);
    if (!other || saysHowItIsUsed(other, one, entry)) return [];
    const what = `"${one.name}" stands already under "${other.path[0]}" as "${other.name}"`;
    return [mistakeAt(entry, one.path, { what, instead: 'keep one of the two' })];
  });
}

/** "US" in capitals is matched otherwise than "us". */
const keyOf = ({ language, name }: PathName) => `${language} ${isAcronym(name)} ${fold(name).text}`;

/**
 * The usual name listed again: under `short` or `word` it comes to need a cue, and under `full` a city keeps it
 * against larger ones of the same name (homonyms.ts).
 */
const saysHowItIsUsed = (one: PathName, other: PathName, { value }: Entry) =>
  one.field === 'name' &&
  (other.field === 'short' ||
    other.field === 'word' ||
    (value['id'] !== undefined && one.name === other.name));
