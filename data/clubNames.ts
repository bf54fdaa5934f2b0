/**
 * A club that the Arabic press calls by its city and its people is also called by the city alone, beside a cue or
 * after the longer name:
 *
 *   أستانا الكازاخستاني    short: أستانا
 */
import type { PackName } from '../engine/lexicon/names';
import { fold } from '../engine/text/fold';
import type { Draft } from './draft';

export function addClubNames(drafts: Draft[]): Draft[] {
  const peoples = new Set(
    drafts.flatMap(({ names }) => names.filter(isArabicDemonym).map(({ text }) => fold(`ال${text}`).text)),
  );
  return drafts.map((draft) => {
    if (draft.entity.sort !== 'club') return draft;
    const usual = draft.entity.names['ar'];
    const known = [
      ...(usual ? [usual] : []),
      ...draft.names.filter(({ language }) => language === 'ar').map(({ text }) => text),
    ];
    const cities = known
      .flatMap((name) => withoutPeople(name, peoples) ?? [])
      .filter((name) => !known.includes(name));
    const added = [...new Set(cities)].map((text): PackName => ({ text, language: 'ar', use: 'short' }));
    return added.length === 0 ? draft : { ...draft, names: [...draft.names, ...added] };
  });
}

const isArabicDemonym = ({ language, use }: PackName) => language === 'ar' && use === 'demonym';

function withoutPeople(name: string, peoples: ReadonlySet<string>): string | undefined {
  const words = name.split(' ');
  return words.length > 1 && peoples.has(fold(words.at(-1)!).text) ? words.slice(0, -1).join(' ') : undefined;
}
