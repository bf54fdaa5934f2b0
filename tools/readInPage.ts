/** The part of `npm run read` that runs inside the page: the gate's and the reader's own modules, nothing else. */
import { judge } from '../engine/article/isArticle';
import { factsOf } from '../page/facts';
import { readArticle } from '../page/readArticle';
import { openSlices } from '../page/slices';

async function read() {
  const began = performance.now();
  const facts = factsOf(document, location);
  const judged = performance.now();
  const verdict = judge(facts);
  const opened = performance.now();
  const slices = openSlices(new AbortController().signal);
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
    time: { facts: judged - began, read: performance.now() - opened },
  };
}

export type PageReading = Awaited<ReturnType<typeof read>>;

(globalThis as { hashiyaRead?: typeof read }).hashiyaRead = read;
