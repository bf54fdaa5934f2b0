/** 'locate': the map of a place. The outlines are opened when the first card asks, and once per life. */
import { mapLabel } from '../../../components/words/mapLabel';
import { nameIn } from '../../../engine/cards/cardFor';
import { knowledgeOf } from '../../../engine/cards/knowledge';
import { hasMap } from '../../../engine/map/hasMap';
import { locate } from '../../../engine/map/locate';
import { type Outlines, openOutlines } from '../../../engine/map/outlines';
import type { CardLanguage, Entity } from '../../../engine/model';
import type { Answers } from '../../../platform/answer';
import { readMapFile } from '../../../platform/packFile';
import { Trouble } from '../../../platform/trouble';
import { openNames } from '../knowledge';

let opened: Promise<Outlines> | undefined;

export const answerLocate: Answers['locate'] = async ({ key, language }) => {
  opened ??= readMapFile().then(openOutlines);
  const outlines = await opened.catch((error: unknown) => {
    opened = undefined; // the next question tries again
    throw error;
  });
  const knowledge = knowledgeOf(await openNames());
  const entity = knowledge.find(key);
  const located = entity && hasMap(entity) && locate(entity, outlines);
  if (!located) throw new Trouble('not-found');
  const country = entity.country === undefined ? undefined : knowledge.countryOf(entity.country);
  const names = { place: nameIn(entity, language).name, country: country && nameInside(country, language) };
  return { drawing: located.drawing, label: mapLabel(located.shows, names, language) };
};

/** As it stands inside a sentence. */
function nameInside(country: Entity, language: CardLanguage): string {
  const { name, nameLanguage } = nameIn(country, language);
  return country.the && nameLanguage === 'en' ? `the ${name}` : name;
}
