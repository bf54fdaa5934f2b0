/**
 * The Wikipedia articles a card links to: in the article's language, in the reader's, in English.
 *   { language: 'ar', title: 'القرم', url: 'https://ar.wikipedia.org/wiki/%D8%A7%D9%84%D9%82%D8%B1%D9%85' }
 */
import type { Card, Entity, Language } from '../model';

export function wikipediaOf(
  { wikipedia }: Entity,
  languages: readonly (Language | undefined)[],
): Card['wikipedia'] {
  return [...new Set(languages)].flatMap((language) => {
    const title = language && wikipedia[language];
    return title && isWiki.test(language) ? [{ language, title, url: addressOf(language, title) }] : [];
  });
}

/** What may stand before '.wikipedia.org': 'ar', 'arz', 'zh-yue'. */
const isWiki = /^[a-z]{2,3}(-[a-z]+)*$/;

function addressOf(language: Language, title: string): string {
  const path = encodeURIComponent(title.toWellFormed().replaceAll(' ', '_'));
  // As Wikipedia writes them itself; a subpage's slash and a colon mean nothing else in its paths.
  return `https://${language}.wikipedia.org/wiki/${path.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
