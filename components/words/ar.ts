/**
 * The catalogue in Arabic. Nouns take six forms with numbers (`Intl.PluralRules`); what is said about an entity
 * avoids words that would have to know its gender.
 */
import type { RelationWord } from '../../engine/model';
import {
  agoOf,
  datesOf,
  isolate,
  languageNamesOf,
  numbersOf,
  ownLanguageName,
  peopleOf,
  pluralsOf,
  yearsOf,
} from './say';
import type { Words } from './words';

const plural = pluralsOf('ar');
const number = numbersOf('ar');

const relation: Record<RelationWord, string> = {
  predecessor: 'السلف',
  successor: 'الخلف',
  'member-of': 'عضوية',
  leader: 'القيادة',
  spouse: 'الزواج',
  'part-of': 'جزء من',
  seat: 'المقر',
  capital: 'العاصمة',
  founder: 'التأسيس على يد',
  parent: 'التبعية',
  participant: 'من المشاركين',
};

const SOURCES: Record<string, string> = {
  hashiya: 'معجم حاشية',
  geonames: 'GeoNames',
  cldr: 'Unicode CLDR',
};

const times = (count: number) =>
  plural(count, {
    zero: 'ولا مرة',
    one: 'مرة واحدة',
    two: 'مرتان',
    few: '# مرات',
    many: '# مرة',
    other: '# مرة',
  });

const names = (count: number) =>
  plural(count, {
    zero: 'لا أسماء',
    one: 'اسم واحد',
    two: 'اسمان',
    few: '# أسماء',
    many: '# اسمًا',
    other: '# اسم',
  });

export const arabic: Words = {
  language: 'ar',
  direction: 'rtl',
  hashiya: 'حاشية',
  comma: '، ',

  number,
  people: peopleOf('ar'),
  years: yearsOf('منذ', 'حتى'),
  date: datesOf('ar'),
  ago: agoOf('ar'),
  languageName: languageNamesOf('ar'),
  ownLanguageName,
  kind: {
    person: 'شخصية',
    place: 'مكان',
    organisation: 'منظمة',
    event: 'حدث',
    work: 'عمل',
    other: 'موضوع',
  },
  kinds: { person: 'أشخاص', place: 'أماكن', organisation: 'منظمات', event: 'أحداث' },
  colour: { yellow: 'أصفر', green: 'أخضر', blue: 'أزرق', pink: 'وردي' },
  trouble: {
    'names-unavailable': 'تعذّر فتح معجم الأسماء. تصلحه إعادة تثبيت حاشية.',
    'not-found': 'لا يُعرف شيء عن هذا الاسم.',
    'storage-full': 'لم يُحفظ: القرص ممتلئ.',
    'storage-closed': 'لم يُحفظ: المتصفح لا يسمح لحاشية بالتخزين.',
    'private-window': 'لا يُحفظ شيء في نافذة خاصة.',
    'not-allowed': 'المتصفح لا يسمح بهذا هنا.',
    malformed: 'هذا الملف ليس من تصدير حاشية. لم يتغير شيء.',
    broken: 'حدث خلل في حاشية. لم يتغير شيء.',
  },

  card: {
    relation,
    yearsOf: (of, years) => {
      if (of === 'event') return 'التاريخ';
      if (of === 'life') {
        return years.to === undefined ? 'الميلاد' : years.from === undefined ? 'الوفاة' : 'سنوات الحياة';
      }
      return years.to === undefined ? 'التأسيس' : years.from === undefined ? 'النهاية' : 'الفترة';
    },
    population: 'السكان',
    office: 'المنصب',
    alsoHere: 'هنا أيضًا',
    flagOf: (country) => `العلم: ${isolate(country)}`,
    more: 'المزيد',
    less: 'أقل',
    otherNames: 'أسماء أخرى',
    wikipedia: 'ويكيبيديا',
    wikipediaIn: (language, title) => `ويكيبيديا، ${language}: ${isolate(title)}`,
    mentioned: (count) => `${times(count)} في هذا المقال`,
    mention: (index, count) => `الموضع ${number(index)} من ${number(count)}`,
    next: 'التالي',
    previous: 'السابق',
    related: 'تغطية ذات صلة',
    relatedNone: 'لم تقرأ شيئًا آخر عن هذا بعد',
    shares: 'يشتركان في',
    read: (ago) => `قرأته ${ago}`,
    source: (source) => SOURCES[source] ?? source,
    asOf: (year) => `حتى ${year}`,
    mayBeOld: 'ربما تغيّر منذ ذلك',
    back: 'رجوع',
    pin: 'تثبيت',
    unpin: 'إلغاء التثبيت',
    close: 'إغلاق',
    menu: 'خيارات أخرى',
    copyName: 'نسخ الاسم',
    notThis: 'ليس المقصود',
    notThisHere: 'في هذا المقال',
    notThisEverywhere: 'في كل المقالات',
    hideSite: 'إيقاف على هذا الموقع',
    library: 'المكتبة والخيارات',
  },

  list: {
    title: 'من في المقال',
    count: names,
    show: 'إظهار',
    all: 'الكل',
    times,
    none: 'لا أسماء من هذا النوع هنا.',
    close: 'إغلاق',
  },

  bar: {
    label: 'حفظ النص المحدد',
    save: (colour) => `تظليل: ${colour}`,
    note: 'ملاحظة',
    copy: 'نسخ',
  },
  note: {
    label: 'اقتباس محفوظ',
    note: 'ملاحظة',
    colour: 'اللون',
    save: 'حفظ الملاحظة',
    remove: 'حذف',
    close: 'إغلاق',
  },

  toast: {
    undo: 'تراجع',
    close: 'إغلاق',
    saved: 'حُفظ الاقتباس.',
    removed: 'حُذف الاقتباس.',
    copied: 'نُسخ.',
    hiddenHere: (name) => `لن يُعلَّم الاسم ${isolate(name)} في هذا المقال.`,
    hiddenEverywhere: (name) => `لن يُعلَّم الاسم ${isolate(name)} في أي مقال.`,
    siteOff: (site) => `أُوقفت حاشية على ${isolate(site)}.`,
    lost: (count) =>
      plural(count, {
        one: 'اقتباس محفوظ لم يُعثر عليه في الصفحة، وهو باقٍ في المكتبة.',
        two: 'اقتباسان محفوظان لم يُعثر عليهما في الصفحة، وهما باقيان في المكتبة.',
        few: '# اقتباسات محفوظة لم يُعثر عليها في الصفحة، وهي باقية في المكتبة.',
        many: '# اقتباسًا محفوظًا لم يُعثر عليها في الصفحة، وهي باقية في المكتبة.',
        other: '# اقتباس محفوظ لم يُعثر عليها في الصفحة، وهي باقية في المكتبة.',
      }),
    nothingSelected: 'حدّد نصًا من المقال أولًا.',
    reload: 'حُدّثت حاشية. أعد تحميل الصفحة لحفظ الاقتباسات.',
  },
};
