/** How the Arabic press writes one name in several ways that folding letters cannot see. */

interface SpellingRule {
  from: RegExp;
  to: string;
}

const rules: readonly SpellingRule[] = [
  /**
   * The servant of ...
   *   from  عبد الفتاح
   *   to    عبدالفتاح
   */
  { from: /(^| )عبد ال/g, to: '$1عبدال' },
  /** And back. */
  { from: /(^| )عبدال/g, to: '$1عبد ال' },
  /**
   * The father of ...
   *   from  أبو ظبي
   *   to    أبوظبي
   */
  { from: /(^| )([أا])بو /g, to: '$1$2بو' },
  /** And back, where what follows is a word of its own. */
  { from: /(^| )([أا])بو(?=\p{L}{3})/gu, to: '$1$2بو ' },
];

export function arabicSpellings(name: string): string[] {
  return rules.map(({ from, to }) => name.replace(from, to)).filter((spelling) => spelling !== name);
}
