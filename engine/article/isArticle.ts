/**
 * Article or not, and why: from what the gate measured (page/facts.ts), in this order:
 *
 *   the reader said so ─▶ home page ─▶ structured data says article ─▶ says something else ─▶ the address says
 *   something else ─▶ too little text ─▶ signs of an article, counted
 *
 * Structured data can lie: home pages declare `og:type=article`, and many articles declare nothing.
 */
import type { PageFacts, Verdict, Why } from '../model';
import { addressWords, isDated, isHome, slugLength } from './address';

export type Override = 'asked' | 'refused';

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ClaimReview)$/;
const OTHER_TYPES =
  /^(?:Product\w*|DiscussionForumPosting|QAPage|Course|SoftwareApplication|VideoGame|CollectionPage|ContactPage|SearchResultsPage|ProfilePage|JobPosting)$/;
/** What sites say of articles that is not 'article'. */
const OPEN_GRAPH = new Set(['', 'article', 'newsarticle', 'news', 'website', 'blog', 'object']);

/** Two sentences: a news flash is that short, a caption is not. */
const SHORTEST_DECLARED = 140;
const SHORTEST = 250;
const LINKS = 0.6;
/** Signs needed when nothing declares an article; measured on 702 saved pages (npm run read, 2026-11). */
const ENOUGH_SIGNS = 3;

export function judge(facts: PageFacts, override?: Override): Verdict {
  if (override) return { article: override === 'asked', why: { is: override } };
  const against = whyNot(facts);
  if (against) return { article: false, why: against };
  return { article: true, why: { is: declares(facts) ? 'declared' : 'readable' } };
}

function whyNot(facts: PageFacts): Why | undefined {
  if (facts.path === '/') return { is: 'home' };
  const { schemaTypes, ogType, paragraphText } = facts;
  if (schemaTypes.some((type) => ARTICLE_TYPES.test(type))) {
    return paragraphText < SHORTEST_DECLARED ? { is: 'short' } : undefined;
  }
  if (isHome(facts.path)) return { is: 'home' };
  const type =
    schemaTypes.find((one) => OTHER_TYPES.test(one)) ?? (OPEN_GRAPH.has(ogType) ? undefined : ogType);
  if (type) return { is: 'other-kind', type };
  const words = addressWords(facts);
  if (words.other && !isDated(facts.path)) return { is: 'other-kind', type: words.other };
  if (paragraphText < SHORTEST) return { is: 'short' };
  if (signsOf(facts) >= ENOUGH_SIGNS) return undefined;
  const share = facts.linkText / facts.text;
  return share > LINKS ? { is: 'links', share: Math.round(share * 100) } : { is: 'other-kind', type: 'page' };
}

function declares({ schemaTypes, ogType }: PageFacts): boolean {
  return ogType === 'article' || schemaTypes.some((type) => ARTICLE_TYPES.test(type));
}

/** Each line is a sign, and what it weighs. */
function signsOf(facts: PageFacts): number {
  const { paragraphText, paragraphs, densest, text, linkText } = facts;
  const slug = slugLength(facts.path);
  const signs: [boolean, number][] = [
    [facts.ogType === 'article', 3],
    [isDated(facts.path), 2],
    [slug >= 5, 2],
    [slug === 4, 1],
    [addressWords(facts).article, 1],
    [facts.hasPublishedTime, 1],
    [facts.hasAuthor, 1],
    [densest >= 0.6, 1],
    [paragraphText >= 2000, 1],
    [paragraphText >= 5000 && densest >= 0.6 && linkText < text * 0.2, 1], // a long read
    [facts.asksForPassword, -2],
    [facts.codeBlocks >= 5, -2],
    [linkText > text * 0.45, -1],
    [densest < 0.3, -1],
    [paragraphText < paragraphs * 110, -1], // teasers: paragraphs of one short sentence
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}
