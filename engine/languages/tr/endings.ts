/**
 * Turkish suffixes where no apostrophe parts them from the name, as behind names of organisations and in careless
 * text; behind an apostrophe ('Ankara'da') they are words of their own and need no rule. Folded: ı is i, ş is s.
 *
 *   Birleşmiş Milletlerin -> Birleşmiş Milletler      Türkiyede -> Türkiye      Avrupaya -> Avrupa
 *   Çinde stays: three letters are too few            Adana stays: the word itself goes first
 */
import { endingsOf, withEndings } from '../endings';

const suffixes = `
  nin nun in un -> -
  ya ye yi yu -> -
  da de ta te nda nde -> -
  dan den tan ten ndan nden -> -
  daki deki taki teki -> -
  la le yla yle -> -
  ne na ni nu -> -
`;

export const turkishEndings = withEndings(endingsOf(suffixes, 5));
