/**
 * Between subdivisions and everything else: the bare name of a province belongs to it where nothing else bears it.
 *
 *   Cairo Governorate      never 'Cairo'
 *   Kurdistan Province     never 'إقليم كردستان', which is the region in Iraq
 *   Nineveh Governorate    'Nineveh', beside a cue
 *   Northern Province      of five countries: none has it without a cue
 */
import { nameKeys } from '../engine/lexicon/nameKeys';
import type { PackName } from '../engine/lexicon/names';
import type { Language } from '../engine/model';
import type { Draft } from './draft';

type Text = Pick<PackName, 'text' | 'language'>;

export function giveSpareNames(drafts: Draft[]): Draft[] {
  const [subdivisions, others] = [
    drafts.filter(isSubdivision),
    drafts.filter((draft) => !isSubdivision(draft)),
  ];
  const elsewhere = new Set(others.flatMap(textsOf).map(keyOf));
  const bearers = countOf(subdivisions.flatMap((draft) => [...new Set(textsOf(draft).map(keyOf))]));
  const wanted = countOf(subdivisions.flatMap(({ spare }) => [...new Set(spare!.map(keyOf))]));
  return drafts.map((draft) => {
    if (!isSubdivision(draft)) return draft;
    const spare = draft
      .spare!.filter(
        (name) => !elsewhere.has(keyOf(name)) && !bearers.has(keyOf(name)) && !hides(name, elsewhere),
      )
      .map((name) =>
        name.use === 'full' && wanted.get(keyOf(name))! > 1 ? { ...name, use: 'short' as const } : name,
      );
    const own = withoutCities(draft, elsewhere);
    return own.bulk ? shared(own, spare, bearers) : { ...own, names: [...own.names, ...spare] };
  });
}

/** A row of the table that is a city or a region which the pack has anyway: Berlin, Abkhazia. */
export function unlessElsewhere(subdivisions: Draft[], others: Draft[]): Draft[] {
  const placeOf = ({ entity: { country, names } }: Draft) =>
    `${country} ${keyOf({ text: names['en'] ?? '', language: 'en' })}`;
  const places = new Set(others.filter(({ entity }) => entity.kind === 'place').map(placeOf));
  return subdivisions.filter((draft) => !draft.bulk || !places.has(placeOf(draft)));
}

const isSubdivision = ({ spare }: Draft) => spare !== undefined;
const isUsual = (language: Language) => language === 'en' || language === 'ar';

/** 'طنجة أصيلة' without a cue would be nothing, and Tangier in it would be lost. */
function hides({ text, language, use }: PackName, elsewhere: ReadonlySet<string>): boolean {
  const words = text.split(' ');
  const isName = (from: number, to: number) =>
    elsewhere.has(keyOf({ text: words.slice(from, to).join(' '), language }));
  return use !== 'full' && words.some((_, from) => words.some((_, to) => to >= from && isName(from, to + 1)));
}

/** Languages in which the province is called as its city: 'Каир'. */
function withoutCities(draft: Draft, elsewhere: ReadonlySet<string>): Draft {
  const { entity, names } = draft;
  const isOwn = (name: Text) => isUsual(name.language) || !elsewhere.has(keyOf(name));
  const kept = Object.entries(entity.names).filter(([language, text]) => isOwn({ language, text }));
  return { ...draft, entity: { ...entity, names: Object.fromEntries(kept) }, names: names.filter(isOwn) };
}

/** What two rows of the table are called, neither is called without a cue. */
function shared(draft: Draft, spare: PackName[], bearers: ReadonlyMap<string, number>): Draft {
  const { entity, names } = draft;
  const isShared = (name: Text) => (bearers.get(keyOf(name)) ?? 0) > 1;
  const bound = new Set(names.filter(({ use }) => use !== 'full').map(keyOf));
  const usual = Object.entries(entity.names)
    .map(([language, text]): PackName => ({ text, language, use: 'short' }))
    .filter((name) => isShared(name) && !bound.has(keyOf(name)));
  const weakened = names.map((name) =>
    name.use === 'full' && isShared(name) ? { ...name, use: 'short' as const } : name,
  );
  return { ...draft, names: [...weakened, ...usual, ...spare] };
}

const textsOf = ({ entity, names }: Draft): Text[] => [
  ...Object.entries(entity.names).map(([language, text]) => ({ language, text })),
  ...names.filter(({ use }) => use !== 'demonym'),
];

const keyOf = ({ text, language }: Text) => `${language}:${nameKeys(text, '')[0]?.key ?? text}`;

function countOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
