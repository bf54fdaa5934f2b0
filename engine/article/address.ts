/** What an address says of its page: '/2020/03/11/store-to-close', '/forum/viewtopic.php?t=3', '/en/'. */
import type { PageFacts } from '../model';

const words = (list: string) => new Set(list.split(/\s+/));

/** Whole segments: '/product/x' is a product, '/best-hygiene-products' is not. */
const OTHER_KINDS = words(
  `login log-in logon signin sign-in signup sign-up register registration account password forgotten_password
   forgotpassword contact contact-us contacts contatti contacto kontakt forum forums thread threads topic
   viewtopic viewforum forumdisplay showthread board boards discussion discussions questions comments product
   products produkt shop store cart checkout basket search suche tag tags category categories docs doc
   documentation manual wiki api glossary services service impressum privacy terms faq help support
   user users profile page subject genre collections`,
);
const OTHER_HOSTS = words(
  'forum forums community board boards docs doc developer wiki support help store shop login accounts mail learn',
);
const ARTICLES = words(
  `article articles artikel articolo articulo noticia noticias news nachrichten actualites story stories blog
   blogs post posts opinion opinions analysis archives insights features reviews p magazine press`,
);

/** A last segment that is empty of meaning, or only names a language: '/', '/index.html', '/ar/', '/en-gb'. */
export function isHome(path: string): boolean {
  return /^\/(?:(?:index|default|home|main)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i.test(path);
}

/** '/2020/03/', '/20190507/', '/2019-08-27/'. */
export function isDated(path: string): boolean {
  return /\/(?:19|20)\d\d(?:[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?=[/-]|\d\d\b))/i.test(pathOnly(path));
}

/** How many words the longest segment has: 'store-at-twenty-ninth-street-to-close' has 7. */
export function slugLength(path: string): number {
  const counts = segmentsOf(path).map(
    (segment) => segment.split(/[-_.+ ]+/).filter((word) => /\p{L}/u.test(word)).length,
  );
  return Math.max(0, ...counts);
}

export function addressWords({ host, path }: Pick<PageFacts, 'host' | 'path'>): {
  article: boolean;
  other: string | undefined;
} {
  const segments = segmentsOf(path).map((segment) => segment.toLowerCase().replace(/\.\w{2,5}$/, ''));
  const first = host.split('.')[0] ?? '';
  return {
    article: ARTICLES.has(first) || segments.slice(0, -1).some((segment) => ARTICLES.has(segment)),
    other: OTHER_HOSTS.has(first) ? first : segments.find((segment) => OTHER_KINDS.has(segment)),
  };
}

const pathOnly = (path: string) => path.replace(/[?#].*$/s, '');

function segmentsOf(path: string): string[] {
  return pathOnly(path).split('/').filter(Boolean).map(decoded);
}

/** Percent signs that stand for nothing are left as they are. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
