/**
 * A page that does its worst: each hostility is one thing found on real pages, or one that a page could do to
 * whoever reads it. All of them at once unless some are named; an ordinary article stands among them.
 */

/** Letters that are half of a pair: alone they are not text. */
const LONE_HIGH_SURROGATE = '\uD83D';
const LONE_LOW_SURROGATE = '\uDE00';

const SENTENCE =
  'Vladimir Putin flew from Moscow to Almaty, and Kazakhstan asked Russia for help in January. ';

/** Members of `document` that an element of that name replaces, for scripts of the page and, in Chromium, for ours. */
const CLOBBERED = [
  'body',
  'head',
  'documentElement',
  'title',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createRange',
  'createTreeWalker',
  'getSelection',
  'addEventListener',
  'adoptedStyleSheets',
  'caretPositionFromPoint',
  'activeElement',
  'defaultView',
  'readyState',
  'visibilityState',
  'baseURI',
  'URL',
  'contentType',
];

interface Part {
  head?: string;
  body?: string;
  /** Runs in the page before anything of ours. */
  script?: string;
}

const HOSTILITIES: Record<string, () => Part> = {
  'json-ld': () => ({
    head: [
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "cut off</script>',
      '<script type="application/ld+json">null</script>',
      '<script type="application/ld+json">[[[[{"@type": {"@type": ["NewsArticle", 7, null]}}]]]]</script>',
      `<script type="application/ld+json">${'['.repeat(50_000)}</script>`,
      '<script type="application/ld+json">{"@graph": {"@type": 3}, "headline": {"toString": 1}}</script>',
    ].join('\n'),
  }),

  bombs: () => ({
    head: [
      '<meta property="og:type" content="article"><meta property="og:title">',
      '<meta property="article:published_time" content="the day before tomorrow">',
      `<meta name="author" content="${'a'.repeat(200_000)}">`,
      '<link rel="canonical" href="javascript:alert(1)"><link rel="canonical" href="http://[broken">',
    ].join('\n'),
    script: `
      const bomb = { toString() { throw new Error('bomb'); }, valueOf() { throw new Error('bomb'); } };
      for (const meta of Document.prototype.querySelectorAll.call(document, 'meta'))
        for (const name of ['content', 'name', 'textContent', 'getAttribute', 'property'])
          Object.defineProperty(meta, name, { get() { throw new Error('bomb: ' + name); } });
      Object.defineProperty(Document.prototype, 'title', { get() { return bomb; } });
      Object.prototype.toJSON = () => { throw new Error('bomb: toJSON'); };
      String.prototype.trim = String.prototype.normalize = () => { throw new Error('bomb: trim'); };`,
  }),

  text: () => ({ body: `<p>${SENTENCE.repeat(20)}</p>\n`.repeat(5_000_000 / (SENTENCE.length * 20)) }),

  block: () => ({ body: `<p>${SENTENCE.repeat(1_000_000 / SENTENCE.length)}</p>` }),

  'one-word': () => ({ body: `<p>${'x'.repeat(1_000_000)}</p>` }),

  // Written by script: a lone half cannot be sent as UTF-8.
  surrogates: () => ({
    body: '<p id="halves"></p>',
    script: `document.getElementById('halves').textContent =
      ${JSON.stringify(`${LONE_HIGH_SURROGATE}Moscow${LONE_LOW_SURROGATE} and ${LONE_LOW_SURROGATE}${LONE_HIGH_SURROGATE} Russia `)}.repeat(50);`,
  }),

  clobbered: () => ({
    body: CLOBBERED.map(
      (name) => `<form name="${name}"><input name="children"></form><img name="${name}" alt="">`,
    ).join(''),
  }),

  mutations: () => ({
    body: '<div id="restless"></div><p id="changing"></p>',
    script: `
      const restless = document.getElementById('restless');
      const changing = document.getElementById('changing');
      let count = 0;
      setInterval(() => {
        for (let index = 0; index < 40; index++) {
          const line = restless.appendChild(Document.prototype.createElement.call(document, 'p'));
          line.append('Moscow ' + count++);
          if (restless.childNodes.length > 100) restless.firstChild.remove();
        }
        changing.textContent = 'Almaty and Moscow and Kazakhstan, ' + count;
      }, 10);`,
  }),
};

export const HOSTILE = Object.keys(HOSTILITIES);

export function hostilePage(only: string[] = HOSTILE): string {
  const parts = only.map((name) => HOSTILITIES[name]?.() ?? {});
  const joined = (key: keyof Part) => parts.map((part) => part[key] ?? '').join('\n');
  const scripts = parts.map(({ script }) => (script ? `<script>{${script}}</script>` : '')).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>
<meta property="og:type" content="article">
${joined('head')}</head><body><main><article>
<h1>Putin and Tokayev talk of Kazakhstan</h1>
<p id="ordinary">${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(5)}</p><p>${SENTENCE.repeat(4)}</p>
${joined('body')}</article></main>
${scripts}</body></html>`;
}
