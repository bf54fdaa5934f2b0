/** What is kept of an article beside a highlight and in the reading history: its values, not where each was read. */
import type { Article, ArticleRef } from '../model';

export function refOf(article: Article): ArticleRef {
  const { address, aliases, title, byline, site, published, language, direction } = article;
  return {
    address,
    aliases,
    title: title.value,
    ...(byline && { byline: byline.value }),
    ...(site && { site: site.value }),
    ...(published && { published: published.value }),
    language,
    direction,
  };
}
