/** Words that stand before a name in Turkish and say what it is. */
import { cueTable } from '../cueTable';

export const turkishCues = cueTable({
  president: 'cumhurbaşkanı,devlet başkanı,başkan,başkanı',
  primeMinister: 'başbakan,başbakanı',
  foreignMinister: 'dışişleri bakanı',
  chancellor: 'şansölye,şansölyesi',
  king: 'kral,kralı',
  queen: 'kraliçe,kraliçesi',
  pope: 'papa',
  person: 'bakan,bakanı,milletvekili,general,genel sekreteri,büyükelçisi,sayın,prens,şeyh,lideri,valisi',
  city: 'kenti,şehri',
  media: 'gazetesi,ajansı',
});
