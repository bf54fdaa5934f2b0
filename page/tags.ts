/** What elements and letters mean for reading: by name, by role, by the words of class and id. */
import type { BlockRole } from '../engine/model';

const words = (list: string) => new Set(list.split(/\s+/));

/** Nothing in these is text of the page. */
export const SILENT = words(
  `script style noscript template svg math iframe object embed canvas video audio map head select datalist
   textarea input button progress meter dialog`,
);

/** Text in these is of the page and not of the article. */
export const ASIDE = words('nav aside footer menu');
export const ASIDE_ROLES = words(
  `navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog tooltip
   status alert`,
);
/** Beside the text of the article, though inside it. */
export const BESIDE = words('figure figcaption pre');

/** Everything else flows inside a line: `a`, `b`, `span`, `bdi`, `time`, unknown and custom elements. */
export const BLOCKS = words(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td
   tfoot th thead tr ul`,
);

export const HEADLINES = words('h1 h2 h3');

export const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/**
 * Boxes that sites put into or beside their articles, by the words they name them with. Whole words between
 * `-`, `_` and capitals: 'js-related-posts' is one, 'correlated' is not.
 */
const BOXES =
  /(?:^|[\s_-])(?:ads?|advert\w*|adverts?|author-?(?:bio|box|card|info)|banner|bio|breadcrumbs?|byline|captions?|carousel|comments?|commentlist|cookies?|consent|credits?|disqus|dateline|disclaimer|donate|embed|follow|footer|footnotes|gallery|inline-?related|jump|login|masthead|menu|meta|metadata|modal|more-?(?:stories|news|on|from|like)|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletters?|outbrain|paging|pagination|paywall|popular|popup|postmeta|promos?|pull-?quotes?|rail|read-?(?:also|more|next)|recirc\w*|recommend\w*|related\w*|replies|respond|see-?also|share|sharing|sharedaddy|shares|sidebar|signup|skyscraper|slideshow|social|socials|sponsor\w*|subscribe|subscription|taboola|tags?|taglist|teasers?|toc|tools|toolbar|tooltip|trending|widgets?|yarpp)(?=$|[\s_-])/;

/** Where sites say that the text itself is; such a word outweighs the ones above. */
const BODIES =
  /(?:^|[\s_-])(?:article-?(?:body|content|text)|body-?(?:content|text)|content-?body|entry-?content|post-?(?:body|content)|story-?(?:body|content|text)|articlebody|main-?content)(?=$|[\s_-])/;

/** Never the text, even where they are longer than it: what readers and other articles say. */
const ALWAYS = /comment|disqus|replies|respond|related|recirc|taboola|outbrain|yarpp/;

export interface BoxName {
  word: string;
  always: boolean;
}

/** 'RelatedPosts relatedPosts--wide' -> 'related'. */
export function boxNameIn(classAndId: string): BoxName | undefined {
  const text = classAndId.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const found = BOXES.exec(text);
  if (!found || BODIES.test(text)) return undefined;
  return { word: found[0].trim(), always: ALWAYS.test(found[0]) };
}

/** Han, kana and Hangul begin here; they say about three times as much as letters of an alphabet. */
const DENSE_SCRIPTS = 0x2e80;

/** Length without the white space around it, in the measure of alphabets. */
export function weightOf(data: string): number {
  const text = data.trim();
  return text.charCodeAt(text.length >> 1) > DENSE_SCRIPTS ? text.length * 3 : text.length;
}
