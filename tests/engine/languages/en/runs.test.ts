import { describe, expect, test } from 'vitest';
import { runsIn } from '../../../../engine/languages/en/runs';

const runs = (text: string) =>
  runsIn(text).map(({ start, end, kind }) => `${text.slice(start, end)} = ${kind}`);

describe('runs of capitalised words', () => {
  test.each([
    {
      why: 'a head word',
      text: 'the University of Alabama said',
      found: ['University of Alabama = organisation'],
    },
    { why: 'of joins only behind a head word', text: 'met Ann Lee of Reading', found: ['Ann Lee = person'] },
    { why: 'a title is outside', text: 'said Mr. Campbell', found: ['Campbell = person'] },
    { why: 'initials', text: 'by C. H. Douglas', found: ['C. H. Douglas = person'] },
    { why: 'a particle', text: 'by Guido van Rossum', found: ['Guido van Rossum = person'] },
    { why: 'a place by its preposition', text: 'lived in Cronulla', found: ['Cronulla = place'] },
    { why: 'a place by its head word', text: 'over Hancock River today', found: ['Hancock River = place'] },
    { why: 'an acronym', text: 'and the BWF agreed', found: ['BWF = organisation'] },
    {
      why: 'a comma parts names',
      text: 'met Ann Lee, Bob Cole',
      found: ['Ann Lee = person', 'Bob Cole = person'],
    },
    { why: 'the first word of a sentence', text: 'Nothing came. Everybody left.', found: [] },
    { why: 'a word in capitals there', text: 'WAIT for it.', found: [] },
    {
      why: 'unless it has a capital elsewhere',
      text: 'BWF agreed. Later the BWF left.',
      found: ['BWF = organisation', 'BWF = organisation'],
    },
    { why: 'a mayor is no part of a name', text: 'said Mayor Ann Lee', found: ['Ann Lee = person'] },
    { why: 'words of time and place', text: 'on Monday in March', found: [] },
    {
      why: 'a possessive inside',
      text: 'in Couch’s Division then',
      found: ['Couch’s Division = organisation'],
    },
  ])('$why: $text', ({ text, found }) => expect(runs(text)).toEqual(found));

  test('a million letters without a space cost little', () => {
    expect(runsIn('A'.repeat(1_000_000))).toHaveLength(0);
  });
});
