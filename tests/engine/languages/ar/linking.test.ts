/** What the finder and the heads do to names that the pack knows. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../engine/analyse';
import { finders } from '../../../../engine/languages/finders';
import type { PackEntity, PackName } from '../../../../engine/lexicon/names';
import { openLexicon } from '../../../../engine/lexicon/read';
import { packLexicon } from '../../../../engine/lexicon/write';
import type { Entity } from '../../../../engine/model';

const given = (entity: Pick<Entity, 'kind' | 'sort' | 'names'>, ...names: PackName[]): PackEntity => ({
  entity: {
    key: `en:${entity.names['en']}`,
    about: { en: 'About.', ar: 'عن.' },
    relations: [],
    roles: [],
    wikipedia: {},
    asOf: 2025,
    source: 'test',
    ...entity,
  },
  names,
  weight: 5,
});
const arabic = (use: PackName['use'], text: string): PackName => ({ text, language: 'ar', use });

const pack = [
  given(
    { kind: 'place', sort: 'country', names: { en: 'Sweden', ar: 'السويد' } },
    arabic('demonym', 'سويدي'),
  ),
  given({ kind: 'place', sort: 'city', names: { en: 'Malmö', ar: 'مالمو' } }),
  given({ kind: 'organisation', sort: 'club', names: { en: 'Malmö FF', ar: 'مالمو السويدي' } }),
  given({ kind: 'person', sort: 'politician', names: { en: 'King Salman', ar: 'الملك سلمان' } }),
  given({ kind: 'person', sort: 'politician', names: { en: 'Ceaușescu', ar: 'تشاوشيسكو' } }),
  given({ kind: 'organisation', sort: 'armed-group', names: { en: 'Al-Qaeda', ar: 'القاعدة' } }),
  given(
    { kind: 'person', sort: 'politician', names: { en: 'Tony Blair', ar: 'توني بلير' } },
    arabic('short', 'بلير'),
  ),
  given(
    { kind: 'person', sort: 'politician', names: { en: 'Bashar al-Assad', ar: 'بشار الأسد' } },
    arabic('word', 'الأسد'),
  ),
];
const lexicon = openLexicon(packLexicon(pack, []).buffer, (bytes) => new TextDecoder().decode(bytes));

/** Linked names as 'surface = English name', others as 'surface = kind'. */
async function read(text: string): Promise<string[]> {
  const blocks = [{ role: 'paragraph' as const, text }];
  const { decisions, unknown } = await analyse({ blocks, language: 'ar' }, lexicon, finders);
  const said = [
    ...decisions.map(({ mention: { start, end }, entity }) => ({
      start,
      end,
      is: lexicon.entity(entity).names['en'],
    })),
    ...unknown.map(({ start, end, kind }) => ({ start, end, is: kind })),
  ];
  return said
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, is }) => `${text.slice(start, end)} = ${is}`);
}

describe('the mark stands on the name alone', () => {
  test.each([
    { why: 'a title that the pack lists', text: 'خطة الملك سلمان', found: ['سلمان = King Salman'] },
    { why: 'the country behind a club', text: 'فاز مالمو السويدي', found: ['مالمو = Malmö FF'] },
    { why: 'the city without it', text: 'في مالمو', found: ['مالمو = Malmö'] },
  ])('$why: $text', async ({ text, found }) => expect(await read(text)).toEqual(found));
});

describe('a known name inside a longer one that the finder sees', () => {
  test.each([
    { why: 'behind the word for it stays', text: 'عن منظمة القاعدة', found: ['القاعدة = Al-Qaeda'] },
    { why: 'is not meant', text: 'في جامعة مالمو', found: ['جامعة مالمو = organisation'] },
  ])('$why: $text', async ({ text, found }) => expect(await read(text)).toEqual(found));
});

describe('a name of somebody, undecided who', () => {
  test.each([
    { why: 'a surname of one kind', text: 'تحدث مع بلير أمس', found: ['بلير = person'] },
    { why: 'an everyday word behind its cue', text: 'وصل الرئيس الأسد', found: ['الأسد = person'] },
    { why: 'an everyday word', text: 'رأى الأسد في الغابة', found: [] },
  ])('$why: $text', async ({ text, found }) => expect(await read(text)).toEqual(found));
});
