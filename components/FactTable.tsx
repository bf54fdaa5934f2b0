/** Dated facts in two columns; a person or a place named among them opens in the same card. */
import type { EntityKey } from '../engine/model';
import type { FactRow } from './factRows';
import type { Words } from './words/words';

interface Props {
  rows: FactRow[];
  words: Words;
  onEntity(key: EntityKey): void;
}

export function FactTable({ rows, words, onEntity }: Props) {
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {rows.map((row) => (
        <div key={`${row.is} ${row.label}`}>
          <dt>{row.label}</dt>
          <dd>
            {row.is === 'text' ? (
              row.value
            ) : (
              <Entities entities={row.entities} words={words} onEntity={onEntity} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type EntityRow = Extract<FactRow, { is: 'entities' }>;

function Entities({ entities, words, onEntity }: Pick<EntityRow, 'entities'> & Omit<Props, 'rows'>) {
  return (
    <>
      {entities.map(({ key, name, alsoHere }, index) => (
        <span key={key}>
          {index > 0 && words.comma}
          <button type="button" class="quiet named" onClick={() => onEntity(key)}>
            <bdi>{name}</bdi>
          </button>
          {alsoHere && <span class="dim"> · {words.card.alsoHere}</span>}
        </span>
      ))}
    </>
  );
}
