/**
 * Whether a page looks like an article, from cheap signs in one bounded walk: what it declares of
 * itself, and how much running text stands between two headings that lead elsewhere. Front pages,
 * sections, shops and results never have much of that. Imported by the probe alone, so that the
 * probe stays one self-contained script; signs are bits because every byte counts.
 */

/** Nodes looked at; an ordinary page is decided within a millisecond. */
const MOST_NODES = 6_000;
/** Characters of a text node from which on it counts as running text. */
const RUNNING = 25;
/** Characters of running text in one stretch: of a page that declares itself, and of any other. */
const DECLARED = 280;
const UNDECLARED = 500;
/** Characters of a script of structured data that are searched. */
const MOST_DATA = 60_000;
/** White space before the first word of a text is shorter. */
const MARGIN = 99;

const DECLARES = 1;
const LISTS = 2;
const IS_OTHER = 4;
const HAS_HEADING = 8;
const HAS_FRAME = 16;
const LIKE_ARTICLE = HAS_HEADING | HAS_FRAME;
/** A heading that is a link: what follows it is another page's teaser. No sign of the page itself. */
const LEADS_AWAY = 32;

const FRONT = /^\/(index\.\w+|..\/?)?$/;
const SKIPPED = /^(title|style|script|nav|footer|aside|noscript|svg|figure)$/;
/** An open dialog may hold the article; a closed one is not shown. */
const NOT_TEXT = 'a,[contenteditable],dialog:not([open])';
/** What structured data is about, by its first type that tells: an article, or a list of them. */
const TYPE = /"@type"\s*:\s*(\[[^\]]*)?"\w*(Article|BlogPosting|Collection|ItemList|SearchR)"/;
const OTHER = /^(video|product)/;

function signsOfTag(tag: Element): number {
  const [property = '', content = '', type = ''] = ['property', 'content', 'type'].map(
    (name) => tag.getAttribute(name) ?? '',
  );
  if (property === 'og:type')
    return content === 'article' ? DECLARES : OTHER.test(content) ? IS_OTHER : 0;
  if (property.endsWith('article:published_time')) return DECLARES;
  if (!type.endsWith('ld+json')) return 0;
  const what = TYPE.exec(tag.textContent.slice(0, MOST_DATA))?.[2];
  return what ? (/^[AB]/.test(what) ? DECLARES : LISTS) : 0;
}

/** The signs of an element; a text node has no name and so none. */
function signsOf(element: Element): number {
  const name = element.localName;
  if (name === 'meta' || name === 'script') return signsOfTag(element);
  if (name === 'article' || name === 'main') return HAS_FRAME;
  if (!/^h[1-4]$/.test(name)) return 0;
  return element.closest('a') || element.firstElementChild?.matches('a') ? LEADS_AWAY : HAS_HEADING;
}

/** Characters of running text in a node. */
function running(text: Text): number {
  const length = text.nodeType === 3 ? text.length : 0;
  const isRunning = length >= RUNNING && text.substringData(0, MARGIN).trim();
  return isRunning && !text.parentElement?.closest(NOT_TEXT) ? length : 0;
}

function isEnough(signs: number, stretch: number): boolean {
  if (signs & DECLARES) return stretch >= DECLARED;
  return stretch >= UNDECLARED && (signs & (LISTS | LIKE_ARTICLE)) === LIKE_ARTICLE;
}

/** The node after the current one; past all in it where `skip` is set. */
function after(walker: TreeWalker, skip: boolean): Node | null {
  let next = skip ? walker.nextSibling() : walker.nextNode();
  while (skip && !next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/** Decides for the document as it is now; calls nothing that is not bounded, changes nothing. */
export function isArticle(document: Document): boolean {
  if (FRONT.test(document.location.pathname)) return false;
  const roots: Node[] = [document];
  let signs = 0;
  let stretch = 0;
  let left = MOST_NODES;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node && left > 0; left -= 1) {
      const element = node as Element;
      const seen = signsOf(element);
      if (seen === LEADS_AWAY) stretch = 0;
      else signs |= seen;
      stretch += running(node as Text);
      if (signs & IS_OTHER) return false;
      if (isEnough(signs, stretch)) return true;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      node = after(walker, SKIPPED.test(element.localName));
    }
  }
  return false;
}
