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

const DECLARES = 1;
const LISTS = 2;
const IS_OTHER = 4;
const HAS_HEADING = 8;
const HAS_FRAME = 16;
const LIKE_ARTICLE = HAS_HEADING | HAS_FRAME;
/** A heading that is a link: what follows it is another page's teaser. No sign of the page itself. */
const LEADS_AWAY = 32;
/** No signs either: an element that must be looked at, and one that holds no running text. */
const TELLS = 64;
const SKIPPED = 128;

const FRONT = /^\/(index\.\w+|..\/?)?$/;
/** What an element's name says. One look-up a node: a pattern tried at each would cost more than all else. */
const NAMES: Record<string, number> = {
  meta: TELLS,
  script: TELLS | SKIPPED,
  h1: TELLS,
  h2: TELLS,
  h3: TELLS,
  h4: TELLS,
  title: SKIPPED,
  style: SKIPPED,
  nav: SKIPPED,
  footer: SKIPPED,
  aside: SKIPPED,
  noscript: SKIPPED,
  svg: SKIPPED,
  figure: SKIPPED,
  article: HAS_FRAME,
  main: HAS_FRAME,
};
/** An open dialog may hold the article; a closed one is not shown. */
const NOT_TEXT = 'a,[contenteditable],dialog:not([open])';
/** A heading inside a link, or one that begins with one. */
const LEADING = 'a *,:has(>a:first-child)';
/** What structured data is about, by its first type that tells: an article, or a list of them. */
const TYPE = /"@type"\s*:\s*(\[[^\]]*)?"\w*(?:(Article|BlogPosting)|Collection|ItemList|SearchR)/;
const OTHER = /^(video|product)/;

/** What a heading, a `meta` or a `script` says of the page. */
function signsOf(element: Element): number {
  if (/^h/.test(element.localName)) return element.matches(LEADING) ? LEADS_AWAY : HAS_HEADING;
  const { content, type } = element as HTMLMetaElement & HTMLScriptElement;
  const property = `${element.getAttribute('property')}`;
  if (property === 'og:type')
    return content === 'article' ? DECLARES : OTHER.test(content) ? IS_OTHER : 0;
  if (/:published/.test(property)) return DECLARES;
  if (!/ld.json$/.test(type)) return 0;
  const found = TYPE.exec(element.textContent.slice(0, MOST_DATA));
  return found ? (found[2] ? DECLARES : LISTS) : 0;
}

/** Characters of running text in a text node. */
function running(text: Text): number {
  const isRunning = text.length >= RUNNING && /\S/.test(text.data);
  return isRunning && !text.parentElement?.closest(NOT_TEXT) ? text.length : 0;
}

function isEnough(signs: number, stretch: number): boolean {
  if (signs & DECLARES) return stretch >= DECLARED;
  return stretch >= UNDECLARED && (signs & (LISTS | LIKE_ARTICLE)) === LIKE_ARTICLE;
}

/** The node after the current one; past all in it where `skip` is set. */
function after(walker: TreeWalker, skip: number): Node | null {
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
      let is = 0;
      if (node.nodeType === 3) stretch += running(node as Text);
      else {
        const element = node as Element;
        is = NAMES[element.localName] as number;
        const seen = is & TELLS ? signsOf(element) : is & HAS_FRAME;
        if (seen === LEADS_AWAY) stretch = 0;
        else signs |= seen;
        if (signs & IS_OTHER) return false;
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
      if (isEnough(signs, stretch)) return true;
      node = after(walker, is & SKIPPED);
    }
  }
  return false;
}
