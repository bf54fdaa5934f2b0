/** curated/phrases.yaml: phrases in which a name is an ordinary word, by language. */
import type { Phrase } from '../engine/lexicon/names';
import type { Mistake } from './mistakes';
import { readYamlMap } from './yamlList';

export function readPhrases(file: string, text: string): { phrases: Phrase[]; mistakes: Mistake[] } {
  const { map, mistakes } = readYamlMap(file, text);
  const phrases: Phrase[] = [];
  for (const [language, list] of Object.entries(map)) {
    for (const phrase of Array.isArray(list) ? list : [list]) {
      if (typeof phrase === 'string' && phrase.includes(' ')) phrases.push({ text: phrase, language });
      else
        mistakes.push({
          file,
          line: lineOf(text, phrase),
          what: `"${phrase}" is no phrase`,
          instead: INSTEAD,
        });
    }
  }
  return { phrases, mistakes };
}

const INSTEAD =
  'write two words or more; a single word that is also a name belongs under "word" of its entity';

const lineOf = (text: string, phrase: unknown) =>
  text.split('\n').findIndex((line) => line.includes(String(phrase))) + 1;
