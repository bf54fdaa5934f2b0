/**
 * Russian cases. Folded: й is и, ё is е.
 *
 *   Казахстана, Казахстаном -> Казахстан      Москвы, Москве -> Москва       России -> Россия
 *   Израилем -> Израиль                       Китая -> Китай                 Зеленского -> Зеленский
 *   Соединённых Штатов -> Соединённые Штаты    Донецка stays a word of its own and gives Донецк
 */
import { endingsOf, withEndings } from '../endings';

const nouns = `
  а у ом е ым -> -
  ами ах ам ов -> ы
  ы е у ои ою -> а
  и е ю еи ею -> я
  ии ию иеи -> ия
  я ю ем е и -> ь
  и ью -> ь
  я ю ем е -> и
  а у ом е -> о
  я ю ем -> е
  ца цу цом цем це -> ец
  и ам ах -> а
`;
const adjectives = `
  ского скому ским ском -> скии
  ого ому ым ом -> ыи
  ого ому ым ом -> ои
  скои скую -> ская
  ои ую -> ая
  еи юю -> яя
  ого ому ым ом -> ое
  его ему им ем -> ее
  ых ым ыми -> ые
  их им ими -> ие
`;

/** Куба, Кубы: a stem of three letters; but сша, мид and ссср have no cases. */
export const russianEndings = withEndings([...endingsOf(adjectives, 3), ...endingsOf(nouns, 3)]);
