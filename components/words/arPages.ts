/** What popup and library add to the catalogue in Arabic. */
import { arabic } from './ar';
import type { PageWords } from './pageWords';
import { bytesOf, isolate, numbersOf, pluralsOf } from './say';

const plural = pluralsOf('ar');
const number = numbersOf('ar');

const saved = (count: number) =>
  plural(count, {
    zero: 'لا اقتباسات محفوظة',
    one: 'اقتباس محفوظ',
    two: 'اقتباسان محفوظان',
    few: '# اقتباسات محفوظة',
    many: '# اقتباسًا محفوظًا',
    other: '# اقتباس محفوظ',
  });

export const arabicPages: PageWords = {
  ...arabic,
  bytes: bytesOf('ar'),
  why: (why) => {
    switch (why.is) {
      case 'declared':
        return 'تقول الصفحة إنها مقال.';
      case 'readable':
        return 'يبدو نصها نص مقال.';
      case 'asked':
        return 'قُرئت لأنك طلبت ذلك.';
      case 'home':
        return 'تبدو هذه صفحة رئيسية.';
      case 'links':
        return `تبدو هذه صفحة رئيسية: ${number(Math.round(why.share))} في المئة من نصها روابط.`;
      case 'short':
        return 'النص المتصل فيها أقصر من أن يكون مقالًا.';
      case 'other-kind':
        return `تقول الصفحة إنها شيء آخر: ${isolate(why.type)}.`;
      case 'refused':
        return 'قلت إن هذه الصفحة ليست مقالًا.';
    }
  },

  popup: {
    everywhere: 'حاشية على كل المواقع',
    found: 'عُثر على مقال',
    nothing: 'لا مقال هنا.',
    names: arabic.list.count,
    highlights: saved,
    lost: (count) =>
      plural(count, {
        one: 'اقتباس محفوظ لم يعد في الصفحة.',
        two: 'اقتباسان محفوظان لم يعودا في الصفحة.',
        few: '# اقتباسات محفوظة لم تعد في الصفحة.',
        many: '# اقتباسًا محفوظًا لم تعد في الصفحة.',
        other: '# اقتباس محفوظ لم تعد في الصفحة.',
      }),
    incomplete: 'الصفحة طويلة جدًا؛ قُرئ أولها فقط.',
    offEverywhere: 'حاشية متوقفة.',
    offSite: 'حاشية متوقفة على هذا الموقع.',
    opening: 'تُقرأ الصفحة …',
    namesUnavailable: 'الأسماء غير متاحة.',
    restrictedTitle: 'لم تُقرأ.',
    restricted: {
      browser: 'هذه صفحة من المتصفح نفسه، ولا يُسمح للإضافات بقراءتها.',
      store: 'يمنع المتصفح الإضافات من قراءة مواقعه.',
      pdf: 'هذا ملف PDF. حاشية تقرأ صفحات الويب وحدها.',
      file: 'هذه ليست صفحة ويب.',
      'no-access': 'لم يمنح المتصفح حاشية إذن قراءة هذا الموقع.',
    },
    readAnyway: 'اقرأ هذه الصفحة مع ذلك',
    notArticle: 'هذه الصفحة ليست مقالًا',
    onSite: 'على هذا الموقع',
    show: 'إظهار',
    marks: 'العلامات',
    density: { first: 'أول ذكر', section: 'مرة في كل قسم', all: 'الكل' },
    demonyms: 'علّم الجنسيات أيضًا',
    demonymsExample: '«الكازاخستاني»',
    maps: 'خرائط في بطاقات الأماكن',
    network: 'الشبكة',
    offline: 'دون اتصال',
    requests: (count) =>
      plural(count, {
        zero: '0 طلبات',
        one: 'طلب واحد',
        two: 'طلبان',
        few: '# طلبات',
        many: '# طلبًا',
        other: '# طلب',
      }),
    whoIsHere: 'من في المقال',
    library: 'المكتبة',
    export: 'تصدير',
    exportHere: 'هذا المقال',
    exportAll: 'كل الاقتباسات',
    markdown: 'Markdown',
    json: 'JSON',
  },

  library: {
    title: 'المكتبة',
    count: (count) =>
      plural(count, {
        zero: 'لا اقتباسات',
        one: 'اقتباس واحد',
        two: 'اقتباسان',
        few: '# اقتباسات',
        many: '# اقتباسًا',
        other: '# اقتباس',
      }),
    empty: 'لا شيء محفوظ بعد.',
    emptyHow: 'حدّد نصًا في مقال واختر لونًا، أو اضغط H.',
    open: 'فتح المقال',
    remove: 'حذف',
    removeThis: (quote) => `حذف: ${isolate(quote)}`,
    restore: 'استعادة',
    trash: 'المحذوفات',
    trashNote: 'تبقى الاقتباسات المحذوفة 30 يومًا.',
    removedOn: (date) => `حُذف في ${date}`,
    savedOn: (date) => `حُفظ في ${date}`,
    export: 'تصدير',
    import: 'استيراد',
    importFile: 'اختيار ملف',
    importNote: 'ملف JSON من تصدير حاشية. ما هو هنا يبقى كما هو.',
    imported: (added, unchanged) =>
      `${plural(added, {
        zero: 'لم يُضف شيء',
        one: 'أُضيف اقتباس واحد',
        two: 'أُضيف اقتباسان',
        few: 'أُضيفت # اقتباسات',
        many: 'أُضيف # اقتباسًا',
        other: 'أُضيف # اقتباس',
      })}، والموجود من قبل ${number(unchanged)}.`,
    storage: 'أين تُحفظ',
    storageNote: 'على هذا الحاسوب، في هذا المتصفح. لا يُرسل شيء إلى أي مكان.',
    used: (bytes) => `المستعمل ${bytes}`,
    erase: 'محو كل شيء',
    eraseNote: 'كل الاقتباسات وسجل القراءة والخيارات.',
    eraseSure: 'لا رجوع عن هذا. صدّر أولًا ما تريد أن يبقى لك.',
    eraseExportFirst: 'صدّر أولًا',
    eraseNow: 'امحُ كل شيء الآن',
    cancel: 'أبقِ كل شيء',
    erased: 'مُحي كل شيء.',
    licences: 'المصادر والتراخيص',
  },
};
