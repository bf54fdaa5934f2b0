/** Words that say what the name behind them is. All words come folded. */
import { wordList } from '../../wordList';
import { clitics } from './clitics';

const places = wordList(`
مدينة محافظة ولاية إقليم مقاطعة منطقة جزيرة جزر نهر جبل جبال بحيرة ميناء مطار قضاء ضاحية مملكة إمارة سلطنة جهة وادي سهل مضيق
ثغر منتجع واحة هضبة معبر عاصمة بلاد جمهورية شلالات مرفأ قاعدة
`);
/** What follows is the name, even an everyday word with an article: 'حي القادسية'. */
const narrowPlaces = wordList('حي بلدة قرية مخيم حارة');
const directions = wordList('قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي');

export type PlaceHead = 'wide' | 'narrow' | 'direction';

export function placeHead(word: string): PlaceHead | undefined {
  const forms = clitics(word).map(({ rest }) => rest);
  if (forms.some((form) => narrowPlaces.has(form))) return 'narrow';
  if (forms.some((form) => places.has(form))) return 'wide';
  return forms.some((form) => directions.has(form)) ? 'direction' : undefined;
}

const organisations = {
  /** They begin the name: 'جامعة ريكو', 'منظمة الصحة العالمية'. */
  inner: wordList('جامعة معهد منظمة اتحاد مجلس وزارة نقابة رابطة أكاديمية بنك مصرف جبهة'),
  /** Likewise, but too general for one word with an article behind them: 'كلية الآداب', 'هيئة المحكمة'. */
  general: wordList('كلية هيئة وكالة جمعية مستشفى'),
  /** The name stands behind them without them, any word with an article: 'صحيفة الحياة', 'نادي النصر'. */
  titled: wordList('صحيفة جريدة مجلة قناة فضائية إذاعة نادي محطة صحيفتي جريدتي قناتي'),
  /** The name stands behind them without them: 'شركة بترونت', 'نادي تشارلتون'. */
  outer: wordList(`
شركة ناد فريق ناديي فريقي مجموعة حركة جماعة تنظيم ميليشيا مليشيا كتلة كتائب فندق مطاعم متاجر مصنع مصانع مؤسسة دار حزب شركات شركتي
`),
  /** They begin it where an adjective of the world or of a country follows: 'الاتحاد الدولي'. */
  worldly: wordList('المنظمة الاتحاد المفوضية الجبهة الحزب الوكالة'),
  /** They need more than that adjective: 'المركز الجهوي للاستثمار'. */
  definite: wordList(`
المجلس الجمعية الهيئة المركز المعهد اللجنة المؤسسة البنك المحكمة النقابة الرابطة الجامعة المكتب الصندوق الشركة الحركة الأكاديمية
المديرية
`),
};

export interface OrganisationHead {
  sort: keyof typeof organisations;
  /** Letters of the word that stand before the head. */
  skip: number;
}

export function organisationHead(word: string): OrganisationHead | undefined {
  for (const { rest, skip } of clitics(word))
    for (const sort of Object.keys(organisations) as OrganisationHead['sort'][])
      if (organisations[sort].has(rest)) return { sort, skip };
  return undefined;
}

/** Adjectives that belong to the name of a body. */
export const bodyAdjectives = wordList(`
الدولي الدولية العالمي العالمية العربي العربية الإسلامي الإسلامية الأوروبي الأوروبية الأفريقي الأفريقية الآسيوي الآسيوية
الوطني الوطنية القومي القومية المركزي المركزية الأعلى العليا العام العامة الشعبي الشعبية الديمقراطي الديمقراطية الجمهوري
الاشتراكي الاشتراكية الشيوعي الفيدرالي الفدرالي الاتحادي الملكي الملكية التشريعي النيابي الاستشاري الدستوري الدستورية
الاقتصادي الاجتماعي التأسيسي الإقليمي القاري التنفيذي الانتقالي الليبرالي الجهوي الجهوية
`);
