/** Arabic words that are never a name by themselves. */
import { arabicForm, foldArabic } from './arabicLetters';
import { load } from './packages';

/** Folded, each once, sorted. */
export function arabicStopWords(): string[] {
  const { ara } = load<{ ara: string[] }>('stopword');
  const words = ara.flatMap((word) => arabicForm(word) ?? []).map(foldArabic);
  return [...new Set(words)].filter((word) => word.length > 1).sort();
}
