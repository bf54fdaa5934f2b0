/** The name, what it is, and its flag; the way back when the card was reached from another card. */
import type { Card, EntityKey } from '../engine/model';
import { directionOf } from './direction';
import type { Words } from './words/words';

interface Props {
  card: Card;
  words: Words;
  nameId: string;
  onEntity(key: EntityKey): void;
  onBack?: (() => void) | undefined;
  /** Given when the card is pinned: moving the pointer away does not close it then. */
  onClose?: (() => void) | undefined;
}

export function CardHeader({ card, words, nameId, onEntity, onBack, onClose }: Props) {
  const [local] = card.otherNames;
  return (
    <header class="head">
      <div class="id">
        {onBack && (
          <button type="button" class="back" onClick={onBack}>
            <span class="arrow" aria-hidden="true" /> {words.card.back}
          </button>
        )}
        <h2
          class="name aligned"
          id={nameId}
          lang={card.nameLanguage}
          dir={directionOf(card.name, words.direction)}
        >
          {card.name}
        </h2>
        <p class="kind">
          <span>
            {card.sort}
            {card.country && card.country.key !== card.key && (
              <Country country={card.country} onEntity={onEntity} />
            )}
          </span>
          {local && (
            <bdi class="local aligned" lang={local.language} title={words.languageName(local.language)}>
              {local.text}
            </bdi>
          )}
        </p>
      </div>
      {card.flag?.startsWith('data:image/') && (
        <img class="flag" src={card.flag} alt={words.card.flagOf(card.country?.name ?? card.name)} />
      )}
      {onClose && (
        <button type="button" class="close" aria-label={words.card.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </header>
  );
}

function Country({
  country,
  onEntity,
}: {
  country: NonNullable<Card['country']>;
  onEntity: Props['onEntity'];
}) {
  return (
    <>
      <span aria-hidden="true"> · </span>
      <button type="button" class="quiet" onClick={() => onEntity(country.key)}>
        <bdi>{country.name}</bdi>
      </button>
    </>
  );
}
