/** The finder as it ships, with compromise itself. */
import { describe, expect, test } from 'vitest';
import { englishFinder } from '../../../../engine/languages/en/finder';
import { passageOf } from '../../../../engine/mentions/passage';

async function seen(text: string): Promise<string[]> {
  const find = await englishFinder();
  const beside = { passage: passageOf({ role: 'paragraph', text }, 0, 'en'), known: new Map() };
  return find(text, beside).map(({ start, end, kind }) => `${text.slice(start, end)} = ${kind}`);
}

describe('names that the English finder sees', () => {
  test('end at a comma, whatever compromise takes for one name', async () => {
    for (const name of await seen('It led to war in Syria, Yemen and Libya last year.'))
      expect(name).not.toContain(',');
  });
  test('end at a dash', async () => {
    for (const name of await seen('BAGHDAD, Iraq - Iraq’s national security adviser left.'))
      expect(name).not.toContain(' - ');
  });
  test('have a capital', async () => {
    for (const name of await seen('He was the first colonel at the north end.'))
      expect(name).toMatch(/^\p{Lu}/u);
  });
  test('have the kind that compromise knows, where no word of theirs tells it', async () =>
    expect(await seen('They flew to Germany with Angela Merkel.')).toEqual([
      'Germany = place',
      'Angela Merkel = person',
    ]));
});
