/** 'describe': the card of an entity, with what was read about it before. */
import { sortNames } from '../../../components/words/sorts';
import { cardFor, onPage } from '../../../engine/cards/cardFor';
import { knowledgeOf } from '../../../engine/cards/knowledge';
import { relate } from '../../../engine/coverage/relate';
import type { Card, CardLanguage, EntityKey, Language } from '../../../engine/model';
import type { Answers } from '../../../platform/answer';
import { readFlag } from '../../../platform/packFile';
import { Trouble } from '../../../platform/trouble';
import { cache, edition } from '../keep';
import { openNames } from '../knowledge';

export const answerDescribe: Answers['describe'] = async ({ key, language, address, alsoHere }, asker) => {
  const keys = [...new Set([key, ...alsoHere])];
  const history = await cache.history(key, keys, address);
  const wanted = { key, language, articleLanguage: history.article?.language };
  const card = (await cache.card(idOf(wanted))) ?? (await makeCard(wanted, asker.private));
  const addresses = [address, ...(history.article?.aliases ?? [])];
  const nameOf = (shared: EntityKey) => history.nameOf(shared, card.language);
  return onPage(card, alsoHere, relate(key, { addresses, keys }, { ...history, nameOf }));
};

interface Wanted {
  key: EntityKey;
  language: CardLanguage;
  articleLanguage: Language | undefined;
}

const idOf = ({ key, language, articleLanguage = '' }: Wanted) =>
  [edition(), language, articleLanguage, key].join(' ');

async function makeCard(wanted: Wanted, isPrivate: boolean): Promise<Card> {
  const knowledge = knowledgeOf(await openNames());
  const entity = knowledge.find(wanted.key);
  if (!entity) throw new Trouble('not-found');
  const flag = await readFlag(entity.country);
  const card = cardFor(entity, { ...wanted, flag, sortNames }, knowledge);
  if (!isPrivate) await cache.keepCard(idOf(wanted), card);
  return card;
}
