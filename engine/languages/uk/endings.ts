/**
 * Ukrainian cases. Folded: й is и, ї is і.
 *
 *   України, Україною -> Україна      Києва, Києві -> Київ      Харкова -> Харків      Росії -> Росія
 *   Казахстаном -> Казахстан          Зеленського -> Зеленський
 */
import { endingsOf, withEndings } from '../endings';

const nouns = `
  а у ом ові ем і им -> -
  ами ах ам ів -> и
  и і у ою -> а
  ії ію ією -> ія
  іі ію ією -> ія
  я ю ем еві і -> ь
  я ю єм єві і -> и
  а у ом і -> о
  я ю ям і -> є
  ця цю цем ці -> ець
`;
/** Київ, Києва: short as it is. */
const alternating = `
  єва єву євом єві -> ів
  ова ову овом ові -> ів
`;
const adjectives = `
  ського ському ським -> ськии
  ого ому им -> ии
  ської ську ською ськіи -> ська
  ськоі -> ська
  оі у ою іи -> а
  ого ому им -> е
  их им ими -> і
`;

export const ukrainianEndings = withEndings([
  ...endingsOf(adjectives, 3),
  ...endingsOf(alternating, 2),
  ...endingsOf(nouns, 3),
]);
