/** The Wikipedia articles the card knows of, as ordinary links that open beside the article being read. */
import type { Card } from '../engine/model';
import type { Words } from './words/words';

export function WikipediaLinks({ pages, words }: { pages: Card['wikipedia']; words: Words }) {
  if (pages.length === 0) return null;
  return (
    <p class="wikipedia">
      <span class="dim">{words.card.wikipedia}</span>
      {pages.map(({ language, title, url }) => (
        <a
          key={language}
          href={url}
          lang={language}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.card.wikipediaIn(words.ownLanguageName(language), title)}
        >
          <bdi>{words.ownLanguageName(language)}</bdi>
        </a>
      ))}
    </p>
  );
}
