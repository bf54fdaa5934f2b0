/** Earlier articles that share names with this one: what both name, and when the reader read it. */
import type { RelatedArticle } from '../engine/model';
import type { Words } from './words/words';

interface Props {
  related: RelatedArticle[];
  words: Words;
  /** Milliseconds since 1970. */
  now: number;
}

export function RelatedList({ related, words, now }: Props) {
  return (
    <section class="related">
      <h3>{words.card.related}</h3>
      {related.length === 0 ? (
        <p class="dim">{words.card.relatedNone}</p>
      ) : (
        <ul>
          {related.map((row) => (
            <Row key={row.article.address} row={row} words={words} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  row: { article, shares, readAt },
  words,
  now,
}: { row: RelatedArticle } & Omit<Props, 'related'>) {
  return (
    <li dir={article.direction} lang={article.language}>
      <a href={article.address} target="_blank" rel="noopener noreferrer">
        {article.title}
      </a>
      <small class="aligned" dir={words.direction} lang={words.language}>
        {shares.length > 0 && (
          <>
            {words.card.shares}: <Names names={shares} comma={words.comma} /> ·{' '}
          </>
        )}
        {words.card.read(words.ago(readAt, now))}
        {article.language !== words.language && <> · {words.languageName(article.language)}</>}
      </small>
    </li>
  );
}

function Names({ names, comma }: { names: string[]; comma: string }) {
  return (
    <>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && comma}
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}
