/**
 * Whether a page looks like an article, from cheap signs: what it declares of itself, and how much
 * running text stands between two headings that lead elsewhere. Front pages, sections, shops and
 * results never have much of that. Imported by the probe alone, so that the probe stays one
 * self-contained script.
 *
 * The browser is asked by paths and selectors, and of most pages for numbers and truths alone: it
 * answers far faster than a script walks, and the first element that a script gets hold of costs a
 * page more time and memory than all else here. Elements are seen only where the signs are those of
 * an article.
 */

/**
 * Text nodes looked at from the start of the page's main part on: in one that declares itself, in any other, and from the
 * heading on in one that does not even frame its text. What readers write stands farther below.
 */
const MOST_TEXTS = 1_000;
const MOST_UNDECLARED = 400;
const MOST_UNFRAMED = 150;
/** A teaser, the heading of another page's article, counts as so many text nodes in a page that declares nothing: ten of them use up all that are looked at, and the page is a list. */
const TEASER = 40;
/** Where more than these of its text nodes are left to be looked at, a page has shown hardly any: its text may lie in shadow roots. */
const FEW_SEEN = 850;
/** An element that is asked for its shadow root counts as so much of a text node: some 3,000 are asked, in all roots together. */
const HOST = 0.05;
/** Characters of a text node from which on it may be a headline, and running text. */
const TITLE = 12;
const RUNNING = 25;
/** Characters of running text in one stretch: of a page that declares itself, and of any other. */
const DECLARED = 280;
const UNDECLARED = 500;
/** Of a page without `main` or `article`, in one element and with no long link in between: without that, teasers, notes and posts would add up to as much. */
const UNFRAMED = 700;
/** Types in a script of structured data that are looked at. */
const MOST_TYPES = 99;

/**
 * Where a page says what it is: types and times of publication among its metadata (beside the head in
 * the body too, because a slip in the markup of a head puts the rest of it there), and structured
 * data, which no site hides far below its body. A level deeper than its children it is looked for in an
 * application's root alone: elsewhere the paragraphs stand there, and to pass by those of a long article
 * costs more than all else here. Attributes and texts, no element. Nothing looks all the way down: for
 * that Firefox calls itself once a level, and a page deep enough would fell its tab.
 */
const SIGNS =
  '*/*/*/@property[.="og:type"or contains(.,"lished")]/../@*' +
  '|(*|*/*|*/*/div)/*/script[contains(@type,"+")]/text()';

/** What a page may sign itself by. Where it has none, no path is asked: what a path answers with a page keeps, a kilobyte of it. */
const SIGNED = 'meta[property],script[type*=ld]';

const FRAMES = 'main,article';
/** What running text has where nothing frames it: a page without is asked no more, and no element of it is got hold of. */
const PARAGRAPHS = 'p+p,br+br';
const APART = 'nav,footer,aside,noscript,figure';
/** An open dialog may hold the article; a closed one is not shown. */
const NOT_TEXT = `a,style,script,${APART},[contenteditable],dialog:not([open])`;
const HEADINGS = 'h1,h2,h3,h4';
/** A heading inside a link, or one that begins with one: what follows it is another page's teaser. */
const LEADING = 'a *,:has(>a:first-child)';

// biome-ignore format: compiled at once, see probe.ts
/**
 * Whether an address leads to a front page: it has no path, or two letters for a language. No
 * pattern: the first of them that runs costs a page a quarter of the look at it.
 */
export const isFront = ((
  address: string,
  parts = (address.split('?')[0] as string).split('/'),
): boolean => !parts[4] && ((parts[3] as string).length | 2) < 3);

/**
 * Whether a sign says that this is an article, or a list of them: an attribute by itself, data by the
 * first type in it that tells, by as few of its letters as do. No pattern: to compile one takes the browser longer
 * than all of this.
 */
