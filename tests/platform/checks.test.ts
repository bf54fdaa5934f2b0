import { describe, expect, test } from 'vitest';
import type { Article } from '../../engine/model';
import { type Asker, askerOf, checkAsk, checkMay } from '../../platform/checks';
import type { Name } from '../../platform/messages';
import { someHighlight } from '../engine/highlights/someHighlight';

const root = 'chrome-extension://abc/';
const tab = { id: 7, incognito: false };

describe('who asks', () => {
  test.each([
    { who: 'the popup', sender: { url: `${root}popup.html` }, asker: { is: 'own', private: false } },
    {
      who: 'the library in a tab',
      sender: { url: `${root}library.html`, frameId: 0, tab },
      asker: { is: 'own', private: false },
    },
    {
      who: 'the script of a tab',
      sender: { url: 'https://a.org/', frameId: 0, tab },
      asker: { is: 'tab', tabId: 7, private: false },
    },
    {
      who: 'the script of a private tab',
      sender: { url: 'https://a.org/', frameId: 0, tab: { id: 7, incognito: true } },
      asker: { is: 'tab', tabId: 7, private: true },
    },
  ])('$who is known', ({ sender, asker }) => expect(askerOf(sender, root)).toEqual(asker));

  test.each([
    { who: 'a frame inside a page', sender: { url: 'https://a.org/', frameId: 3, tab } },
    { who: 'a page whose address contains ours', sender: { url: `https://a.org/?${root}popup.html` } },
    { who: 'nobody', sender: {} },
  ])('$who is refused', ({ sender }) => expect(() => askerOf(sender, root)).toThrow('not-allowed'));
});

describe('who may ask what', () => {
  const own: Asker = { is: 'own', private: false };
  const page: Asker = { is: 'tab', tabId: 7, private: false };
  const privatePage: Asker = { ...page, private: true };
  test.each<{ name: Name; asker: Asker; trouble?: string }>([
    { name: 'linkArticle', asker: page },
    { name: 'saveHighlight', asker: page },
    { name: 'allHighlights', asker: page, trouble: 'not-allowed' },
    { name: 'importHighlights', asker: page, trouble: 'not-allowed' },
    { name: 'eraseEverything', asker: page, trouble: 'not-allowed' },
    { name: 'allHighlights', asker: own },
    { name: 'importHighlights', asker: own },
    { name: 'openReader', asker: own, trouble: 'not-allowed' },
    { name: 'linkArticle', asker: privatePage },
    { name: 'describe', asker: privatePage },
    { name: 'highlightsOf', asker: privatePage },
    { name: 'saveHighlight', asker: privatePage, trouble: 'private-window' },
    { name: 'removeHighlight', asker: privatePage, trouble: 'private-window' },
    { name: 'correct', asker: privatePage, trouble: 'private-window' },
  ])('$asker.is asks $name (private: $asker.private): $trouble', ({ name, asker, trouble }) => {
    const check = expect(() => checkMay(name, asker));
    if (trouble) check.toThrow(trouble);
    else check.not.toThrow();
  });
});

describe('what is asked', () => {
  const article: Article = {
    address: 'https://a.org/1',
    aliases: [],
    title: { value: 'Title', from: 'page' },
    language: 'ar',
    direction: 'rtl',
    blocks: [{ role: 'paragraph', text: 'Text' }],
    complete: true,
  };
  const paragraph = (text: string) => ({ role: 'paragraph' as const, text });

  test('an article passes as it is, and nothing rides along', () => {
    expect(checkAsk('linkArticle', { ...article, extra: 'x' })).toEqual(article);
  });

  test('a highlight passes as it is', () => {
    const highlight = someHighlight({ note: 'note' });
    expect(checkAsk('saveHighlight', { ...highlight, extra: 'x' })).toEqual(highlight);
  });

  test.each<{ why: string; name: Name; ask: unknown }>([
    { why: 'no article', name: 'linkArticle', ask: null },
    {
      why: 'too much text in one block',
      name: 'linkArticle',
      ask: { ...article, blocks: [paragraph('x'.repeat(500_001))] },
    },
    {
      why: 'too much text in all',
      name: 'linkArticle',
      ask: { ...article, blocks: [paragraph('x'.repeat(300_000)), paragraph('x'.repeat(300_000))] },
    },
    {
      why: 'too many blocks',
      name: 'linkArticle',
      ask: { ...article, blocks: Array.from({ length: 20_001 }, () => paragraph('x')) },
    },
    {
      why: 'an unknown role',
      name: 'linkArticle',
      ask: { ...article, blocks: [{ role: 'script', text: 'x' }] },
    },
    {
      why: 'an address that is none',
      name: 'linkArticle',
      ask: { ...article, address: 'file:///etc/passwd' },
    },
    {
      why: 'too many addresses',
      name: 'highlightsOf',
      ask: { addresses: Array.from({ length: 22 }, (_, i) => `https://a.org/${i}`) },
    },
    {
      why: 'a title that is no text',
      name: 'linkArticle',
      ask: { ...article, title: { value: 7, from: 'page' } },
    },
    {
      why: 'a card in a third language',
      name: 'describe',
      ask: { key: 'Q1', language: 'fr', address: 'https://a.org', alsoHere: [] },
    },
    { why: 'half a highlight', name: 'saveHighlight', ask: { id: 'x' } },
    {
      why: 'one bad highlight among good ones',
      name: 'importHighlights',
      ask: { highlights: [someHighlight(), {}] },
    },
    { why: 'an argument where there is none', name: 'allHighlights', ask: { all: true } },
    {
      why: 'a correction without a moment',
      name: 'correct',
      ask: { key: 'Q1', where: '*', createdAt: 'now' },
    },
  ])('$why is malformed ($name)', ({ name, ask }) => {
    expect(() => checkAsk(name, ask)).toThrow('malformed');
  });

  test('a correction for one article or for all passes', () => {
    const createdAt = new Date(0).toISOString();
    for (const where of ['*', 'https://a.org/1']) {
      expect(checkAsk('correct', { key: 'Q1', where, createdAt })).toEqual({ key: 'Q1', where, createdAt });
    }
  });
});
