import { describe, expect, test } from 'vitest';
import { judge } from '../../../engine/article/isArticle';
import type { PageFacts } from '../../../engine/model';

/** An ordinary article that declares nothing and has only its text to speak for it. */
const plain: PageFacts = {
  host: 'paper.example',
  path: '/stories/talks-in-astana',
  schemaTypes: [],
  ogType: '',
  paragraphText: 6000,
  paragraphs: 24,
  densest: 0.95,
  text: 9000,
  linkText: 1200,
  headlines: 4,
  hasPublishedTime: false,
  hasAuthor: false,
  asksForPassword: false,
  codeBlocks: 0,
};
const judged = (facts: Partial<PageFacts>) => judge({ ...plain, ...facts });

describe('articles', () => {
  test.each<[string, Partial<PageFacts>, 'declared' | 'readable']>([
    ['news that says so', { schemaTypes: ['NewsArticle'] }, 'declared'],
    ['an opinion', { schemaTypes: ['WebPage', 'OpinionNewsArticle'] }, 'declared'],
    ['a live blog', { schemaTypes: ['LiveBlogPosting'] }, 'declared'],
    [
      'a flash of two sentences',
      { schemaTypes: ['NewsArticle'], paragraphText: 160, paragraphs: 1 },
      'declared',
    ],
    ['Open Graph alone', { ogType: 'article' }, 'declared'],
    [
      'a menu larger than the text',
      { ogType: 'article', paragraphText: 900, text: 6000, linkText: 4500 },
      'declared',
    ],
    ['nothing declared, but text and a date in the address', { path: '/2026/11/18/talks' }, 'readable'],
    [
      'nothing declared, but a headline in the address',
      { path: '/ministers-meet-for-talks-in-astana', paragraphText: 1500, paragraphs: 8 },
      'readable',
    ],
    ['an author and a date', { path: '/s/183', hasAuthor: true, hasPublishedTime: true }, 'readable'],
    ['a dated address of a forum’s name', { path: '/2020/03/11/forum/', hasAuthor: true }, 'readable'],
  ])('%s', (_, facts, why) => expect(judged(facts)).toEqual({ article: true, why: { is: why } }));
});

describe('other pages', () => {
  test.each<[string, Partial<PageFacts>, object]>([
    ['a home page that declares an article', { path: '/', schemaTypes: ['NewsArticle'] }, { is: 'home' }],
    ['the home page of a language', { path: '/ar/', ogType: 'article' }, { is: 'home' }],
    ['a product', { schemaTypes: ['Product'] }, { is: 'other-kind', type: 'Product' }],
    ['a profile', { ogType: 'profile' }, { is: 'other-kind', type: 'profile' }],
    ['a forum', { path: '/forum/viewtopic.php?t=3' }, { is: 'other-kind', type: 'forum' }],
    [
      'a sign-in page that declares an article',
      { path: '/user/login', ogType: 'article' },
      { is: 'other-kind', type: 'user' },
    ],
    ['a manual, by its host', { host: 'docs.tool.example' }, { is: 'other-kind', type: 'docs' }],
    ['a teaser', { ogType: 'article', paragraphText: 120, paragraphs: 1 }, { is: 'short' }],
    [
      'a declared article without text',
      { schemaTypes: ['NewsArticle'], paragraphText: 0, paragraphs: 0 },
      { is: 'short' },
    ],
    [
      'a list of headlines',
      { path: '/world', paragraphText: 800, paragraphs: 9, densest: 0.2, linkText: 6400 },
      { is: 'links', share: 71 },
    ],
    [
      'text that nothing marks as an article',
      { path: '/what-we-do', paragraphText: 1500, densest: 0.2 },
      { is: 'other-kind', type: 'page' },
    ],
  ])('%s', (_, facts, why) => expect(judged(facts)).toEqual({ article: false, why }));
});

test.each([
  ['asked', true],
  ['refused', false],
] as const)('the reader’s word counts for more: %s', (word, article) => {
  const home = { ...plain, path: '/' };
  expect(judge(article ? home : { ...plain, schemaTypes: ['NewsArticle'] }, word)).toEqual({
    article,
    why: { is: word },
  });
});
