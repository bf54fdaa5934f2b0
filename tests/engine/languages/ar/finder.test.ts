import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicFinder } from '../../../../engine/languages/ar/finder';
import { passageOf } from '../../../../engine/mentions/passage';

/** What the finder sees: surface = kind. `known` is what the pack knows, by its words. */
function seen(text: string, known: [number, number][] = []): string[] {
  const passage = passageOf({ role: 'paragraph', text }, 0, 'ar');
  return arabicFinder(text, { passage, known: new Map(known) })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => `${text.slice(start, end)} = ${kind}`);
}

describe('people', () => {
  test.each([
    { why: 'behind a title', text: 'استقبل الوزير درويشة الوفد', found: ['درويشة = person'] },
    { why: 'over adjectives', text: 'الرئيس البولندي السابق كرشيفسكي', found: ['كرشيفسكي = person'] },
    { why: 'behind a verb of speech', text: 'وأضاف غرونفالد أن الطقس', found: ['غرونفالد = person'] },
    { why: 'where a verb opens it', text: 'ووصف غرونفالد الوضع', found: ['غرونفالد = person'] },
    { why: 'a given name and more', text: 'مع يوسف غزلاني أمس', found: ['يوسف غزلاني = person'] },
    { why: 'a surname ends it', text: 'قابل محمود السرساوي المدير', found: ['محمود السرساوي = person'] },
    { why: 'a common surname', text: 'غاب سامر الأسد اليوم', found: ['سامر الأسد = person'] },
    { why: 'a nisba', text: 'غاب طلال البكري اليوم', found: ['طلال البكري = person'] },
    { why: 'fathers', text: 'زار بندر بن سلطان بن فهد', found: ['بندر بن سلطان بن فهد = person'] },
    { why: 'a father of any name', text: 'بناه أحمد بن طولون', found: ['أحمد بن طولون = person'] },
    { why: 'an unknown son', text: 'عن شداد بن هلال', found: ['شداد بن هلال = person'] },
    { why: 'a kunya', text: 'قاد أبو البراء الحملة', found: ['أبو البراء = person'] },
    { why: 'the servant of', text: 'هاتف عبد الكريم قاسم', found: ['عبد الكريم قاسم = person'] },
    { why: 'two words that are one', text: 'عاد علاء الدين درويش', found: ['علاء الدين درويش = person'] },
    { why: 'a house', text: 'الشيخ حمدان آل مرعي', found: ['حمدان آل مرعي = person'] },
    { why: 'a particle', text: 'هدف باولو دي ستيفانو', found: ['باولو دي ستيفانو = person'] },
    { why: 'before a foreign given name', text: 'قدم ستيفان يورغن', found: ['ستيفان يورغن = person'] },
    { why: 'a countryman', text: 'فاز البرتغالي فينديرا كاتشولي', found: ['فينديرا كاتشولي = person'] },
    {
      why: 'a list',
      text: 'التقى محمد درويش ويوسف غزلاني',
      found: ['محمد درويش = person', 'يوسف غزلاني = person'],
    },
    {
      why: 'and is no part of it',
      text: 'حضر ميشال غرونفالد وكرشيفسكي',
      found: ['ميشال غرونفالد = person', 'كرشيفسكي = person'],
    },
    {
      why: 'again by the surname',
      text: 'تحدث يان غرونفالد. ثم عاد لغرونفالد صوته',
      found: ['يان غرونفالد = person', 'غرونفالد = person'],
    },
    { why: 'foreign letters', text: 'ضد ميخائيلوفيتش', found: ['ميخائيلوفيتش = person'] },
    { why: 'marks of vowels', text: 'قال مُحَمَّد غزلاني', found: ['مُحَمَّد غزلاني = person'] },
  ])('$why: $text', ({ text, found }) => expect(seen(text)).toEqual(found));

  test.each([
    { why: 'the preposition, in full', text: 'وافق على المشروع' },
    { why: 'the preposition, carelessly', text: 'وافق علي المشروع' },
    { why: 'a title and its adjective', text: 'قال الرئيس السابق إن الوضع صعب' },
    { why: 'an office', text: 'دعا الأمين العام إلى الهدوء' },
    { why: 'a spokesman for somebody', text: 'قال المتحدث باسم الحكومة' },
    { why: 'a given name as a noun', text: 'شكرهم على حسن الضيافة' },
    { why: 'a given name as an adjective', text: 'هذا رجل كريم جدا' },
    { why: 'people in general', text: 'رأى الرجل بيتا كبيرا' },
    { why: 'آن and أن', text: 'يجب أن يعود الآن' },
    { why: 'derived shapes', text: 'في استخراجاتهم ومتنفساتهم' },
    { why: 'no letters', text: '12 % — 7' },
    { why: 'nothing', text: '' },
  ])('nobody: $why: $text', ({ text }) => expect(seen(text)).toEqual([]));

  test('a name ends before what the pack knows', () => {
    expect(seen('زار الوزير درويشة براغستان', [[3, 3]])).toEqual(['درويشة = person']);
  });
  test('what the pack knows in full is left to it', () => {
    expect(seen('قال محمد درويش', [[1, 2]])).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    { why: 'behind the word for it', text: 'في مدينة تلبيسان', found: ['تلبيسان = place'] },
    { why: 'of two words', text: 'إلى بلدة دير تلبيسان', found: ['دير تلبيسان = place'] },
    { why: 'behind a clitic', text: 'وبقرية تلبيسان', found: ['تلبيسان = place'] },
    { why: 'with an article', text: 'من حي الشجرية', found: ['الشجرية = place'] },
    { why: 'behind a direction', text: 'قرب تلبيسان', found: ['تلبيسان = place'] },
    { why: 'a city of something', text: 'في مدينة كبيرة', found: [] },
    { why: 'an everyday word with an article', text: 'نهر الحياة', found: [] },
    { why: 'north of something', text: 'شمال المدينة', found: [] },
  ])('$why: $text', ({ text, found }) => expect(seen(text)).toEqual(found));
});

