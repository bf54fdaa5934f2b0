/**
 * "Who is who here": every name of the article in order of appearance, the way to the cards for readers who use
 * keys or a screen reader, since marks painted on text are invisible to both. Arrows move, Enter opens.
 */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKey, Kind, NamedEntity } from '../engine/model';
import { Chips } from './Chips';
import { directionOf } from './direction';
import { stepIn } from './keys';
import type { MarkedKind, Words } from './words/words';

export interface ListedEntity
  extends Pick<NamedEntity, 'key' | 'kind' | 'sort' | 'name' | 'nameLanguage' | 'about'> {
  /** How often it is named in the article. */
  count: number;
}

export interface EntityListProps {
  entities: ListedEntity[];
  words: Words;
  onEntity(key: EntityKey): void;
  onClose(): void;
  listRef?: Ref<HTMLElement> | undefined;
}

type Shown = 'all' | MarkedKind;
const KINDS: MarkedKind[] = ['person', 'place', 'organisation', 'event'];

export function EntityList({ entities, words, onEntity, onClose, listRef = null }: EntityListProps) {
  const [shown, setShown] = useState<Shown>('all');
  const rows = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<EntityKey>();
  const listed = entities.filter(({ kind }) => shown === 'all' || kind === shown);
  const at = listed.findIndex(({ key }) => key === current);
  useEffect(() => rows.current?.querySelector('button')?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation(); // the card behind the list, if there is one, stays
      return onClose();
    }
    if (rows.current) stepIn(rows.current, event, 'vertical');
  };
  return (
    <section
      class="list"
      aria-labelledby="list-title"
      lang={words.language}
      dir={words.direction}
      onKeyDown={onKey}
      ref={listRef}
    >
      <header>
        <h2 id="list-title">{words.list.title}</h2>
        <span class="dim">{words.list.count(listed.length)}</span>
        <button type="button" class="close" aria-label={words.list.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <KindFilter present={entities.map(({ kind }) => kind)} shown={shown} words={words} onShow={setShown} />
      {listed.length === 0 && <p class="dim none">{words.list.none}</p>}
      <ol ref={rows}>
        {listed.map((entity, index) => (
          <Row
            key={entity.key}
            entity={entity}
            words={words}
            inTabOrder={index === Math.max(0, at)}
            onFocus={() => setCurrent(entity.key)}
            onEntity={onEntity}
          />
        ))}
      </ol>
    </section>
  );
}

interface FilterProps {
  present: Kind[];
  shown: Shown;
  words: Words;
  onShow(kind: Shown): void;
}

function KindFilter({ present, shown, words, onShow }: FilterProps) {
  const kinds = KINDS.filter((kind) => present.includes(kind));
  if (kinds.length < 2) return null;
  return (
    <Chips
      label={words.list.show}
      choices={[
        { value: 'all' as Shown, label: words.list.all },
        ...kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
      ]}
      isOn={(kind) => kind === shown}
      onPress={onShow}
    />
  );
}

interface RowProps {
  entity: ListedEntity;
  words: Words;
  /** One row stands in the tab order, the arrows reach the others. */
  inTabOrder: boolean;
  onFocus(): void;
  onEntity(key: EntityKey): void;
}

function Row({ entity, words, inTabOrder, onFocus, onEntity }: RowProps) {
  const { key, sort, name, nameLanguage, about, count } = entity;
  return (
    <li>
      <button type="button" tabIndex={inTabOrder ? 0 : -1} onFocus={onFocus} onClick={() => onEntity(key)}>
        <span class="who">
          <bdi class="entity" lang={nameLanguage}>
            {name}
          </bdi>
          <span class="dim"> {sort}</span>
        </span>
        {count > 1 && <span class="dim times">{words.list.times(count)}</span>}
        {about && (
          <span class="line" dir={directionOf(about, words.direction)}>
            {about}
          </span>
        )}
      </button>
    </li>
  );
}
