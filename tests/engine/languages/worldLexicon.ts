/** A pack of a few entities with names in the languages that have rows of their own. */
import type { PackEntity, PackName } from '../../../engine/lexicon/names';
import { openLexicon } from '../../../engine/lexicon/read';
import { packLexicon } from '../../../engine/lexicon/write';
import type { Entity, Kind, Language } from '../../../engine/model';

interface Given {
  kind: Kind;
  sort: string;
  names: Record<Language, string>;
  alone?: Record<Language, string[]>;
  weight?: number;
}

function entity({ kind, sort, names, alone = {}, weight = 6 }: Given): PackEntity {
  const en = names['en']!;
  const about = { en: `About ${en}.`, ar: `About ${en}.` };
  const given: Entity = {
    ...{ key: `en:${en}`, kind, sort, names, about, roles: [], relations: [], wikipedia: { en } },
    ...{ asOf: 2025, source: 'test' },
  };
  const listed = Object.entries(alone).flatMap(([language, texts]) =>
    texts.map((text): PackName => ({ text, language, use: 'alone' })),
  );
  return { entity: given, names: listed, weight };
}

const place = (sort: string, weight: number, names: Record<Language, string>) =>
  entity({ kind: 'place', sort, weight, names });
const person = (names: Record<Language, string>, alone: Record<Language, string[]>) =>
  entity({ kind: 'person', sort: 'politician', names, alone });

const pack: PackEntity[] = [
  place('country', 10, { en: 'Russia', ru: 'Россия', uk: 'Росія', kk: 'Ресей', fa: 'روسیه' }),
  place('country', 9, { en: 'Kazakhstan', ru: 'Казахстан', uk: 'Казахстан', kk: 'Қазақстан' }),
  place('country', 10, { en: 'Germany', de: 'Deutschland', fr: 'Allemagne', tr: 'Almanya', ru: 'Германия' }),
  place('country', 9, { en: 'Iran', ru: 'Иран', fr: 'Iran', fa: 'ایران' }),
  place('country', 9, { en: 'Egypt', fr: 'Égypte', es: 'Egipto', de: 'Ägypten', ru: 'Египет' }),
  place('country', 10, { en: 'Turkey', tr: 'Türkiye', ru: 'Турция' }),
  place('country', 8, { en: 'Samoa', ru: 'Самоа' }),
  place('country', 9, { en: 'United States', ru: 'США', de: 'Vereinigte Staaten', fa: 'آمریکا' }),
  place('country', 8, { en: 'Israel', ru: 'Израиль', fr: 'Israël' }),
  place('country', 6, { en: 'Peru', ru: 'Перу', es: 'Perú' }),
  place('capital', 8, { en: 'Moscow', ru: 'Москва', kk: 'Мәскеу' }),
  place('capital', 7, { en: 'Kyiv', ru: 'Киев', uk: 'Київ' }),
  place('capital', 7, { en: 'Ankara', tr: 'Ankara', ru: 'Анкара' }),
  place('city', 6, { en: 'Barcelona', ru: 'Барселона' }),
  place('city', 3, { en: 'Essen' }),
  place('city', 4, { en: 'Beni' }),
  person(
    { en: 'Vladimir Putin', ru: 'Владимир Путин', de: 'Wladimir Putin' },
    { ru: ['Путин'], de: ['Putin'] },
  ),
  person(
    { en: 'Volodymyr Zelenskyy', ru: 'Владимир Зеленский', uk: 'Володимир Зеленський' },
    { ru: ['Зеленский'] },
  ),
  person({ en: 'Dmitry Medvedev', ru: 'Дмитрий Медведев' }, { ru: ['Медведев'] }),
  entity({
    kind: 'organisation',
    sort: 'international',
    names: {
      ...{ en: 'United Nations', de: 'Vereinte Nationen', tr: 'Birleşmiş Milletler' },
      ru: 'Организация Объединённых Наций',
    },
  }),
];

export const worldLexicon = openLexicon(packLexicon(pack, []).buffer, (bytes) =>
  new TextDecoder().decode(bytes),
);
