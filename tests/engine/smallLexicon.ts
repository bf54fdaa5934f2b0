/** A pack of a few entities for tests of recognition and linking; every fact needed by a test stands here. */
import type { PackEntity, PackName } from '../../engine/lexicon/names';
import { openLexicon } from '../../engine/lexicon/read';
import { packLexicon } from '../../engine/lexicon/write';
import type { Entity, Role } from '../../engine/model';

type Given = Pick<Entity, 'kind' | 'sort'> &
  Partial<Pick<Entity, 'country' | 'relations'>> & {
    en: string;
    ar: string;
    weight?: number;
    roles?: Pick<Role, 'office' | 'from' | 'to'>[];
    names?: PackName[];
  };

const name = (use: PackName['use'], language: string, ...texts: string[]): PackName[] =>
  texts.map((text) => ({ text, language, use }));

function entity({ en, ar, weight = 5, roles = [], names = [], ...given }: Given): PackEntity {
  return {
    entity: {
      key: `en:${en}`,
      names: { en, ar },
      about: { en: `About ${en}.`, ar: `عن ${ar}.` },
      relations: [],
      wikipedia: { en },
      asOf: 2025,
      source: 'test',
      ...given,
      roles: roles.map((role) => ({ ...role, text: { en: role.office!, ar: role.office! } })),
    },
    names,
    weight,
  };
}

const country = (code: string, en: string, ar: string, demonyms: string[] = []): PackEntity =>
  entity({
    kind: 'place',
    sort: 'country',
    country: code,
    en,
    ar,
    weight: 10,
    names: name('demonym', 'ar', ...demonyms),
  });

export const smallPack: PackEntity[] = [
  country('KZ', 'Kazakhstan', 'كازاخستان', ['كازاخستاني', 'كازاخستانية']),
  country('RU', 'Russia', 'روسيا', ['روسي', 'روسية', 'روس']),
  country('QA', 'Qatar', 'قطر', ['قطرية']),
  country('YE', 'Yemen', 'اليمن', ['يمني']),
  country('TR', 'Turkey', 'تركيا', ['تركي']),
  country('EG', 'Egypt', 'مصر', ['مصري', 'مصرية']),
  country('US', 'United States', 'الولايات المتحدة'),
  country('GE', 'Georgia (country)', 'جورجيا'),
  country('OM', 'Oman', 'عمان', ['عماني']),
  entity({ kind: 'place', sort: 'capital', country: 'JO', en: 'Amman', ar: 'عمان', weight: 9 }),
  country('JO', 'Jordan', 'الأردن', ['أردني']),
  entity({ kind: 'place', sort: 'city', country: 'MA', en: 'Fez', ar: 'فاس', weight: 4 }),
  entity({ kind: 'place', sort: 'city', country: 'US', en: 'Chandler', ar: 'تشاندلر', weight: 1 }),
  entity({ kind: 'place', sort: 'city', country: 'FR', en: 'Paris', ar: 'باريس', weight: 9 }),
  entity({
    kind: 'place',
    sort: 'capital',
    country: 'KZ',
    en: 'Astana',
    ar: 'أستانا',
    names: name('full', 'ar', 'نور سلطان'),
  }),
  entity({
    kind: 'person',
    sort: 'politician',
    country: 'KZ',
    en: 'Nursultan Nazarbayev',
    ar: 'نور سلطان نزارباييف',
    names: [...name('alone', 'ar', 'نزارباييف'), ...name('alone', 'en', 'Nazarbayev')],
    roles: [{ office: 'president', from: 1991, to: 2019 }],
  }),
  entity({
    kind: 'person',
    sort: 'politician',
    country: 'KZ',
    en: 'Kassym-Jomart Tokayev',
    ar: 'قاسم جومارت توكاييف',
  }),
  entity({
    kind: 'person',
    sort: 'politician',
    country: 'YE',
    en: 'Ali Abdullah Saleh',
    ar: 'علي عبد الله صالح',
    names: [...name('short', 'ar', 'صالح'), ...name('full', 'ar', 'الرئيس علي عبد الله صالح')],
    roles: [{ office: 'president', from: 1990, to: 2012 }],
  }),
  entity({
    kind: 'person',
    sort: 'politician',
    country: 'US',
    en: 'Barack Obama',
    ar: 'باراك أوباما',
    names: [...name('alone', 'en', 'Obama'), ...name('alone', 'ar', 'أوباما')],
    roles: [{ office: 'president', from: 2009, to: 2017 }],
  }),
  entity({
    kind: 'organisation',
    sort: 'newspaper',
    country: 'SA',
    en: 'Asharq Al-Awsat',
    ar: 'صحيفة الشرق الأوسط',
    names: [...name('word', 'ar', 'الشرق الأوسط'), ...name('full', 'ar', 'الشرق الأوسط القطرية')],
  }),
  entity({ kind: 'place', sort: 'region', en: 'Middle East', ar: 'الشرق الأوسط', weight: 9 }),
  entity({
    kind: 'organisation',
    sort: 'international',
    en: 'United Nations',
    ar: 'الأمم المتحدة',
    names: name('alone', 'en', 'UN', 'U.N.'),
  }),
  entity({
    kind: 'organisation',
    sort: 'club',
    en: 'Miami Heat',
    ar: 'ميامي هيت',
    names: name('word', 'en', 'Heat'),
  }),
  entity({ kind: 'person', sort: 'writer', en: 'Nur Karam', ar: 'نور كرم' }),
  entity({ kind: 'person', sort: 'politician', country: 'US', en: 'Tip O’Hara', ar: 'تيب أوهارا' }),
  entity({
    kind: 'organisation',
    sort: 'company',
    en: 'General Electric',
    ar: 'جنرال إلكتريك',
  }),
  entity({
    kind: 'organisation',
    sort: 'party',
    en: 'Homeland Party',
    ar: 'حزب الوطن',
    names: name('short', 'ar', 'الوطن'),
  }),
  entity({
    kind: 'person',
    sort: 'writer',
    en: 'Amal Karam',
    ar: 'أمل كرم',
    names: name('word', 'ar', 'أمل'),
  }),
];

const smallPhrases = [{ text: 'نصف قطر', language: 'ar' }];

export const smallLexicon = openLexicon(packLexicon(smallPack, smallPhrases).buffer, (bytes) =>
  new TextDecoder().decode(bytes),
);
