/** Highlights gathered under their articles: the article saved from last comes first, its passages in text order. */
import type { ArticleRef, Highlight } from '../engine/model';

export interface ArticleHighlights {
  article: ArticleRef;
  highlights: Highlight[];
}

export function byArticle(highlights: Highlight[]): ArticleHighlights[] {
  const groups = Map.groupBy(highlights, ({ article }) => article.address);
  return [...groups.values()].map((group) => ({
    article: group[0]!.article, // groupBy makes no empty groups
    highlights: group.toSorted((a, b) => a.position.start - b.position.start),
  }));
}
