/** Article or not, and why: from what the gate measured (page/facts.ts). */
import type { PageFacts, Verdict } from '../model';

export type Override = 'asked' | 'refused';

export function judge(facts: PageFacts, override?: Override): Verdict {
  if (override) return { article: override === 'asked', why: { is: override } };
  return { article: facts.paragraphText > 500, why: { is: 'readable' } };
}
