import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse';
import { smallLexicon } from '../smallLexicon';

async function weighed(text: string) {
  const { weighed } = await analyse({ blocks: [{ role: 'paragraph', text }], language: 'ar' }, smallLexicon);
  return weighed.map(({ candidates, decision }) => ({
    candidates: candidates.map(({ meaning }) => smallLexicon.entity(meaning.entity).names['en']),
    decided: decision && smallLexicon.entity(decision.entity).names['en'],
  }));
}

describe('what a name could mean is told', () => {
  test.each([
    {
      why: 'where two are too close to decide',
      text: 'وصل إلى عمان',
      told: { candidates: ['Oman', 'Amman'], decided: undefined },
    },
    {
      why: 'with what was decided against, best first',
      text: 'سافر إلى مدينة عمان',
      told: { candidates: ['Amman', 'Oman'], decided: 'Amman' },
    },
    {
      why: 'where one speaks too weakly',
      text: 'كان صالح هناك',
      told: { candidates: ['Ali Abdullah Saleh'], decided: undefined },
    },
  ])('$why: $text', async ({ text, told }) => expect(await weighed(text)).toEqual([told]));
});

test('a candidate scores what its evidence weighs', async () => {
  const blocks = [{ role: 'paragraph' as const, text: 'سافر إلى مدينة عمان' }];
  const { weighed } = await analyse({ blocks, language: 'ar' }, smallLexicon);
  for (const { evidence, score } of weighed[0]!.candidates)
    expect(score).toBeCloseTo(evidence.reduce((sum, { weight }) => sum + weight, 0));
});