const said = (sign: string, parts = sign.split('"@type"', MOST_TYPES)): boolean | undefined => {
  while (parts.length) {
    // one type or several, up to the next name in the data
    const types = (parts.shift() as string).split('":', 1)[0] as string;
    const has = (type: string) => types.includes(type);
    const is = has('ticle') || has('BlogP');
    if (is || has('Collec') || has('ItemL') || has('earchR')) return is;
  }
  return undefined;
};

/** What a page declares itself to be: an article (true), something else (false), or neither. */
const declared = (page: Document): boolean | undefined => {
  const signs = page.evaluate(SIGNS, page);
  let declares: boolean | undefined;
  let sign: Node | null;
  // biome-ignore lint/suspicious/noAssignInExpressions: fewer bytes
  while ((sign = signs.iterateNext())) {
    const value = sign.nodeValue as string;
    // a video or a product: that is something else, whatever other signs say
    if (value.startsWith('vid') || value.startsWith('prod')) return false;
    declares ||= said(value) ?? declares;
  }
  return declares;
};

/** Characters of running text in a text node; less than none where another page's teaser begins. */
const running = (
  text: Text,
  within = (selector: string) => text.parentElement?.closest(selector),
): number => {
  if (!text.data.trim()[TITLE - 1]) return 0;
  if (!within(NOT_TEXT)) return text.length < RUNNING ? 0 : text.length;
  return within(HEADINGS)?.matches(LEADING) && !within(APART) ? -1 : 0;
};

/**
 * Whether enough running text stands in one stretch, where the page's own text begins, among so many texts; for how
 * many of them a teaser counts. Nothing at all where it does not. By numbers, not by `for ... of`: what that calls
 * Firefox writes in script, and each page's process compiles it first, for a fifth of a millisecond.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one walk, in as few bytes as it can be said
const hasText = (page: Document, texts: number, enough: number, teaser = TEASER) => {
  const roots: (Document | ShadowRoot)[] = [page];
  let stretch = 0;
  let left = texts;
  let top: Document | ShadowRoot | undefined;
  let text: Text | null;
  let element: Element | null;
  let around: Node | null | undefined;
  // biome-ignore-start lint/suspicious/noAssignInExpressions: fewer bytes
  while ((top = roots.shift())) {
    const walkOver = (shown: number) => page.createTreeWalker(top as Node, shown);
    let walker = walkOver(4);
    walker.currentNode = top.querySelector(`${FRAMES},h1`) ?? top;
    while (left > 0 && (text = walker.nextNode() as Text | null)) {
      const found = running(text);
      // In a page without `main` or `article` a stretch ends with its element, and at a longer text that does not run: a link.
      if (
        enough > UNDECLARED &&
        (found ? around !== (around = text.parentNode?.parentNode) : text.data.trim()[RUNNING - 1])
      )
        stretch = 0;
      stretch = found < 0 ? 0 : stretch + found;
      if (stretch >= enough) return true;
      left -= found < 0 ? teaser : 1;
    }
    // A walk: all elements of a page at once are a million on some.
    walker = walkOver(1);
    while (left > FEW_SEEN && (element = walker.nextNode() as Element | null)) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      left -= HOST;
    }
  }
  // biome-ignore-end lint/suspicious/noAssignInExpressions: fewer bytes
};

// biome-ignore format: compiled at once, see probe.ts
/** Decides for the document as it is now; changes nothing. */
export const isArticle = ((
  page: Document,
  // biome-ignore format: compiled at once, see probe.ts
  has = ((selector: string) => page.querySelector(selector)),
  // Counted: of the first alone a page would get hold.
  declares = page.querySelectorAll(SIGNED).length ? declared(page) : undefined,
): boolean | null | undefined =>
  declares
    ? hasText(page, MOST_TEXTS, DECLARED, 1)
    // A page that frames its text, with a heading of its own, or one that frames nothing.
    : declares ??
      (has(FRAMES)
        ? has(`:is(${HEADINGS}):not(${LEADING})`) && hasText(page, MOST_UNDECLARED, UNDECLARED)
        : has(PARAGRAPHS) && hasText(page, MOST_UNFRAMED, UNFRAMED)));
