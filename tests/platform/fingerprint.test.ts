import { expect, test } from 'vitest';
import type { Block } from '../../engine/model';
import { fingerprintOf } from '../../platform/fingerprint';

const paragraph = (text: string): Block => ({ role: 'paragraph', text });
const article = { language: 'ar', blocks: [paragraph('one'), paragraph('two')] };

test('the same content has the same fingerprint', async () => {
  expect(await fingerprintOf(structuredClone(article), '1')).toBe(await fingerprintOf(article, '1'));
});

test.each([
  { what: 'a word', other: { ...article, blocks: [paragraph('one'), paragraph('too')] } },
  { what: 'where a paragraph ends', other: { ...article, blocks: [paragraph('onetwo')] } },
  { what: 'the language', other: { ...article, language: 'en' } },
  { what: 'the date', other: { ...article, published: { value: '2020', from: 'meta' as const } } },
  {
    what: 'what is a title',
    other: { ...article, blocks: [{ role: 'title' as const, text: 'one' }, paragraph('two')] },
  },
])('another follows from changing $what', async ({ other }) => {
  expect(await fingerprintOf(other, '1')).not.toBe(await fingerprintOf(article, '1'));
});

test('another edition of the names reads anew', async () => {
  expect(await fingerprintOf(article, '2')).not.toBe(await fingerprintOf(article, '1'));
});
