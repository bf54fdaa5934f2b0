/** Highlights gathered under their articles: the article saved from last comes first, its passages in text order. */
import type { ArticleRef, Highlight } from '../engine/model';

export interface ArticleHighlights {
  article: ArticleRef;
  highlights: Highlight[];
}

export function byArticle(highlights: Highlight[]): ArticleHighlights[] {
  const groups = new Map<string, ArticleHighlights>();
  for (const highlight of highlights) {
    const { article } = highlight;
    const group = groups.get(article.address);
    if (group) group.highlights.push(highlight);
    else groups.set(article.address, { article, highlights: [highlight] });
  }
  for (const group of groups.values()) group.highlights.sort((a, b) => a.position.start - b.position.start);
  return [...groups.values()];
}
