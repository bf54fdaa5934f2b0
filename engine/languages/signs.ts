/**
 * What tells a language from the others of its script: the words that every second sentence has, and letters that
 * only it uses. A word that two of them share ('de', 'la', 'en') stands in both.
 */
import type { Language } from '../model';

interface Signs {
  words: ReadonlySet<string>;
  letters?: RegExp;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const SIGNS: Record<Language, Signs> = {
  en: {
    words:
      set(`the and that with was for has his were said of to in is are be been by from at it he she they this which
      not but have had who an on as a will would their its also after more than when one new`),
  },
  fr: {
    words:
      set(`les des est une dans qui pour avec sur cette le la de du un et à au aux en il elle ils elles que qu par plus
      ne pas ce ces son sa ses leur leurs été était sont ont fut sera où mais comme l d se être avoir ils lors chez ainsi`),
    letters: /[èêœùëïû]/gi,
  },
  es: {
    words:
      set(`los las una por con para del que como está el la de y en un se su sus al es fue lo más no son ha han era
      entre sobre desde también hasta pero muy donde cuando este esta sido fueron ser años tuvieron encuentra también e y a o`),
    letters: /[ñ¿¡áíóú]/gi,
  },
  de: {
    words:
      set(`und der die das ist nicht mit dem ein von den des im in zu zum zur auf für als am bei aus nach wurde war
      sich eine einer einem einen es er sie auch an wie werden wird hat oder bis durch um über unter vor seine seiner statt januar februar märz
      mai juni juli oktober dezember jahr uhr`),
    letters: /[ßä]/gi,
  },
  tr: {
    words:
      set(`bir ve için ile olarak olan daha gibi olduğu bu da de o ne çok en var yok mi mı mu mü ki ama diye kadar
      sonra göre her iki değil şu hem ya nin nın nun nün ye ise idi oldu dedi ben biz
      ancak hiç bey hiçbir olması`),
    letters: /[ışğİ]/g,
  },
  pt: {
    words:
      set(`não uma para com dos pelo são mais foi o a os as do da das de e em um no na nos nas que se por ao à
      seu sua pela também ser como é mas entre até foram está`),
    letters: /[ãõáíóúâ]/gi,
  },
  it: {
    words:
      set(`della che con una per gli sono nel anche il lo la le i di e è un a da in del dei delle al alla dal nella
      si non come più fu suo sua stato era ha tra ma questo degli`),
    letters: /[ìò]/gi,
  },
  fa: {
    words:
      set(`است این که برای های می شده را از به با در و آن كه بود کرد كرد شد خود نیز هم یک يك تا بر ها گفت اند او
      باید کند روز اما ولی هر دیگر بین پس`),
    // peh, tcheh, jeh, gaf; keheh and Farsi yeh, which Arabic keyboards do not have
    letters: /[\u067e\u0686\u0698\u06af\u06a9\u06cc]/gu,
  },
  ar: {
    words:
      set(`في من على إلى أن التي الذي عن هذا إن كان قال مع هذه ما لا لم كما قد بين بعد قبل وقد وقال الى او أو هو هي
      عام ذلك منذ خلال حيث و يا ثم حتى أيضا لكن`),
    // teh marbuta, alef with hamza below and above, alef maksura
    letters: /[\u0629\u0625\u0649\u0623]/gu,
  },
  ur: {
    words: set('کے کی کا میں ہے سے اور کو نے پر یہ کہ ہیں تھا اس نہیں بھی ایک کر'),
    // tteh, ddal, rreh, yeh barree, heh goal
    letters: /[\u0679\u0688\u0691\u06d2\u06c1]/gu,
  },
  uk: {
    words: set(
      'що та від для його було який або і в у не на з до за про це як є був була він вона ще під час після',
    ),
    letters: /[іїєґ]/gi,
  },
  ru: {
    words: set(
      'что как это был его для при или также и в не на с по из к за от о об он она они было была до после со под у',
    ),
    letters: /[ыэъё]/gi,
  },
  kk: {
    words: set('және бойынша деп үшін мен болды туралы бұл осы да де ол бір бар еді бойы кейін дейін'),
    letters: /[қғңөұһ]/gi,
  },
  bg: {
    words: set('на се за от че да са по не със като това беше при които който ще и в е'),
  },
};

export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly Language[]> = wordsOfAll();

function wordsOfAll(): Map<string, Language[]> {
  const found = new Map<string, Language[]>();
  for (const [language, { words }] of Object.entries(SIGNS))
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
