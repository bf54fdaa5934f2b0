/** The ways of writing one name that a rule knows: the pack is built with all of them, the text is read as it is. */
import { arabicSpellings } from './ar/spellings';

const rows: Record<string, (name: string) => string[]> = { ar: arabicSpellings };

/** The name itself first. */
export function spellings(name: string, language: string): string[] {
  return [...new Set([name, ...(rows[language]?.(name) ?? [])])];
}
