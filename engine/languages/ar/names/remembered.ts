/** What was found out about a word is kept: a few thousand words make up most of any text. */

/** Then it begins anew. */
const MOST = 20_000;

export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
