import { describe, expect, test } from 'vitest';
import { relate, type Visit } from '../../../engine/coverage/relate';
import { someArticle } from '../highlights/someHighlight';

const visit = (address: string, day: number, ...keys: string[]): Visit => ({
  article: { ...someArticle, address: `https://example.org/${address}`, aliases: [] },
  keys,
  readAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
});

const here = { addresses: ['https://example.org/here'], keys: ['Tokayev', 'CSTO', 'Russia'] };

/** What the card about `about` lists: 'address: what is shared'. */
function listed(about: string, visits: Visit[], given = here) {
  const spread = (key: string) => visits.filter(({ keys }) => keys.includes(key)).length;
  const related = relate(about, given, { visits, spread, nameOf: (key) => key });
  return related.map(({ article, shares }) => `${article.address.split('/').at(-1)}: ${shares.join(', ')}`);
}

describe('earlier articles that name the entity', () => {
  const both = visit('both', 3, 'Russia', 'Tokayev', 'CSTO');
  const other = visit('other', 5, 'Russia', 'Ukraine');
  test.each([
    {
      why: 'say what they share, the rarest first',
      visits: [both, visit('tokayev', 2, 'Tokayev', 'Almaty'), other, visit('more', 1, 'Russia')],
      listed: ['both: CSTO, Tokayev, Russia', 'tokayev: Tokayev'],
    },
    {
      why: 'stand the newest first',
      visits: [visit('old', 1, 'Tokayev'), visit('new', 9, 'Tokayev')],
      listed: ['new: Tokayev', 'old: Tokayev'],
    },
    { why: 'are left out when they name only others of this article', visits: [other], listed: [] },
    { why: 'do not count the article itself', visits: [visit('here', 9, 'Tokayev')], listed: [] },
    {
      why: 'do not count the article itself under another address',
      visits: [{ ...both, article: { ...both.article, aliases: ['https://example.org/here'] } }],
      listed: [],
    },
    {
      why: 'stand once, however many addresses they were read under',
      visits: [
        both,
        {
          ...visit('amp', 9, 'Tokayev'),
          article: { ...someArticle, address: 'https://example.org/amp', aliases: [both.article.address] },
        },
      ],
      listed: ['amp: Tokayev'],
    },
    { why: 'are none when nothing was read', visits: [], listed: [] },
  ])('$why', ({ visits, listed: expected }) => expect(listed('Tokayev', visits)).toEqual(expected));
});

test('a card lists ten at most', () => {
  const visits = Array.from({ length: 15 }, (_, i) => visit(`a${i}`, i + 1, 'Tokayev'));
  expect(listed('Tokayev', visits)).toHaveLength(10);
});

test('a row names five at most, and none without a name', () => {
  const keys = ['Tokayev', 'b', 'c', 'd', 'e', 'f', 'g'];
  const visits = [visit('a', 1, ...keys)];
  const nameOf = (key: string) => (key === 'b' ? undefined : key);
  const [row] = relate('Tokayev', { ...here, keys }, { visits, spread: () => 1, nameOf });
  expect(row?.shares).toEqual(['Tokayev', 'c', 'd', 'e', 'f']);
});
