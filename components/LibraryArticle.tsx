/** One article of the library: its title as a link, where it appeared, and what was kept of it. */
import type { ArticleRef, Highlight } from '../engine/model';
import type { ArticleHighlights } from './byArticle';
import { directionOf } from './direction';
import type { PageWords } from './words/pageWords';

interface Props {
  group: ArticleHighlights;
  words: PageWords;
  /** Given for what is kept, and `onRestore` for what is in the trash. */
  onRemove?: ((id: string) => void) | undefined;
  onRestore?: ((id: string) => void) | undefined;
}

export function LibraryArticle({ group: { article, highlights }, words, onRemove, onRestore }: Props) {
  return (
    <article>
      <header dir={article.direction}>
        <h2 lang={article.language}>
          <a href={article.address} target="_blank" rel="noopener noreferrer">
            {article.title}
          </a>
        </h2>
        <Source article={article} words={words} />
      </header>
      <ul>
        {highlights.map((highlight) => (
          <Kept
            key={highlight.id}
            highlight={highlight}
            words={words}
            onRemove={onRemove}
            onRestore={onRestore}
          />
        ))}
      </ul>
    </article>
  );
}

function Source({ article, words }: { article: ArticleRef; words: PageWords }) {
  const parts = [article.site, article.byline, article.published && words.date(article.published)];
  const known = parts.filter((part) => part !== undefined && part !== '');
  if (known.length === 0) return null;
  return (
    <p class="dim aligned" dir={words.direction}>
      {known.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

interface KeptProps extends Omit<Props, 'group'> {
  highlight: Highlight;
}

function Kept({ highlight, words, onRemove, onRestore }: KeptProps) {
  const { id, article, quote, colour, note, createdAt, removedAt } = highlight;
  const { library } = words;
  return (
    <li data-colour={colour} dir={article.direction}>
      <blockquote
        lang={article.language}
        dir={directionOf(quote.exact, article.direction)}
        cite={article.address}
      >
        {quote.exact}
      </blockquote>
      {note && (
        <p class="aligned" dir={directionOf(note, words.direction)}>
          {note}
        </p>
      )}
      <p class="under dim" dir={words.direction}>
        <span>
          {words.colour[colour]} ·{' '}
          {removedAt ? library.removedOn(words.date(removedAt)) : library.savedOn(words.date(createdAt))}
        </span>
        {onRemove && (
          <button
            type="button"
            class="act"
            aria-label={library.removeThis(beginning(quote.exact))}
            onClick={() => onRemove(id)}
          >
            {library.remove}
          </button>
        )}
        {onRestore && (
          <button type="button" class="act" onClick={() => onRestore(id)}>
            {library.restore}
          </button>
        )}
      </p>
    </li>
  );
}

/** Enough of a quote to know it by ear. */
function beginning(quote: string): string {
  return quote.split(/\s+/).slice(0, 8).join(' ');
}
