import type { PageElement } from './page-tree.ts';

/** Elements whose content is no text of the page, or is the reader's own (fields, editors). */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe frame frameset object embed applet canvas video audio ' +
    'picture map input textarea select option datalist button progress meter output head dialog ' +
    'head link meta base title param source track area noembed'
  ).split(' '),
);

/** Elements that stand in the line: all others start a block of their own. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt rtc ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr nobr'
  ).split(' '),
);

/** Elements that HTML itself sets apart from the text. */
const APART_ELEMENTS: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'menu',
  'search',
  'form',
]);

/** ARIA roles that set a part of the page apart. */
const APART_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation menu menubar menuitem toolbar tablist search banner complementary contentinfo dialog alertdialog ' +
    'alert status tooltip form textbox searchbox combobox button switch slider log note'
  ).split(' '),
);

/**
 * Words of class, id and data attributes by which sites name what is no part of the article. They
 * are compared as whole words ('ad-slot', 'adSlot': ad, slot), never as parts of words.
 */
const APART_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot adunit banner dfp gpt mpu outbrain taboola teads ' +
    'sponsor sponsored sponsors promo promos promotion promoted marketing commercial affiliate partner partners ' +
    'comment comments commenting disqus forum replies respond discussion livefyre ' +
    'share sharing sharebar shares social socials addthis addtoany sharedaddy jetpack follow ' +
    'related recommended recommendation recommendations recirculation recirc readmore mostread popular trending ' +
    'mostpopular moreon morefrom linkcard crosslink crosslinking crosslinks catcher teaser teasers relatedlinks ' +
    'newsletter newsletters subscribe subscription subscriptions signup signin login register paywall regwall piano ' +
    'cookie cookies consent gdpr cmp onetrust privacy popup modal overlay lightbox tooltip toast ' +
    'nav navbar navigation menu breadcrumb breadcrumbs sidebar rail masthead sitemap pagination pager skip ' +
    'byline bylines author authors authorship bio contributors credits credit copyright provider ' +
    'tags taglist tagcloud topics keywords hashtags categories ' +
    'footer colophon disclaimer print toolbar tools utilities controls player playlist timestamp pubdate dateline ' +
    'readtime widget widgets poll quiz survey feedback rating ratings appnexus catfish infinite seealso'
  ).split(' '),
);

/** Neighbouring words that mean the same as one of the above. */
const APART_PAIRS: ReadonlySet<string> = new Set(
  (
    'read-more read-also read-next most-read also-read know-more see-also more-on more-from up-next post-meta ' +
    'entry-meta article-meta meta-info meta-data story-meta post-footer article-footer entry-footer post-tags ' +
    'tag-list tags-list topic-list author-box post-nav reading-time date-line publish-date published-date ' +
    'last-updated link-list links-block story-links inline-article also-like whats-next trust-box box-related'
  ).split(' '),
);

/** Names of what others than the newsroom wrote, or what leads away: never the article, however long. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    'comment comments commenting disqus forum replies respond livefyre related recommended recommendations outbrain ' +
    'taboola cookie cookies consent gdpr cmp onetrust nav navigation menu footer sidebar newsletter newsletters ' +
    'sponsored advertisement teaser teasers'
  ).split(' '),
);

/** Words of a small inline element that carries no words of the sentence. */
const APART_INLINE: ReadonlySet<string> = new Set(
  'credit credits copyright photographer screenreader hidden icon icons badge tooltip kicker overline topline'.split(
    ' ',
  ),
);
const APART_INLINE_PAIRS: ReadonlySet<string> = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader assistive-text off-screen u-hidden'.split(
    ' ',
  ),
);

const LEAD_WORDS: ReadonlySet<string> = new Set(
  (
    'lead lede leadtext standfirst intro introduction chapo chapeau dek deck sell excerpt subtitle subheadline subline ' +
    'subtitulo entradilla sommario summary abstract vorspann anriss ingress manchet preamble strapline'
  ).split(' '),
);

const BODY_PAIRS: ReadonlySet<string> = new Set(
  (
    'article-body articlebody article-text article-content story-body storybody story-content story-text post-content ' +
    'post-body entry-content body-text body-content news-text news-body text-body artikel-text content-body ' +
    'article-copy body-copy bodycopy maincontent-text field-body body-elements storytext articletext articlecontent'
  ).split(' '),
);

const CAPTION_WORDS: ReadonlySet<string> = new Set([
  'caption',
  'captions',
  'legend',
  'bildunterschrift',
  'pie',
]);

export const isUnread = (name: string): boolean => UNREAD.has(name);
/** Custom elements are inline unless they hold blocks, as their default style has it. */
export const isInline = (name: string): boolean => INLINE.has(name) || name.includes('-');

const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-block',
  'data-area',
  'itemprop',
];

/** The words by which a site names an element, lower-cased, split at hyphens, underscores and capitals. */
export interface Names {
  readonly words: readonly string[];
  has(words: ReadonlySet<string>, pairs?: ReadonlySet<string>): boolean;
}

const NO_NAMES: Names = { words: [], has: () => false };
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const LONGEST_NAME = 400;

/** Reads the naming attributes of an element. */
export function namesOf(element: PageElement): Names {
  let all = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) all += `${value.slice(0, LONGEST_NAME)} `;
  }
  if (all === '') return NO_NAMES;
  const words: string[] = [];
  for (const name of all.split(' '))
    if (name !== '') words.push(...(name.match(WORD) ?? []).map((w) => w.toLowerCase()), '');
  const has = (set: ReadonlySet<string>, pairs?: ReadonlySet<string>) =>
    words.some((w, i) => set.has(w) || (pairs?.has(`${w}-${words[i + 1] ?? ''}`) ?? false));
  return { words, has };
}

/** Whether an element and all in it is never shown or never the publisher's text. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Why a block element is set apart from the article, or undefined. */
export function apartBecause(name: string, element: PageElement, names: Names): string | undefined {
  if (APART_ELEMENTS.has(name)) return name;
  const role = element.getAttribute('role');
  if (role !== null && APART_ROLES.has(role)) return `role ${role}`;
  if (element.getAttribute('aria-modal') === 'true') return 'aria-modal';
  if (name === 'html' || name === 'body' || name === 'main') return undefined;
  return names.has(APART_WORDS, APART_PAIRS) ? 'name' : undefined;
}

/** Whether an inline element holds no words of the sentence it stands in. */
export function isApartInline(element: PageElement, names: Names): boolean {
  return (
    names.has(APART_INLINE, APART_INLINE_PAIRS) || element.getAttribute('aria-hidden') === 'true'
  );
}

export const isForeign = (names: Names): boolean => names.has(FOREIGN_WORDS);
export const isLeadName = (names: Names): boolean => names.has(LEAD_WORDS);
export const isBodyName = (names: Names): boolean => names.has(BODY_PAIRS, BODY_PAIRS);
export const isCaptionName = (names: Names): boolean => names.has(CAPTION_WORDS);
