import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJson, toJson } from '../../../engine/export/json';
import { Malformed } from '../../../engine/export/readHighlight';
import { anyHighlight, someHighlight } from '../highlights/someHighlight';

const now = Date.parse('2026-11-03T12:00:00Z');

test('any highlights come back as they were', () => {
  const highlights = fc.uniqueArray(anyHighlight, { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(highlights, (given) => {
      const kept = given.filter(({ removedAt }) => removedAt === undefined);
      expect(fromJson(toJson(given, now))).toEqual(kept);
    }),
  );
});

test('the file says what it is and when it was written', () => {
  expect(JSON.parse(toJson([], now))).toEqual({
    format: 'hashiya-highlights',
    version: 1,
    exportedAt: '2026-11-03T12:00:00.000Z',
    highlights: [],
  });
});

test('a byte order mark and fields we do not know do no harm', () => {
  const highlight = someHighlight();
  const text = `\ufeff${toJson([{ ...highlight, extra: 1 } as typeof highlight], now)}`;
  expect(fromJson(text)).toEqual([highlight]);
});

describe('a malformed file is refused whole, and the place is named', () => {
  const file = (...highlights: unknown[]) =>
    JSON.stringify({ format: 'hashiya-highlights', version: 1, highlights });
  const good = someHighlight();
  test.each([
    { text: 'not JSON', fault: 'not-json', place: 'file' },
    { text: '[]', fault: 'wrong-kind', place: 'file' },
    { text: '{}', fault: 'not-highlights', place: 'format' },
    { text: '{"format":"hashiya-highlights"}', fault: 'wrong-kind', place: 'version' },
    { text: '{"format":"hashiya-highlights","version":2}', fault: 'newer-version', place: 'version' },
    { text: '{"format":"hashiya-highlights","version":1}', fault: 'missing', place: 'highlights' },
    { text: file(good, null), fault: 'wrong-kind', place: 'highlights[1]' },
    { text: file({ ...good, id: '1' }), fault: 'not-an-id', place: 'highlights[0].id' },
    { text: file(good, good), fault: 'twice', place: 'highlights[1].id' },
    { text: file({ ...good, colour: 'red' }), fault: 'wrong-kind', place: 'highlights[0].colour' },
    { text: file({ ...good, note: undefined }), fault: 'missing', place: 'highlights[0].note' },
    { text: file({ ...good, note: 'n'.repeat(20_001) }), fault: 'too-long', place: 'highlights[0].note' },
    {
      text: file({ ...good, createdAt: 'yesterday' }),
      fault: 'not-a-date',
      place: 'highlights[0].createdAt',
    },
    {
      text: file({ ...good, position: { start: 5, end: 4 } }),
      fault: 'wrong-kind',
      place: 'highlights[0].position.end',
    },
    {
      text: file({ ...good, quote: { ...good.quote, exact: '' } }),
      fault: 'missing',
      place: 'highlights[0].quote.exact',
    },
    {
      text: file({ ...good, article: { ...good.article, address: 'javascript:alert(1)' } }),
      fault: 'not-an-address',
      place: 'highlights[0].article.address',
    },
    {
      text: file({ ...good, article: { ...good.article, aliases: ['https://a.org', 7] } }),
      fault: 'wrong-kind',
      place: 'highlights[0].article.aliases[1]',
    },
    {
      text: file({ ...good, names: [{ key: 'Q1', kind: 'person' }] }),
      fault: 'missing',
      place: 'highlights[0].names[0].name',
    },
  ])('$fault at $place', ({ text, fault, place }) => {
    let thrown: unknown;
    try {
      fromJson(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Malformed);
    expect(thrown).toMatchObject({ fault, place });
  });

  test('and nothing but Malformed is ever thrown', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => fromJson(text)).toThrow(Malformed);
      }),
    );
  });
});
