/** An entity's names in other languages: those spoken where it is first, then Arabic and English, then the rest. */
import type { Card, Entity, Language } from '../model';
import { languagesOf } from './localLanguages';

/** What fits on two lines of a card. */
const MOST_NAMES = 6;

export function otherNamesOf({ names, country }: Entity, shown: Language): Card['otherNames'] {
  const local = country === undefined ? [] : languagesOf(country);
  const order = new Set<Language>([...local, 'ar', 'en', ...Object.keys(names).sort()]);
  const seen = new Set([names[shown]]);
  const others: Card['otherNames'] = [];
  for (const language of order) {
    const text = names[language];
    if (!text || seen.has(text)) continue; // 'Berlin' in six languages is one name
    seen.add(text);
    others.push({ language, text });
  }
  return others.slice(0, MOST_NAMES);
}
