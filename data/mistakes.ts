/** What is wrong in a curated file: where, what, and what to write instead. */

export interface Mistake {
  file: string;
  /** From 1, as editors count. */
  line: number;
  what: string;
  instead: string;
}

export const inWords = ({ file, line, what, instead }: Mistake): string =>
  `${file}:${line}  ${what}\n    ${instead}`;

/** In the order in which one would mend them. */
export function sorted(mistakes: Mistake[]): Mistake[] {
  return [...mistakes].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
