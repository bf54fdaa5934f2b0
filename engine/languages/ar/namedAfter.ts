/** Things that are named after people, and the word for 'son of': the person behind them is not meant. */
import { fold } from '../../text/fold';

const words = `
بن ابن بنت
جامعة كلية معهد مدرسة أكاديمية مكتبة مستشفى مركز مؤسسة جائزة كأس
مطار ميناء ملعب استاد ستاد مسرح متحف قصر حديقة ساحة ميدان شارع جسر سد طريق جامع مسجد ضريح
حاملة سفينة مدمرة فرقاطة غواصة كتائب كتيبة لواء سرايا
`;

export const arabicNamedAfter: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => fold(word).text),
);
