/** Which languages have a name finder of their own. Each is loaded when its first text asks for it. */
import type { Finders } from '../analyse';
import { englishFinder } from './en/finder';

export const finders: Finders = {
  finderFor: async (language) => (language === 'en' ? englishFinder() : undefined),
};
