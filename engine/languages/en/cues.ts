/** Words that stand before a name in English and say what it is. */
import type { Cue } from '../row';

const person = (...offices: string[]): Cue => ({ kind: 'person', ...(offices.length && { offices }) });
const place = (...sorts: string[]): Cue => ({ kind: 'place', ...(sorts.length && { sorts }) });
const organisation = (...sorts: string[]): Cue => ({ kind: 'organisation', ...(sorts.length && { sorts }) });

const media = organisation('newspaper', 'channel', 'news-agency');

const words: Record<string, Cue> = {
  president: person('president'),
  'prime minister': person('prime-minister'),
  premier: person('prime-minister'),
  'foreign minister': person('foreign-minister'),
  'foreign secretary': person('foreign-minister'),
  'secretary of state': person('secretary-of-state'),
  'defence minister': person('defence-minister'),
  'defense secretary': person('secretary-of-defense'),
  chancellor: person('chancellor'),
  king: person('king'),
  queen: person('queen'),
  emir: person('emir'),
  sultan: person('sultan'),
  'crown prince': person('crown-prince'),
  prince: person(),
  pope: person('pope'),
  ayatollah: person(),
  sheikh: person(),
  minister: person(),
  senator: person(),
  secretary: person(),
  general: person(),
  gen: person(),
  colonel: person(),
  mr: person(),
  mrs: person(),
  ms: person(),
  dr: person(),
  sir: person(),
  leader: person(),
  envoy: person(),
  ambassador: person(),
  coach: person(),
  striker: person(),
  'city of': place('city', 'capital'),
  'province of': place('subdivision'),
  'republic of': place('country'),
  'in northern': place(),
  'in southern': place(),
  'in eastern': place(),
  'in western': place(),
  newspaper: media,
  magazine: media,
  agency: media,
};

export const englishCues: ReadonlyMap<string, Cue> = new Map(Object.entries(words));
