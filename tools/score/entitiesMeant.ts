/** The pack's entities that a gold link means: none where the pack does not hold it. */
import type { Lexicon } from '../../engine/lexicon/read';
import type { Gold } from './gold';

/** By title in small letters; read once for each pack, since every record is decoded. */
const titles = new WeakMap<Lexicon, Map<string, number>>();

export function entitiesMeant({ qid, titles: wanted }: Gold, lexicon: Lexicon): number[] {
  const byTitle = titlesIn(lexicon);
  const found = [qid && lexicon.find(qid), ...wanted.map((title) => byTitle.get(plain(title)))];
  return found.filter((one): one is number => typeof one === 'number');
}

function titlesIn(lexicon: Lexicon): Map<string, number> {
  const known = titles.get(lexicon);
  if (known) return known;
  const read = new Map<string, number>();
  for (let index = 0; index < lexicon.size; index++) {
    const { wikipedia, names } = lexicon.entity(index);
    const title = wikipedia['en'] ?? names['en'];
    if (title) read.set(plain(title), index);
  }
  titles.set(lexicon, read);
  return read;
}

const plain = (title: string) => title.replaceAll('_', ' ').trim().toLowerCase();
