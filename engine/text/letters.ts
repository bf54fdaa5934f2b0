/** What each letter is compared as. A table of units, filled as letters are first met. */

/** Not looked up yet. U+FFFE and U+FFFF are no characters: they fold to nothing, so both are free as marks. */
const UNKNOWN = 0xffff;
const table = new Uint16Array(0x10000).fill(UNKNOWN);
/** Letters that fold to nothing or to several units. */
const several = new Map<number, string>();
/** Marks an entry of `several` in the table. */
const SEVERAL = 0xfffe;

/** The folded unit as a number, or as a string of none or several units. */
export function foldedUnit(unit: number): number | string {
  const known = table[unit]!;
  if (known === UNKNOWN) return learn(unit);
  return known === SEVERAL ? several.get(unit)! : known;
}

function learn(unit: number): number | string {
  const folded = foldLetter(String.fromCharCode(unit));
  if (folded.length === 1) {
    table[unit] = folded.charCodeAt(0);
    return table[unit]!;
  }
  table[unit] = SEVERAL;
  several.set(unit, folded);
  return folded;
}

/** Dropped wherever they stand: they change how a word looks, not which word it is. */
const dropped = new Set([
  '\u0640', // tatweel
  '\u0670', // superscript alef
  '\u00ad', // soft hyphen
  '\u200b', // zero width space
  '\u200c', // zero width non-joiner
  '\u200d', // zero width joiner
  '\u200e', // left-to-right mark
  '\u200f', // right-to-left mark
  '\u061c', // Arabic letter mark
  '\u2060', // word joiner
  '\ufeff', // byte order mark
]);
const droppedRanges: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f], // combining marks of Latin, Greek and Cyrillic
  [0x0610, 0x061a], // Arabic honorifics
  [0x064b, 0x065f], // fathatan to wavy hamza below
  [0x06d6, 0x06ed], // Quranic marks
  [0x202a, 0x202e], // embeddings and overrides of direction
  [0x2066, 0x2069], // isolates of direction
  [0xfe00, 0xfe0f], // variation selectors
  [0xfffe, 0xffff], // no characters
];

/** Letters that the press writes one for the other. */
const alike: Record<string, string> = {
  '\u0622': '\u0627', // alef with madda -> alef
  '\u0623': '\u0627', // alef with hamza above -> alef
  '\u0625': '\u0627', // alef with hamza below -> alef
  '\u0671': '\u0627', // alef wasla -> alef
  '\u0649': '\u064a', // alef maksura -> yeh
  '\u06cc': '\u064a', // Farsi yeh -> yeh
  '\u0626': '\u064a', // yeh with hamza -> yeh
  '\u0624': '\u0648', // waw with hamza -> waw
  '\u0629': '\u0647', // teh marbuta -> heh
  '\u06a9': '\u0643', // keheh -> kaf
  '\u06a4': '\u0641', // veh -> feh: the v of foreign names
  '\u067e': '\u0628', // peh -> beh: the p of foreign names
  '\u0686': '\u062c', // tcheh -> jeem
  '\u06af': '\u063a', // gaf -> ghain
  й: 'и', // Cyrillic short i -> i, as its decomposed form folds
  ї: 'і', // Ukrainian yi -> i, likewise
  ў: 'у', // Belarusian short u -> u, likewise
  ё: 'е', // Cyrillic io -> ie: the press drops its dots
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '\u2018': "'", // left single quotation mark
  '\u2019': "'", // right single quotation mark
  '\u02bc': "'", // modifier letter apostrophe
  '\u02bb': "'", // modifier letter turned comma
  '\u02bf': "'", // modifier letter left half ring: ayn
  '\u02be': "'", // modifier letter right half ring: hamza
  '\u0060': "'", // grave accent
  '\u2010': '-', // hyphen
  '\u2011': '-', // non-breaking hyphen
  '\u2012': '-', // figure dash
  '\u00a0': ' ', // no-break space
  '\u202f': ' ', // narrow no-break space
  '\u2009': ' ', // thin space
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

function foldLetter(letter: string): string {
  const unit = letter.charCodeAt(0);
  if (dropped.has(letter) || droppedRanges.some(([from, to]) => unit >= from && unit <= to)) return '';
  if (unit >= 0xd800 && unit <= 0xdfff) return letter; // half of a character beyond the first plane
  if (alike[letter]) return alike[letter];
  if (unit >= 0x660 && unit <= 0x669) return String(unit - 0x660); // Arabic-Indic digits
  if (unit >= 0x6f0 && unit <= 0x6f9) return String(unit - 0x6f0); // their eastern forms
  if (unit >= 0xfb50 && unit <= 0xfeff) return again(letter.normalize('NFKC'), letter); // presentation forms
  if (unit >= 0xff01 && unit <= 0xff5e) return again(letter.normalize('NFKC'), letter); // full-width forms
  if (unit >= 0xc0 && unit <= 0x24f) return bareLatin(letter);
  if (unit >= 0x1e00 && unit <= 0x1eff) return bareLatin(letter);
  const lower = letter.toLowerCase();
  return alike[lower] ?? lower;
}

/** Presentation forms and full-width letters come apart into ordinary ones, which fold by the same table. */
function again(normal: string, letter: string): string {
  return normal === letter ? letter : Array.from(normal, foldLetter).join('');
}

/** 'ğ' -> 'g', 'Ó' -> 'o'. */
function bareLatin(letter: string): string {
  const lower = letter.toLowerCase();
  const bare = Array.from(lower.normalize('NFD'))
    .filter((part) => part < '\u0300' || part > '\u036f')
    .join('');
  return Array.from(bare, (part) => alike[part] ?? part).join('');
}
