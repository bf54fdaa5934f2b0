/** Words that stand before a name in Persian and say what it is. */
import { cueTable } from '../cueTable';

export const persianCues = cueTable({
  president: 'رئیس‌جمهور,رئیس جمهور,رئیس‌جمهوری,رئیس جمهوری',
  primeMinister: 'نخست‌وزیر,نخست وزیر',
  foreignMinister: 'امور خارجه,وزیر خارجه',
  chancellor: 'صدراعظم',
  king: 'پادشاه,شاه,ملک',
  queen: 'ملکه',
  pope: 'پاپ',
  person: 'آقای,خانم,دکتر,آیت‌الله,حجت‌الاسلام,امام,ژنرال,سردار,وزیر,سناتور,شیخ,مهندس,سفیر,دبیرکل',
  city: 'شهر,شهرستان,پایتخت',
  province: 'استان,ایالت',
  country: 'کشور,جمهوری',
  place: 'منطقه,جزیره,رود',
  media: 'روزنامه,خبرگزاری,هفته‌نامه,شبکه',
  organisation: 'سازمان,حزب,گروه,جنبش,شرکت,باشگاه',
});
