/**
 * Highlights -> Markdown, in the order of the text, so that exporting twice gives the same file:
 *
 *   ---                       one article: what it is, as YAML
 *   title: "…"
 *   ---
 *   # Title
 *   [example.org/أخبار](<https://example.org/%D8%A3…>)
 *
 *   > A passage,
 *   >
 *   > one quote for each of its paragraphs.
 *
 *   The note.
 *
 *   [↗](<https://example.org/%D8%A3…#:~:text=…>) yellow
 *
 * Of several articles: the same without the YAML, one after the other. What is in the trash is left out.
 */
import type { ArticleRef, Highlight } from '../model';
import { encodedAddress, passageLink, readableAddress } from './passageLink';

export function toMarkdown(highlights: readonly Highlight[]): string {
  const articles = byArticle(highlights.filter(({ removedAt }) => removedAt === undefined));
  const [first] = articles;
  if (!first) return '';
  if (articles.length === 1) return `${frontMatter(first)}\n${section(first)}`;
  return articles.map((marked) => section(marked, details(marked[0].article))).join('\n');
}

/** All of one article; there is at least one. */
type Marked = [Highlight, ...Highlight[]];

/** The article highlighted first comes first. */
function byArticle(highlights: readonly Highlight[]): Marked[] {
  const articles = new Map<string, Marked>();
  for (const highlight of [...highlights].sort(byCreation)) {
    const { address } = highlight.article;
    const known = articles.get(address);
    if (known) known.push(highlight);
    else articles.set(address, [highlight]);
  }
  for (const marked of articles.values()) marked.sort(byPlace);
  return [...articles.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byCreation = (a: Highlight, b: Highlight) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
const byPlace = (a: Highlight, b: Highlight) =>
  a.position.start - b.position.start || a.position.end - b.position.end || byCreation(a, b);

function frontMatter(marked: Marked): string {
  const { article } = marked[0];
  const saved = marked.map(({ createdAt }) => createdAt).sort()[0]!;
  const fields: [string, string | undefined][] = [
    ['title', article.title],
    ['author', article.byline],
    ['source', encodedAddress(article.address)],
    ['published', article.published],
    ['saved', saved],
    ['lang', article.language],
    ['dir', article.direction],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${yamlText(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** YAML reads JSON's strings, but for characters that it calls unprintable. */
function yamlText(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function section(marked: Marked, detail = ''): string {
  const { title, address } = marked[0].article;
  const parts = [
    `# ${inOneLine(title) || readable(address)}`,
    `[${readable(address)}](<${encodedAddress(address)}>)`,
    detail,
    ...marked.map(passage),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function details({ byline, site, published }: ArticleRef): string {
  return [byline, site, published].flatMap((text) => (text ? [inOneLine(text)] : [])).join(' · ');
}

function passage(highlight: Highlight): string {
  const quote = paragraphs(highlight.quote.exact).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
  const link = `[↗](<${passageLink(highlight)}>) ${highlight.colour}`;
  return [quote, ...paragraphs(highlight.note), link].join('\n\n');
}

function paragraphs(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '' && paragraph !== '\n')
    .map((paragraph) =>
      paragraph
        .replace(/^\n|\n$/g, '')
        .split('\n')
        .map(escaped)
        .join('\\\n'),
    );
}

const inOneLine = (text: string) => escaped(text.trim().replace(/\s+/gu, ' '));
const readable = (address: string) => escaped(readableAddress(address));

/** One line in which every character means itself, in CommonMark and in what note programs add to it. */
function escaped(line: string): string {
  return (
    line
      .toWellFormed()
      .replace(/[\\`*_[\]<>&~|#$^]/g, '\\$&')
      .replace(/==|%%/g, ([first, second]) => `\\${first}\\${second}`) // highlights and comments elsewhere
      .replace(/^[-+=]/, '\\$&') // a list, or the underline of a heading
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      // Readers trim what Unicode calls white space, not only the blanks of CommonMark.
      .replace(/^\s+|\s+$/gu, (blank) => [...blank].map((unit) => `&#${unit.charCodeAt(0)};`).join(''))
  );
}
