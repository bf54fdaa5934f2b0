/** Cards, articles and highlights to show the components with: true facts, and the awkward lengths among them. */
import type { ArticleRef, Card, Highlight, RelatedArticle } from '../../engine/model';

/** The gallery's moment: pictures do not change with the calendar. */
export const NOW = Date.parse('2026-11-23T12:00:00Z');

/** Sky blue with a yellow disc: a stand-in, drawn here. */
const FLAG = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20" fill="#00afca"/><circle cx="15" cy="10" r="4.5" fill="#fec50c"/></svg>',
)}`;

const article = (given: Pick<ArticleRef, 'address' | 'title' | 'language' | 'direction'>): ArticleRef => ({
  aliases: [],
  site: given.language === 'ar' ? 'دفتر العالم' : 'The World Notebook',
  published: '2026-11-20T08:00:00Z',
  ...given,
});

export const arabicArticle = article({
  address: 'http://127.0.0.1/arabic.html',
  title: 'آسيا الوسطى بين موسكو وبكين وأنقرة',
  language: 'ar',
  direction: 'rtl',
});
export const englishArticle = article({
  address: 'http://127.0.0.1/english.html',
  title: 'The Black Sea, from Montreux to the grain deal',
  language: 'en',
  direction: 'ltr',
});

const readInArabic: RelatedArticle = {
  article: arabicArticle,
  readAt: '2026-11-21T18:00:00Z',
  shares: ['توكاييف', 'ألماتي'],
};
const readInEnglish: RelatedArticle = {
  article: englishArticle,
  readAt: '2026-11-20T18:00:00Z',
  shares: ['بوتين', 'القرم'],
};

export const tokayevInArabic: Card = {
  key: 'Q1',
  kind: 'person',
  sort: 'politician',
  language: 'ar',
  name: 'قاسم جومارت توكاييف',
  nameLanguage: 'ar',
  about: 'رئيس كازاخستان منذ 2019 خلفًا لنور سلطان نزارباييف؛ دبلوماسي، رأس الحكومة ثم مجلس الشيوخ.',
  country: { key: 'Q232', name: 'كازاخستان' },
  flag: FLAG,
  facts: [
    { is: 'role', text: 'الرئيس', years: { from: 2019 } },
    { is: 'role', text: 'رئيس مجلس الشيوخ', years: { from: 2007, to: 2011 } },
    { is: 'role', text: 'رئيس مجلس الشيوخ', years: { from: 2013, to: 2019 } },
    { is: 'relation', word: 'predecessor', key: 'Q2', name: 'نور سلطان نزارباييف', alsoHere: true },
    { is: 'role', text: 'المدير العام لمكتب الأمم المتحدة في جنيف', years: { from: 2011, to: 2013 } },
    { is: 'years', of: 'life', years: { from: 1953 } },
  ],
  otherNames: [
    { language: 'kk', text: 'Қасым-Жомарт Тоқаев' },
    { language: 'ru', text: 'Касым-Жомарт Токаев' },
    { language: 'en', text: 'Kassym-Jomart Tokayev' },
  ],
  wikipedia: [
    { language: 'ar', title: 'قاسم جومارت توكاييف', url: 'https://ar.wikipedia.org/wiki/x' },
    { language: 'en', title: 'Kassym-Jomart Tokayev', url: 'https://en.wikipedia.org/wiki/x' },
  ],
  asOf: 2025,
  source: 'hashiya',
  related: [
    readInArabic,
    readInEnglish,
    { ...readInArabic, article: { ...arabicArticle, address: 'http://127.0.0.1/3' } },
  ],
};

export const tokayevInEnglish: Card = {
  ...tokayevInArabic,
  language: 'en',
  name: 'Kassym-Jomart Tokayev',
  nameLanguage: 'en',
  about: 'President of Kazakhstan since 2019, successor of Nursultan Nazarbayev; a diplomat.',
  country: { key: 'Q232', name: 'Kazakhstan' },
  facts: [
    { is: 'role', text: 'President', years: { from: 2019 } },
    { is: 'role', text: 'Speaker of the Senate', years: { from: 2007, to: 2011 } },
    { is: 'role', text: 'Speaker of the Senate', years: { from: 2013, to: 2019 } },
    { is: 'relation', word: 'predecessor', key: 'Q2', name: 'Nursultan Nazarbayev', alsoHere: true },
    { is: 'role', text: 'Director-General of the UN Office at Geneva', years: { from: 2011, to: 2013 } },
    { is: 'years', of: 'life', years: { from: 1953 } },
  ],
  otherNames: [
    { language: 'kk', text: 'Қасым-Жомарт Тоқаев' },
    { language: 'ru', text: 'Касым-Жомарт Токаев' },
    { language: 'ar', text: 'قاسم جومارت توكاييف' },
  ],
  related: [
    { ...readInEnglish, shares: ['Putin', 'Crimea'] },
    { ...readInArabic, shares: ['Tokayev', 'Almaty'] },
  ],
};

export const almaty: Card = {
  key: 'Q35493',
  kind: 'place',
  sort: 'city',
  language: 'ar',
  name: 'ألماتي',
  nameLanguage: 'ar',
  about: 'أكبر مدن كازاخستان، وعاصمتها حتى 1997.',
  country: { key: 'Q232', name: 'كازاخستان' },
  flag: FLAG,
  facts: [{ is: 'population', count: 2211198, year: 2023 }],
  otherNames: [
    { language: 'kk', text: 'Алматы' },
    { language: 'en', text: 'Almaty' },
  ],
  wikipedia: [{ language: 'en', title: 'Almaty', url: 'https://en.wikipedia.org/wiki/Almaty' }],
  asOf: 2023,
  source: 'geonames',
  related: [],
  hasMap: true,
};

export const beirut: Card = {
  key: 'Q3820',
  kind: 'place',
  sort: 'Capital',
  language: 'en',
  name: 'Beirut',
  nameLanguage: 'en',
  about: 'Capital of Lebanon, on the Mediterranean; 1.9 million people (2020).',
  country: { key: 'Q822', name: 'Lebanon' },
  flag: FLAG,
  facts: [
    { is: 'population', count: 1916100, year: 2020 },
    { is: 'relation', word: 'part-of', key: 'Q822', name: 'Lebanon', alsoHere: true },
    { is: 'relation', word: 'seat', key: 'Q7', name: 'Parliament of Lebanon', alsoHere: false },
  ],
  otherNames: [{ language: 'ar', text: 'بيروت' }],
  wikipedia: [{ language: 'en', title: 'Beirut', url: 'https://en.wikipedia.org/wiki/Beirut' }],
  asOf: 2023,
  source: 'geonames',
  related: tokayevInEnglish.related,
  hasMap: true,
};

export const csto: Card = {
  key: 'Q4',
  kind: 'organisation',
  sort: 'alliance',
  language: 'en',
  name: 'Collective Security Treaty Organization',
  nameLanguage: 'en',
  about:
    'Alliance of Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan; Armenia froze its part in 2024.',
  facts: [
    { is: 'relation', word: 'seat', key: 'Q649', name: 'Moscow', alsoHere: true },
    { is: 'years', of: 'existence', years: { from: 2002 } },
  ],
  otherNames: [
    { language: 'ru', text: 'Организация Договора о коллективной безопасности' },
    { language: 'ar', text: 'منظمة معاهدة الأمن الجماعي' },
  ],
  wikipedia: [{ language: 'en', title: 'CSTO', url: 'https://en.wikipedia.org/wiki/CSTO' }],
  asOf: 2025,
  source: 'hashiya',
  related: [],
};

/** An Arabic card whose subject has no Arabic name in the pack. */
export const foreignName: Card = {
  ...almaty,
  key: 'Q5',
  name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  nameLanguage: 'en',
  about: 'قرية في شمال ويلز.',
  country: { key: 'Q145', name: 'المملكة المتحدة' },
  flag: FLAG,
  facts: [],
  otherNames: [],
  wikipedia: [],
};

export const bare: Card = {
  key: 'Q6',
  kind: 'other',
  sort: 'unheard-of',
  language: 'en',
  name: 'Steppe',
  nameLanguage: 'en',
  about: '',
  facts: [],
  otherNames: [],
  wikipedia: [],
  asOf: 2025,
  source: 'hashiya',
  related: [],
};

const highlight = (given: Partial<Highlight> & Pick<Highlight, 'id'>): Highlight => ({
  article: arabicArticle,
  quote: {
    exact:
      'طلب توكاييف في 5 يناير 2022 عونًا من منظمة معاهدة الأمن الجماعي، ووصلت أولى القوات في اليوم التالي.',
    prefix: '',
    suffix: '',
  },
  position: { start: 100, end: 200 },
  colour: 'yellow',
  note: '',
  names: [],
  createdAt: '2026-11-21T18:00:00Z',
  changedAt: '2026-11-21T18:00:00Z',
  ...given,
});

export const highlights: Highlight[] = [
  highlight({ id: 'a' }),
  highlight({
    id: 'b',
    colour: 'green',
    position: { start: 300, end: 360 },
    note: 'يُقارن بما جرى في قرغيزستان عام 2010.',
  }),
  highlight({
    id: 'c',
    colour: 'blue',
    article: englishArticle,
    quote: {
      exact:
        'The convention signed at Montreux in 1936 gave Turkey control of the straits.\nIt is still in force.',
      prefix: '',
      suffix: '',
    },
    note: 'Article 19 is the one about war.',
  }),
  highlight({ id: 'd', colour: 'pink', removedAt: '2026-11-22T18:00:00Z', article: englishArticle }),
];
