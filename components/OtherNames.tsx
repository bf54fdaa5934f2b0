/** The name in other languages, each in its own script and direction, the local ones first. */
import type { Card } from '../engine/model';
import type { Words } from './words/words';

export function OtherNames({ names, words }: { names: Card['otherNames']; words: Words }) {
  if (names.length === 0) return null;
  return (
    <ul class="names" aria-label={words.card.otherNames}>
      {names.map(({ language, text }) => (
        <li key={language + text}>
          <bdi lang={language} title={words.languageName(language)}>
            {text}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
