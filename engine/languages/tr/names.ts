/** What tells names by in Turkish. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const turkishNames: NameWords = {
  openers: wordList(`
    gerçi örneğin tabii yoksa kısacası şimdilik nafile kimse çoğu birçok sağda solda sevgili koca kardeş ey gene nitekim üstelik
    hatta peki nihayet elbette tam anayasa cumhuriyet meclis aslan imparator şenlik tv osmanlı islam almanlar türklük geçtiğimiz
    bir bu şu o ve ile de da ki mi ama fakat ancak çünkü eğer için gibi göre kadar sonra önce daha en
    çok az her hiç bazı tüm bütün ne neden nasıl kim kimi hangi nerede ben sen biz siz onlar onun benim
    bizim sizin kendi var yok değil evet hayır şimdi bugün yarın dün artık hala hâlâ yine ayrıca böylece
    oysa belki sadece yalnız ise ya hem veya yani işte burada orada iki üç dört beş altı yedi sekiz
    dokuz on yüz bin milyon ilk son yeni eski büyük küçük genç yaşlı başka aynı türk türkler türkçe kürt
    alman fransız ingiliz rus amerikan yunan ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
    ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar eski geçen önceki kadın
    erkek çocuk adam allah tanrı
  `),
  titles: wordList(`
    sosyolog imparatoru kaymakamı rektörü müsteşar müsteşarı hazreti oramiral orgeneral korgeneral tümgeneral emekli komutanı dekanı avukat
    sözcü muhabiri yazarı yönetmeni oyuncusu okur temsilcisi
    cumhurbaşkanı başbakan başbakanı başkan başkanı bakan bakanı sayın bay bayan bey hanım dr doç prof
    av kral kraliçe prens general albay milletvekili vali valisi belediye büyükelçi büyükelçisi müdürü
    genel sekreteri sözcüsü lideri yardımcısı paşa usta teknik direktör direktörü müsteşarı danışmanı
    doçent
  `),
  particles: wordList('von van der de la el al bin ibn'),
  links: wordList(''),
  organisations: wordList(`
    üniversitesi bakanlığı partisi meclisi mahkemesi derneği vakfı bankası holding şirketi belediyesi
    gazetesi kurumu kurulu müdürlüğü başkanlığı birliği federasyonu kulübü spor örgütü odası ajansı tv
    radyo kupası enstitüsü lisesi hastanesi sendikası odası savcılığı emniyet ordusu kuvvetleri cephesi
    konseyi komisyonu as aş fm
  `),
  places: wordList(`
    caddesi sokağı sokak mahallesi meydanı dağı denizi gölü nehri adası ilçesi köyü ili boğazı körfezi
    havaalanı stadı sarayı kalesi bölgesi kuzey güney doğu batı orta new
  `),
  heads: wordList(''),
  before: wordList(''),
  suffixed: true,
  alone: /.(lik|luk|ligi|lugu|ligini|li|lu|lar|ler|lari|leri|larin|lerin)$/,
  events:
    wordList(`festivali savaşı şampiyonası kongresi kupası tarihi ödülü günü haftası bayramı devrimi şenliği yayınları kursları
    ağacı tahtası müzik filmi dizisi romanı kitabı`),
  works: (before, after) => /["“”«»/]/.test(before) && /["“”«»/,']/.test(after),
  givenNames: new Set([
    ...latinGivenNames,
    ...wordList(`
      ahmet mehmet mustafa hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman
      abdullah recep bülent mesut tansu deniz aydın kemal necati fatma ayşe emine hatice zeynep elif
    `),
  ]),
};
