/** Which names of a subdivision count by themselves, and which beside a cue. */
import type { PackName } from '../engine/lexicon/names';
import type { Language } from '../engine/model';
import { fold } from '../engine/text/fold';
import type { Draft } from './draft';
import { bareName, type Generic, isOrdinary } from './subdivisionNames';

/** Shorter Arabic names are as often words, as those of cities are (cities.ts). */
const SAFE_LETTERS = 6;
const BOTH = ['en', 'ar'] as const;

interface Given {
  /** What people wrote about it, which goes before every rule. */
  listed: PackName[];
  generic: Generic | undefined;
  /** Somebody has read it. */
  isTitled: boolean;
}

export function usesOf(
  names: Record<Language, string>,
  { listed, generic, isTitled }: Given,
): Required<Pick<Draft, 'names' | 'spare'>> {
  const known = new Set(listed.map(folded));
  const isNew = (name: PackName) => !known.has(folded(name));
  return {
    names: [...listed, ...boundNames(names, isTitled).filter(isNew)],
    spare: [...otherFullNames(names, generic), ...bareNames(names)].filter(isNew),
  };
}

const folded = ({ text, language }: Pick<PackName, 'text' | 'language'>) => `${language} ${fold(text).text}`;

/** 'جمهورية ألطاي' is not 'إقليم ألطاي', which lies beside it. */
const REPUBLIC = 'جمهورية';

/** 'إقليم هلمند' beside 'ولاية هلمند': the press takes its own word for a province. */
function otherFullNames(names: Record<Language, string>, generic: Generic | undefined): PackName[] {
  const bare = bareName(names['ar'] ?? '', 'ar');
  if (!bare || isOrdinary(bare) || names['ar']!.startsWith(REPUBLIC)) return [];
  const others = (generic?.ar ?? []).map((word) => `${word} ${bare}`).filter((text) => text !== names['ar']);
  return others.map((text) => ({ text, language: 'ar', use: 'full' }));
}

/** A diocese before it is a part of Jamaica. */
const PARISH = 'أبرشية';

/** The usual names that may not stand without a cue, and all those that nobody has read. */
function boundNames(names: Record<Language, string>, isTitled: boolean): PackName[] {
  return BOTH.flatMap((language) => {
    const text = names[language] ?? '';
    const isRead = isTitled || (bareName(text, language) !== text && !text.startsWith(PARISH));
    const isFree = isRead && !isOrdinary(text);
    return text === '' || isFree ? [] : [{ text, language, use: useOf(text, language) }];
  });
}

function bareNames(names: Record<Language, string>): PackName[] {
  return BOTH.flatMap((language) => {
    const name = names[language] ?? '';
    const text = bareName(name, language);
    return text === name || isOrdinary(text) || isPartOfPlace(text)
      ? []
      : [{ text, language, use: useOf(text, language) }];
  });
}

/** 'شمال غزة': the north of the place as often as the province, and Gaza would be lost in it. */
const isPartOfPlace = (text: string) => text.includes(' ') && isOrdinary(text.split(' ')[0]!);

/** An Arabic word with the article or of few letters, and a point of the compass, are words before they are names. */
function useOf(text: string, language: Language): 'short' | 'word' {
  if (language !== 'ar' || text.includes(' ')) return 'short';
  return text.length < SAFE_LETTERS || text.startsWith('ال') ? 'word' : 'short';
}
