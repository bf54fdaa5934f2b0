/** The articles that the browser tests read, and what a reader must find in them. */
import { hasReference } from './harness/material';
import { REFERENCE } from './harness/server';

export interface ReadCard {
  /** In the article; the pointer rests on its nth place. */
  text: string;
  nth: number;
  name: string;
  /** In the line under the name, in Arabic. */
  kind: string;
}

export interface ReadArticle {
  what: string;
  path: string;
  title: string;
  cards: ReadCard[];
  /** On one line of the window that the tests use. */
  quote: string;
}

const KIND = { politician: 'سياسي', alliance: 'تحالف', region: 'إقليم متنازع عليه', country: 'دولة' };

const CSTO = 'منظمة معاهدة الأمن الجماعي';
const TOKAYEV = 'قاسم جومارت توكاييف';
const CRIMEA = 'شبه جزيرة القرم';
const GEORGIA = 'جورجيا';

export const SAMPLE: ReadArticle = {
  what: 'our sample article',
  path: '/samples/arabic.html',
  title: 'آسيا الوسطى بين موسكو وبكين وأنقرة',
  cards: [
    { text: 'توكاييف', nth: 1, name: TOKAYEV, kind: KIND.politician },
    { text: 'CSTO', nth: 0, name: CSTO, kind: KIND.alliance },
    { text: 'القرم', nth: 0, name: CRIMEA, kind: KIND.region },
    { text: 'جورجيا', nth: 0, name: GEORGIA, kind: KIND.country },
  ],
  quote: 'دبلوماسي ترأس مجلس الشيوخ',
};

export const REFERENCE_ARTICLE: ReadArticle = {
  what: 'the reference article',
  path: REFERENCE,
  title: 'إراقة الدماء في كازاخستان',
  cards: [
    { text: 'توكاييف', nth: 0, name: TOKAYEV, kind: KIND.politician },
    { text: 'CSTO', nth: 0, name: CSTO, kind: KIND.alliance },
    { text: 'القرم', nth: 0, name: CRIMEA, kind: KIND.region },
    { text: 'جورجيا', nth: 0, name: GEORGIA, kind: KIND.country },
  ],
  quote: 'توجد نسخة منه في جميع',
};

export const ARTICLES = [
  { article: SAMPLE, present: true },
  { article: REFERENCE_ARTICLE, present: hasReference },
];
