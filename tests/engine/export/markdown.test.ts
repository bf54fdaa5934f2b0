import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toMarkdown } from '../../../engine/export/markdown';
import { anyArticle, anyHighlight, anyText, someArticle, someHighlight } from '../highlights/someHighlight';

const body = (markdown: string) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

/** What another program reads: the text of every paragraph of every block quote. */
function quotesIn(markdown: string): string[] {
  const paragraphs: string[] = [];
  const walker = new Parser().parse(body(markdown)).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { entering, node } = step;
    if (entering && node.type === 'paragraph' && node.parent?.type === 'block_quote')
      paragraphs.push(textIn(node));
  }
  return paragraphs;
}

function textIn(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.next) {
    if (child.type === 'text') text += child.literal;
    else if (child.type === 'linebreak') text += '\n';
    else throw new Error(`${child.type} in a quote`);
  }
  return text;
}

test('one article, as a whole file', () => {
  const highlight = someHighlight({ note: 'ملاحظة' });
  expect(toMarkdown([highlight])).toBe(`---
title: "آسيا الوسطى بين موسكو وبكين"
author: "سلمى نور"
source: "https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/asia"
published: "2026-10-30"
saved: "2026-11-01T10:00:00.000Z"
lang: "ar"
dir: "rtl"
---

# آسيا الوسطى بين موسكو وبكين

[example.org/أخبار/asia](<https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/asia>)

> اجتمع قادة الدول الخمس

ملاحظة

[↗](<https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/asia#:~:text=${encodeURIComponent('اجتمع قادة الدول الخمس')}>) yellow
`);
});

test('highlights stand in the order of the text, however they were made', () => {
  const late = someHighlight({
    quote: { exact: 'late', prefix: '', suffix: '' },
    position: { start: 90, end: 94 },
  });
  const early = someHighlight({
    quote: { exact: 'early', prefix: '', suffix: '' },
    position: { start: 10, end: 15 },
  });
  expect(quotesIn(toMarkdown([late, early]))).toEqual(['early', 'late']);
  expect(toMarkdown([late, early])).toBe(toMarkdown([early, late]));
});

test('what is in the trash is left out, and of nothing else there is no file', () => {
  expect(toMarkdown([someHighlight({ removedAt: '2026-11-02T00:00:00.000Z' })])).toBe('');
});

test('several articles follow each other, each under its title', () => {
  const other = { ...someArticle, address: 'https://example.org/2', title: 'Second' };
  const markdown = toMarkdown([
    someHighlight({ article: other, createdAt: '2026-11-02T10:00:00.000Z' }),
    someHighlight(),
  ]);
  expect(markdown.match(/^# .*$/gm)).toEqual(['# آسيا الوسطى بين موسكو وبكين', '# Second']);
  expect(markdown).toContain('سلمى نور · دفتر العالم · 2026-10-30');
});

test('every paragraph of a passage is a paragraph of its quote', () => {
  const exact = 'First.\n\nSecond.';
  expect(quotesIn(toMarkdown([someHighlight({ quote: { exact, prefix: '', suffix: '' } })]))).toEqual([
    'First.',
    'Second.',
  ]);
});

describe('text means itself', () => {
  test.each([
    '# not a heading',
    '- not a list',
    '1. nor this',
    '2) nor this',
    '> nor a quote',
    '*not* _em_ **strong** `code`',
    '[not](a-link) ![nor](an-image) [ref]: x',
    '<b>no</b> &amp; <!-- -->',
    '    not code',
    'ends in a space ',
    '\u2000', // an en quad alone
    '\u2003begins and ends in an em space\u2003',
    '===',
    '---',
    '~~~',
    '| a | b |',
    '$5 and $6, ==marked== and %%hidden%%',
    'back\\slash',
  ])('%s', (exact) => {
    expect(quotesIn(toMarkdown([someHighlight({ quote: { exact, prefix: '', suffix: '' } })]))).toEqual([
      exact,
    ]);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(anyText(120), (given) => {
        // Markdown itself has no NUL and no half characters, and a break is one kind of break.
        const exact = given
          .toWellFormed()
          .replaceAll('\0', '')
          .replace(/\r\n?/g, '\n')
          .replace(/^\n+|\n+$/g, '');
        fc.pre(exact !== '');
        const paragraphs = exact.split(/\n{2,}/);
        expect(quotesIn(toMarkdown([someHighlight({ quote: { exact, prefix: '', suffix: '' } })]))).toEqual(
          paragraphs,
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('whatever the article is called, its front matter says so to a YAML reader', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const markdown = toMarkdown([someHighlight({ article })]);
      const front = parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(markdown)![1]!) as Record<string, unknown>;
      expect(front['title']).toBe(article.title.toWellFormed());
      expect(front['author']).toBe(article.byline?.toWellFormed());
      expect(front['lang']).toBe(article.language);
    }),
  );
});

test('any highlights give a file whose quotes, headings and links are whole', () => {
  fc.assert(
    fc.property(fc.array(anyHighlight, { maxLength: 4 }), (highlights) => {
      const shown = highlights.filter(({ removedAt }) => removedAt === undefined);
      const walker = new Parser().parse(body(toMarkdown(highlights))).walker();
      let links = 0;
      for (let step = walker.next(); step; step = walker.next()) {
        if (step.entering && step.node.type === 'link') links++;
        expect(['code_block', 'html_block', 'html_inline', 'image', 'list']).not.toContain(step.node.type);
      }
      const articles = new Set(shown.map(({ article }) => article.address));
      expect(links).toBe(shown.length + articles.size);
    }),
  );
});
