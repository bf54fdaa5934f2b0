/** The part of `npm run read` that runs inside the page: the gate's and the reader's own modules, nothing else. */
import { judge } from '../engine/article/isArticle';
import { factsOf } from '../page/facts';
import { readArticle } from '../page/readArticle';
import { openSlices, type Slices } from '../page/slices';

async function read() {
  document.documentElement.getBoundingClientRect(); // an idle page has its styles and its layout already
  const began = performance.now();
  const facts = factsOf(document, location);
  const judged = performance.now();
  const verdict = judge(facts);
  const opened = performance.now();
  const { slices, longest } = timed(openSlices(new AbortController().signal));
  const found = await readArticle(document, location, { slices });
  return {
    article: verdict.article,
    why: verdict.why,
    title: found?.article.title.value ?? '',
    byline: found?.article.byline?.value,
    published: found?.article.published?.value,
    lang: found?.article.language ?? '',
    dir: found?.article.direction ?? 'ltr',
    // Paragraph by paragraph, without the headline: it has its own field.
    text: (found?.article.blocks ?? [])
      .filter(({ role }) => role !== 'title')
      .map(({ text }) => text)
      .join('\n\n'),
    facts,
    blocks: found?.article.blocks ?? [],
    time: { facts: judged - began, read: performance.now() - opened, longest: longest() },
  };
}

/** The longest stretch without a rest: what a page would feel. */
function timed(slices: Slices): { slices: Slices; longest(): number } {
  let began = performance.now();
  let most = 0;
  const longest = () => {
    most = Math.max(most, performance.now() - began);
    return most;
  };
  const rest = async () => {
    longest();
    await slices.rest();
    began = performance.now();
  };
  return { slices: { due: slices.due, rest }, longest };
}

export type PageReading = Awaited<ReturnType<typeof read>>;

(globalThis as { hashiyaRead?: typeof read }).hashiyaRead = read;