describe('organisations', () => {
  test.each([
    { why: 'a company', text: 'عن شركة غرونتك فيلاس أمس', found: ['غرونتك فيلاس = organisation'] },
    { why: 'a newspaper', text: 'في صحيفة الصباح', found: ['الصباح = organisation'] },
    { why: 'in quotation marks', text: 'في مجلة « أهل البلد »', found: ['أهل البلد = organisation'] },
    { why: 'its word belongs to it', text: 'في جامعة غرونتك', found: ['جامعة غرونتك = organisation'] },
    {
      why: 'of a country',
      text: 'عن وزارة الداخلية البولندية',
      found: ['وزارة الداخلية البولندية = organisation'],
    },
    { why: 'behind a lam', text: 'لمجلس النواب', found: ['مجلس النواب = organisation'] },
    {
      why: 'named after somebody',
      text: 'من جامعة الملك طلال',
      found: ['جامعة الملك طلال = organisation'],
    },
    {
      why: 'what it is for',
      text: 'رئيس الاتحاد الدولي للشطرنج',
      found: ['الاتحاد الدولي للشطرنج = organisation'],
    },
    {
      why: 'for two words',
      text: 'المركز العربي لحقوق الإنسان',
      found: ['المركز العربي لحقوق الإنسان = organisation'],
    },
    {
      why: 'the article behind a lam',
      text: 'تابع للمنظمة العالمية للأرصاد',
      found: ['لمنظمة العالمية للأرصاد = organisation'],
    },
    { why: 'the word alone', text: 'قررت الشركة اليوم', found: [] },
    { why: 'one adjective is not enough', text: 'في المركز العربي', found: [] },
    { why: 'its board', text: 'عضو مجلس الإدارة', found: [] },
    { why: 'a nationality is no newspaper', text: 'في صحيفة بولندية', found: [] },
    { why: 'in the shape of', text: 'على هيئة غيمات', found: [] },
    {
      why: 'the sentence goes on',
      text: 'سعت المنظمة الدولية للحصول على المال',
      found: ['المنظمة الدولية = organisation'],
    },
  ])('$why: $text', ({ text, found }) => expect(seen(text)).toEqual(found));
});

describe('any text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'محمدبنالعويكشتس وال للـ«»"().،: ًُّ\u200fab1') });
  test('spans lie inside, are no white space, and do not overlap', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const passage = passageOf({ role: 'paragraph', text }, 0, 'ar');
        const names = arabicFinder(text, { passage, known: new Map() }).sort((a, b) => a.start - b.start);
        for (const [i, { start, end }] of names.entries()) {
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
