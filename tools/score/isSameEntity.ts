/** Whether what was linked is what the gold means: the same Wikidata id, or the same English title. */
import type { SaidEntity } from '../analyse/answerText';
import type { Gold } from './gold';

export function isSameEntity({ titles, qid }: Gold, entity: SaidEntity | undefined): boolean {
  if (!entity) return false;
  if (qid !== undefined && qid === entity.qid) return true;
  const name = plain(entity.wikipedia['en'] || entity.name);
  return titles.some((title) => isSameTitle(name, plain(title)));
}

/** An underscore is a space, an accent or a capital no difference. */
const plain = (title: string) =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('_', ' ').trim().toLowerCase();

const bare = (title: string) => title.replace(/\s*\([^)]*\)$/, '');

/** 'Georgia (country)' is not 'Georgia (U.S. state)', but 'Georgia' without its qualifier may stand for either. */
const isSameTitle = (a: string, b: string) =>
  a === b || ((bare(a) === a || bare(b) === b) && bare(a) === bare(b));
