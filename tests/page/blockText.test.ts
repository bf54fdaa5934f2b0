// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BlockText,
  blockTextOf,
  isIntact,
  placeAt,
  placesOf,
  rangeOf,
  spansOfSelection,
} from '../../page/blockText';

/** Each string is a text node of one paragraph; `null` is a line break. */
function blockOf(parts: (string | null)[], limit = 10_000): BlockText {
  const element = document.createElement('p');
  const nodes = parts.map((part) => (part === null ? undefined : document.createTextNode(part)));
  for (const node of nodes) element.append(node ?? document.createElement('br'));
  document.body.replaceChildren(element);
  return blockTextOf(element, nodes, limit);
}

/** What the page would select, white space as the block has it. */
function selectedBy(range: StaticRange | undefined): string | undefined {
  if (!range) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/[ \t\n\r\f]+/g, ' ');
}

describe('the text of a block', () => {
  test.each([
    ['white space is folded', [' The \n  Kremlin\t said '], 'The Kremlin said'],
    ['across elements too', ['The ', ' Kremlin', '\n', ' said'], 'The Kremlin said'],
    ['nothing is put between elements', ['the Kreml', 'in'], 'the Kremlin'],
    ['a line break is a space', ['first', null, 'second'], 'first second'],
    ['but not a second one', ['first ', null, ' second'], 'first second'],
    ['nor at the beginning', [null, 'first'], 'first'],
    ['a no-break space is itself', ['10\u00A0000'], '10\u00A0000'],
    ['harakat and joiners are kept', ['مُحَمَّد\u200Cها'], 'مُحَمَّد\u200Cها'],
    ['halves of letters too', ['a\uD83D b\uDE00'], 'a\uD83D b\uDE00'],
    ['white space alone is nothing', [' \n ', '\t'], ''],
  ])('%s', (_, parts, text) => expect(blockOf(parts).text).toBe(text));

  test.each([
    ['at the limit', 'abcdef', 4, 'abcd'],
    ['not inside a letter', 'abc\u{1F600}f', 4, 'abc'],
    ['not at a space', 'abc def', 4, 'abc'],
  ])('cut %s', (_, text, limit, cut) => expect(blockOf([text], limit).text).toBe(cut));
});

const parts = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.string({ unit: fc.constantFrom('a', 'و', ' ', '\n', '\u064B', '\u{1F600}', '\uD83D') }),
  ),
  { maxLength: 8 },
);

test('every stretch of the text is found in the page, letter by letter', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (given, a, b) => {
      const block = blockOf(given);
      const { length } = block.text;
      if (length === 0) return;
      const start = a % length;
      const end = start + 1 + (b % (length - start));
      const selected = selectedBy(rangeOf(block, { start, end }));
      const wanted = block.text.slice(start, end);
      // A space that stands for a line break has no letter in the page.
      if (given.includes(null)) expect(selected?.replaceAll(' ', '') ?? '').toBe(wanted.replaceAll(' ', ''));
      else expect(selected?.trim()).toBe(wanted.trim());
    }),
  );
});

test('and the way back leads to where it came from', () => {
  fc.assert(
    fc.property(parts, fc.nat(), (given, a) => {
      const block = blockOf(given);
      const places = placesOf([block]);
      if (block.text.length === 0) return;
      const start = a % block.text.length;
      const range = rangeOf(block, { start, end: start + 1 });
      if (range) expect(placeAt(places, range.startContainer, range.startOffset)?.offset).toBe(start);
    }),
  );
});

describe('the page goes on living', () => {
  test('text that has changed has no range', () => {
    const block = blockOf(['The Kremlin said']);
    expect(isIntact(block)).toBe(true);
    block.pieces[0]!.node.data = 'The White House said';
    expect(rangeOf(block, { start: 4, end: 11 })).toBeUndefined();
    expect(isIntact(block)).toBe(false);
  });

  test('nor has text that is gone', () => {
    const block = blockOf(['The ', 'Kremlin', ' said']);
    block.pieces[1]!.node.remove();
    expect(rangeOf(block, { start: 4, end: 11 })).toBeUndefined();
    expect(selectedBy(rangeOf(block, { start: 0, end: 3 }))).toBe('The');
  });

  test.each([
    ['before the text', -1, 2],
    ['behind it', 2, 99],
    ['empty', 2, 2],
  ])('a span %s has no range', (_, start, end) => {
    expect(rangeOf(blockOf(['Kremlin']), { start, end })).toBeUndefined();
  });

  test('a node that is not in the article is no place', () => {
    expect(placeAt(placesOf([blockOf(['Kremlin'])]), document.createTextNode('x'), 0)).toBeUndefined();
  });
});

describe('what the reader selects', () => {
  function twoBlocks(): BlockText[] {
    document.body.innerHTML =
      '<p>First <b>they</b> met.</p>\n<div>an advertisement</div>\n<p>Then  they left.</p>';
    return [...document.querySelectorAll('p')].map((element) => {
      const nodes = [...element.childNodes].map((node) => (node.firstChild ?? node) as Text);
      return blockTextOf(element, nodes, 1000);
    });
  }
  function selected(range: Range): string[] {
    const texts = twoBlocks();
    const selection = getSelection()!;
    selection.removeAllRanges();
    const [first, second] = document.querySelectorAll('p');
    range.setStart(first!.firstChild!, 3);
    range.setEnd(second!.firstChild!, 10);
    selection.addRange(range);
    return spansOfSelection(texts, selection).map(({ block, start, end }) =>
      texts[block]!.text.slice(start, end),
    );
  }

  test('across paragraphs: each one’s own part, and nothing between them', () => {
    expect(selected(document.createRange())).toEqual(['st they met.', 'Then they']);
  });

  test('the ends are letters', () => {
    const texts = twoBlocks();
    const selection = getSelection()!;
    selection.setBaseAndExtent(document.querySelector('p')!.firstChild!, 5, document.querySelector('b')!, 1);
    const spans = spansOfSelection(texts, selection);
    expect(spans).toEqual([{ block: 0, start: 6, end: 10 }]);
  });

  test('nothing selected is nothing', () => {
    const texts = twoBlocks();
    getSelection()!.removeAllRanges();
    expect(spansOfSelection(texts, getSelection()!)).toEqual([]);
  });
});
