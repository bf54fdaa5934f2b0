/**
 * Words that stand before a name and say what it is, by what they say: the same few things in every language.
 *
 *   president: 'президент, глава государства'      'Президент ...' is a person who held that office
 *   city: 'город, столица'                         'город ...' is a city
 */
import { fold } from '../text/fold';
import type { Cue } from './row';

const person = (...offices: string[]): Cue => ({ kind: 'person', ...(offices.length && { offices }) });
const place = (...sorts: string[]): Cue => ({ kind: 'place', ...(sorts.length && { sorts }) });

const CUES = {
  president: person('president'),
  primeMinister: person('prime-minister'),
  foreignMinister: person('foreign-minister'),
  chancellor: person('chancellor'),
  king: person('king'),
  queen: person('queen'),
  pope: person('pope'),
  person: person(),
  city: place('city', 'capital'),
  province: place('subdivision'),
  country: place('country'),
  place: place(),
  media: { kind: 'organisation', sorts: ['newspaper', 'channel', 'news-agency'] },
  organisation: { kind: 'organisation' },
} satisfies Record<string, Cue>;

/** Words, or two of them, parted by commas. */
type CueWords = Partial<Record<keyof typeof CUES, string>>;

export function cueTable(words: CueWords): ReadonlyMap<string, Cue> {
  const entries = Object.entries(words).flatMap(([says, list]) =>
    list.split(',').map((word): [string, Cue] => [foldedWords(word), CUES[says as keyof typeof CUES]]),
  );
  return new Map(entries);
}

/** As a passage has them: 'премьер-министр' is two words. */
const foldedWords = (text: string) =>
  fold(text)
    .text.split(/[\s'-]+/)
    .filter(Boolean)
    .join(' ');
