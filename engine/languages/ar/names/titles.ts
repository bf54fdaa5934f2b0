/** Words for people that stand before a name. All of them are everyday words too: they only ask for a name. */
import { wordList } from '../../wordList';
import { clitics } from './clitics';

/** With an article they stand directly before the name, or before an adjective: 'الرئيس الأميركي جورج بوش'. */
const titles = `
رئيس رئيسة رئيسين وزير وزيرة وزيرين نائب نائبة سفير سفيرة أمير أميرة ملك ملكة سلطان شيخ شيخة شيخين سيد سيدة سادة سيناتور
دكتور دكتورة بروفيسور بروفسور أستاذ أستاذة مهندس مهندسة حاج حاجة إمام خليفة صحابي باشا لورد كونت دوق إمبراطور قيصر
لواء عقيد عميد مقدم رائد نقيب ملازم رقيب عريف فريق مشير جنرال ماريشال أدميرال كولونيل قائد زعيم شهيد
مستشار مستشارة مدير مديرة مبعوث مندوب ممثل ممثلة متحدث متحدثة ناطق ناطقة محافظ قاضي محامي محامية عاهل مرشد
قس قسيس أسقف مطران بطريرك بابا كاردينال حاخام ملا مولى
كاتب كاتبة شاعر شاعرة روائي روائية أديب مؤلف ناقد ناقدة صحافي صحافية صحفي صحفية إعلامي إعلامية مذيع مذيعة مراسل مراسلة
فنان فنانة فنانين مطرب مطربة مغني مغنية ملحن موسيقار مخرج مخرجة منتج نجم نجمة رسام نحات مصور مصورة
لاعب لاعبة لاعبين لاعبون مدرب مهاجم مدافع حارس حكم عداء عداءة سباح سباحة ملاكم دراج كابتن متسابق
باحث باحثة خبير خبيرة محلل مؤرخ فيلسوف مفكر طبيب طبيبة جراح فلكي فيزيائي كيميائي رحالة مستشرق مرشح مرشحة ناشط ناشطة
`;

/** They say so little that a single word behind them is rather an adjective: 'الرجل العجوز', 'العالم بأسره'. */
const weak = `
بطل بطلة عالم عالمة معارض مواطن مواطنة شاب فتاة طفل طفلة طالب طالبة عضو شهيدة أسير جندي شرطي ضابط موظف رجل مرأة سائق متهم
قتيل نظير نظيرة زميل زميلة زوج زوجة شقيق شقيقة نجل ابن ابنة والد والدة حفيد صديق عم راحل مرحوم ولي داعية مفتي شريف نبي
رسول فرعون راقص راقصة أمين إخوة أخوين
`;

/** They stand before a name even without an article. */
const bareTitles = `
سير لورد مستر مسز مس مسيو مدام سنيور دون الآنسة بقلم المدعو المدعوة المرحوم الحاج سيدي سيدنا مولانا مولاي
`;

/** 'نظيره', 'زوجته', 'رئيسها': somebody's own. */
const owned = `
نظير رئيس نائب زوج زوجة ابن ابنة نجل شقيق شقيقة والد والدة حفيد وزير مستشار مدير مساعد زميل زميلة صديق صديقة سلف خلف
شريك صهر عم خال جد أخ
`;

const withArticle = (text: string) => [...wordList(text)].map((word) => `ال${word}`);
const withOwner = (word: string) =>
  ['ه', 'ها', 'هم', 'نا', 'ي'].map((owner) => word.replace(/ه$/, 'ت') + owner);

const definite = new Set([...withArticle(titles), ...wordList(bareTitles)]);
const loose = new Set([
  ...wordList(titles),
  ...wordList(weak),
  ...withArticle(weak),
  ...[...wordList(owned)].flatMap(withOwner),
]);

/** 'definite' asks for a name at once; 'loose' may be followed by what it is the head of: 'رئيس شركة', 'ملك أراغون'. */
export type TitleForm = 'definite' | 'loose';

/** @param word folded, with any clitics. */
export function titleForm(word: string): TitleForm | undefined {
  const forms = clitics(word).map(({ rest }) => rest);
  if (forms.some((form) => definite.has(form))) return 'definite';
  return forms.some((form) => loose.has(form)) ? 'loose' : undefined;
}
