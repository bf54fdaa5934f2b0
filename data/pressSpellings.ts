/**
 * Families of spellings by which the Arabic press writes one foreign sound, added to every name that has it:
 *
 *   Gorbachev    غورباتشوف    جورباتشوف   a hard g is غ in Beirut and ج in Cairo
 *   Tokayev      توكاييف      توكايف
 *
 * Only where nobody else bears the new spelling, and never for Arab names, whose غ is no g.
 */
import { nameKeys } from '../engine/lexicon/nameKeys';
import type { PackName } from '../engine/lexicon/names';
import { ARAB_LEAGUE } from './arabLeague';
import type { Draft } from './draft';

interface Family {
  /** What the English name must have for the Arabic letters to stand for it. */
  sound: RegExp;
  from: RegExp;
  to: string;
}

const families: readonly Family[] = [
  { sound: /g(?![ei]?h)/i, from: /غ/g, to: 'ج' },
  { sound: /[ae]ye?v|[ai]ev|aev/i, from: /اييف(?= |$)/g, to: 'ايف' },
  // توكائيف needs no row: ئي and يي are folded to one.
];

/** A shorter word is as often another: غوا, Goa, and جوا, by air. */
const FEWEST_LETTERS = 5;

export function addPressSpellings(drafts: Draft[]): Draft[] {
  const borne = new Set(drafts.flatMap((draft) => arabicNames(draft).map(({ text }) => keyOf(text))));
  return drafts.map((draft) => {
    const added = spellingsOf(draft).filter(({ text }) => !borne.has(keyOf(text)));
    return added.length === 0 ? draft : { ...draft, names: [...draft.names, ...added] };
  });
}

function spellingsOf(draft: Draft): PackName[] {
  const { entity } = draft;
  if (entity.country && ARAB_LEAGUE.has(entity.country)) return [];
  const english = entity.names['en'] ?? '';
  return families
    .filter(({ sound }) => sound.test(english))
    .flatMap(({ from, to }) =>
      arabicNames(draft).flatMap((name) => {
        const text = name.text.replace(from, to);
        return text !== name.text && text.length >= FEWEST_LETTERS ? [{ ...name, text }] : [];
      }),
    );
}

/** With the use that each is listed for; the usual name is 'full' unless it is listed. */
function arabicNames({ entity, names }: Draft): PackName[] {
  const listed = names.filter(({ language, use }) => language === 'ar' && use !== 'demonym');
  const usual = entity.names['ar'];
  if (!usual || listed.some(({ text }) => text === usual)) return listed;
  return [{ text: usual, language: 'ar', use: 'full' }, ...listed];
}

const keyOf = (text: string) => nameKeys(text, '')[0]?.key ?? text;
