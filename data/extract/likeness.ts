/**
 * How well an Arabic name renders a Latin one, from 0 (letter by letter) to 1 (nothing in common).
 *
 *   Denver    دنفر 0.00   دنور 0.13   the second is Persian: v is written as waw
 *   Tehran    طهران 0.00  تهران 0.02
 *
 * Vowels are free, because each language drops others; consonants must agree.
 */

/** Longest first: 'sh' is not an s and an h. */
const RENDERINGS: readonly (readonly [latin: string, arabic: Record<string, number>])[] = [
  ['tch', { تش: 0 }],
  ['sch', { ش: 0, شت: 0.2, سك: 0.3 }],
  ['sh', { ش: 0 }],
  ['ch', { تش: 0, ش: 0.1, خ: 0.2, ك: 0.2 }],
  ['kh', { خ: 0, ك: 0.4 }],
  ['gh', { غ: 0, ج: 0.2, ق: 0.3 }],
  ['th', { ث: 0, ت: 0.1, ذ: 0.2 }],
  ['dh', { ذ: 0.1, ض: 0.1, ظ: 0.1, د: 0.2 }],
  ['ph', { ف: 0 }],
  ['zh', { ج: 0, ز: 0.2, تش: 0.2 }],
  ['ts', { تس: 0, ت: 0.3, س: 0.3 }],
  ['tz', { تس: 0, تز: 0.1, ز: 0.2 }],
  ['ck', { ك: 0 }],
  ['ng', { نغ: 0, نج: 0.1, نق: 0.3, ن: 0.3 }],
  ['qu', { ك: 0, كو: 0, ق: 0.2 }],
  ['b', { ب: 0 }],
  ['c', { ك: 0, س: 0.1, ت: 0.3, تش: 0.2, ق: 0.2, ث: 0.2 }],
  ['d', { د: 0, ض: 0.1, ط: 0.4 }],
  ['f', { ف: 0 }],
  ['g', { غ: 0, ج: 0.1, ق: 0.2, خ: 0.3, ك: 0.3 }],
  ['h', { ه: 0, ح: 0, خ: 0.3 }],
  ['j', { ج: 0, خ: 0.2, ي: 0.1 }],
  ['k', { ك: 0, ق: 0.1 }],
  ['l', { ل: 0 }],
  ['m', { م: 0 }],
  ['n', { ن: 0 }],
  ['p', { ب: 0 }],
  ['q', { ق: 0, تش: 0.1, ك: 0.2 }],
  ['r', { ر: 0 }],
  ['s', { س: 0, ص: 0, ش: 0.2, ز: 0.2 }],
  ['t', { ت: 0.05, ط: 0, د: 0.4 }],
  ['v', { ف: 0, ب: 0.3, و: 0.6 }],
  ['w', { و: 0, ف: 0.2, غ: 0.5 }],
  ['x', { كس: 0, خ: 0.2, ش: 0.1, س: 0.2 }],
  ['y', { ي: 0, ج: 0.4, ا: 0.1, '': 0.1 }],
  ['z', { ز: 0, ذ: 0.2, س: 0.2, ظ: 0.2, ث: 0.2, ض: 0.3 }],
];
const VOWELS = /[aeiou']/;
const ARABIC_VOWELS = /[اأإآويىةئؤءع]/;
const MISSING = 1;
/** An h is often silent, and so is a doubled consonant. */
const MISSING_SILENT = 0.25;

export function likeness(latin: string, arabic: string): number {
  const source = latinLetters(latin);
  const target = arabic.replace(/[ -]/g, '').replace(/^ال(?=.{4})/, /^(al|el)/.test(source) ? 'ال' : '');
  const consonants = Math.max(1, [...source].filter((letter) => !VOWELS.test(letter)).length);
  return Math.min(1, distance(source, target) / consonants + manners(source, target));
}

function latinLetters(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z']/g, '')
    .toLowerCase();
  return plain.replace(/([^aeiou])\1/g, '$1');
}

/** The cheapest way to walk through both, `reached[i][j]` being the cost of having read i and j letters. */
function distance(source: string, target: string): number {
  const reached = Array.from({ length: source.length + 1 }, () =>
    new Array<number>(target.length + 1).fill(Number.POSITIVE_INFINITY),
  );
  reached[0]![0] = 0;
  const arrive = (i: number, j: number, cost: number) => {
    if (cost < reached[i]![j]!) reached[i]![j] = cost;
  };
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      const cost = reached[i]![j]!;
      if (i < source.length) arrive(i + 1, j, cost + (missing(source[i]!) as number));
      if (j < target.length) arrive(i, j + 1, cost + (ARABIC_VOWELS.test(target[j]!) ? 0 : MISSING));
      for (const [latin, renderings] of RENDERINGS) {
        if (!source.startsWith(latin, i)) continue;
        for (const [arabic, price] of Object.entries(renderings)) {
          if (target.startsWith(arabic, j)) arrive(i + latin.length, j + arabic.length, cost + price);
        }
      }
    }
  }
  return reached[source.length]![target.length]!;
}

function missing(letter: string): number {
  if (VOWELS.test(letter)) return 0;
  return letter === 'h' ? MISSING_SILENT : MISSING;
}

/** Small preferences between names that agree in their consonants. */
function manners(source: string, target: string): number {
  const bareAlef = /^[aeiou]/.test(source) && /^ا(?!ل)/.test(target) ? 0.02 : 0; // Persian has no hamza there
  const finalHeh = /[^h]$/.test(source) && /ه$/.test(target) ? 0.03 : 0; // Persian and Urdu for a final e or a
  return bareAlef + finalHeh;
}
