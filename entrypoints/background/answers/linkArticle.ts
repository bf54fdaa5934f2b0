/**
 * 'linkArticle': what an article names, from the cache or by reading it; without what the reader refused; and
 * remembered for related coverage, unless the window is private.
 */
import { sortNames } from '../../../components/words/sorts';
import { linkArticle } from '../../../engine/analyse';
import { refOf } from '../../../engine/article/refOf';
import { nameIn } from '../../../engine/cards/cardFor';
import { knowledgeOf } from '../../../engine/cards/knowledge';
import { leaveOut, refusedHere } from '../../../engine/corrections/leaveOut';
import { finders } from '../../../engine/languages/finders';
import type { Article, Correction, LinkedArticle } from '../../../engine/model';
import type { Answers } from '../../../platform/answer';
import type { KeptAnalysis } from '../../../platform/cache';
import { fingerprintOf } from '../../../platform/fingerprint';
import { Trouble } from '../../../platform/trouble';
import { cache, edition, library, report } from '../keep';
import { openNames } from '../knowledge';

export const answerLinkArticle: Answers['linkArticle'] = async (article, asker) => {
  const [analysis, corrections] = await Promise.all([analysisOf(article, asker.private), readCorrections()]);
  const refused = refusedHere(corrections, [article.address, ...article.aliases]);
  const linked = leaveOut(analysis.linked, refused);
  if (!asker.private) await cache.remember(refOf(article), { ...analysis, linked });
  return linked;
};

async function analysisOf(article: Article, isPrivate: boolean): Promise<KeptAnalysis> {
  const fingerprint = await fingerprintOf(article, edition());
  const kept = await cache.analysis(fingerprint);
  if (kept) return kept;
  const lexicon = await openNames();
  const linked = await linkArticle(article, { lexicon, finders, sortNames });
  const analysis = { linked, names: namesOf(linked, knowledgeOf(lexicon)) };
  if (!isPrivate) await cache.keepAnalysis(fingerprint, analysis);
  return analysis;
}

function namesOf(
  { entities }: LinkedArticle,
  { find }: ReturnType<typeof knowledgeOf>,
): KeptAnalysis['names'] {
  return Object.fromEntries(
    entities.flatMap(({ key }) => {
      const entity = find(key);
      return entity ? [[key, { ar: nameIn(entity, 'ar').name, en: nameIn(entity, 'en').name }]] : [];
    }),
  );
}

/** A library that cannot be opened is told of where it is asked for; marks do not wait for it. */
async function readCorrections(): Promise<Correction[]> {
  try {
    return await library.corrections();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    report(error);
    return [];
  }
}
