import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodedAddress, passageLink, readableAddress } from '../../../engine/export/passageLink';
import { anyText, someArticle } from '../highlights/someHighlight';

const article = { ...someArticle, address: 'https://example.org/a' };
const linkTo = (exact: string, prefix = '', suffix = '') =>
  passageLink({ article, quote: { exact, prefix, suffix } }).replace('https://example.org/a#:~:text=', '');

describe('a link back to the passage', () => {
  const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
  test.each([
    {
      why: 'a sentence is given whole',
      exact: 'the whole of a sentence',
      link: 'the%20whole%20of%20a%20sentence',
    },
    {
      why: 'what means something in a directive is encoded',
      exact: 'rock-and-roll, salt & pepper',
      link: 'rock%2Dand%2Droll%2C%20salt%20%26%20pepper',
    },
    {
      why: 'a word or two are told apart by the words around them',
      exact: 'in Kazan',
      prefix: 'lf a word they met ',
      suffix: ' on the second da',
      link: 'word%20they%20met-,in%20Kazan,-on%20the%20second',
    },
    {
      why: 'a long passage is given by its ends',
      exact: long,
      link: 'word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79',
    },
    {
      why: 'each end of a passage of two paragraphs stays in its own',
      exact: 'the end of one\n\nthe start',
      link: 'the%20end%20of%20one,the%20start',
    },
    {
      why: 'vowel marks stay as they were on the page',
      exact: 'مُحَمَّد بن سلمان ولي العهد',
      link: encodeURIComponent('مُحَمَّد بن سلمان ولي العهد'),
    },
  ])('$why', ({ exact, prefix, suffix, link }) => expect(linkTo(exact, prefix, suffix)).toBe(link));

  test('is a plain address where there is no word to look for', () => {
    expect(passageLink({ article, quote: { exact: ' \n', prefix: '', suffix: '' } })).toBe(
      'https://example.org/a',
    );
  });

  test('is an address whatever the text', () => {
    fc.assert(
      fc.property(anyText(400), anyText(64), anyText(64), (exact, prefix, suffix) => {
        expect(linkTo(exact, prefix, suffix)).toMatch(/^[\w.~!*'():/%,-]*$/);
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    { address: 'https://www.example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/', readable: 'example.org/أخبار' },
    { address: 'https://example.org/أخبار', readable: 'example.org/أخبار' },
    { address: 'https://example.org/a%20b%2Fc?d=%26', readable: 'example.org/a%20b%2Fc?d=%26' },
    { address: 'https://example.org/%E2%80%AEgpj.exe', readable: 'example.org/%E2%80%AEgpj.exe' }, // right-to-left override
    { address: 'https://example.org/%C7%E1%DA', readable: 'example.org/%C7%E1%DA' }, // not UTF-8
  ])('$readable', ({ address, readable }) => expect(readableAddress(address)).toBe(readable));

  test('a target has no character that could end it', () => {
    expect(encodedAddress('https://example.org/a b<c>"d\u200f\n')).toBe(
      'https://example.org/a%20b%3Cc%3E%22d%E2%80%8F%0A',
    );
  });
});
