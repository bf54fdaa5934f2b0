/** One-letter words before a folded word of the rules' own tables. */

export interface WithoutClitics {
  rest: string;
  /** Letters of the word that are not of the rest. */
  skip: number;
}

/**
 *   ولجامعة   ولجامعة, لجامعة, جامعة
 *   للمنظمة   للمنظمة, المنظمة      the article lost its alef behind the lam
 */
export function clitics(word: string): WithoutClitics[] {
  const forms: WithoutClitics[] = [{ rest: word, skip: 0 }];
  if (/^[وف]/.test(word)) forms.push({ rest: word.slice(1), skip: 1 });
  for (const { rest, skip } of [...forms]) {
    if (rest.startsWith('لل')) forms.push({ rest: `ا${rest.slice(1)}`, skip: skip + 1 });
    else if (/^[بكل]/.test(rest)) forms.push({ rest: rest.slice(1), skip: skip + 1 });
  }
  return forms;
}
