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

/** Text nodes looked at from the start of the page's main part on: in one that declares itself, and in any other. */
const MOST_TEXTS = 1_000;
const MOST_UNDECLARED = 400;
/** Fewer than this in a page that declares itself: its text may lie in shadow roots. */
const FEW_TEXTS = 150;
/** Characters of a text node from which on it may be a headline, and running text. */
const TITLE = 12;
const RUNNING = 25;
/** Characters of running text in one stretch: of a page that declares itself, and of any other. */
const DECLARED = 280;
const UNDECLARED = 500;
/** Characters of a script of structured data that are searched. */
const MOST_DATA = 60_000;

/**
 * Where a page says what it is: types and times of publication among its metadata (beside the head in
 * the body too, because a slip in the markup of a head puts the rest of it there), and structured
 * data, which no site hides far below its body. Attributes and texts alone, no element. Nothing looks
 * all the way down: for that Firefox calls itself once a level, and a page deep enough would fell its tab.
 */
const SIGNS =
  '*/*/meta/@property[.="og:type"or contains(.,":published")]/../@*' +
  '|(*|*/*|*/*/*)/*/script[contains(@type,"+json")]/text()';
/**
 * What a sign says: that this is an article; that it is a list of them (1), by the first type in the
 * data that tells; or that it is something else, whatever other signs say (2).
 */
const SAYS =
  /^article$|^\w+:published|"@type"\s*:\s*(?:\[[^\]]*)?"\w*(?:Article|BlogPosting|(Collection|ItemList|SearchR))|^(video|product)/;

const FRAMES = 'main,article';
const START = `${FRAMES},h1`;
const APART = 'nav,footer,aside,noscript,figure';
/** An open dialog may hold the article; a closed one is not shown. */
const NOT_TEXT = `a,style,script,${APART},[contenteditable],dialog:not([open])`;
const HEADINGS = 'h1,h2,h3,h4';
/** A heading inside a link, or one that begins with one: what follows it is another page's teaser. */
const LEADING = 'a *,:has(>a:first-child)';
const OWN_HEADING = `:is(${HEADINGS}):not(${LEADING})`;

/**
 * Whether an address leads to a front page: it has no path, or two letters for a language. No
 * pattern: the first of them that runs costs a page a quarter of the look at it.
 */
export function isFront(address: string): boolean {
  const parts = (address.split('?')[0] as string).split('/');
  return !parts[4] && ((parts[3] as string).length | 2) === 2;
}

/** What a page declares itself to be: an article (true), something else (false), or neither. */
function declared(page: Document): boolean | undefined {
  const signs = page.evaluate(SIGNS, page);
  let declares: boolean | undefined;
  for (;;) {
    const sign = signs.iterateNext();
    if (!sign) return declares;
    const said = SAYS.exec((sign.nodeValue as string).slice(0, MOST_DATA));
    if (said?.[2]) return false;
    if (said) declares ||= !said[1];
  }
}

/** Characters of running text in a text node; less than none where another page's teaser begins. */
function running(text: Text): number {
  if (text.data.trim().length < TITLE) return 0;
  const within = (selector: string) => text.parentElement?.closest(selector);
  if (!within(NOT_TEXT)) return text.length < RUNNING ? 0 : text.length;
  return within(HEADINGS)?.matches(LEADING) && !within(APART) ? -1 : 0;
}

/** Whether enough running text stands in one stretch, where the page's own text begins. */
function hasText(page: Document, declares: boolean): boolean {
  const roots: (Document | ShadowRoot)[] = [page];
  let stretch = 0;
  let left = declares ? MOST_TEXTS : MOST_UNDECLARED;
  for (const root of roots) {
    const walker = page.createTreeWalker(root, 4);
    walker.currentNode = root.querySelector(START) ?? root;
    for (let text = walker.nextNode(); text && left > 0; text = walker.nextNode()) {
      const found = running(text as Text);
      stretch = found < 0 ? 0 : stretch + found;
      if (stretch >= (declares ? DECLARED : UNDECLARED)) return true;
      left -= 1;
    }
    if (declares && left > MOST_TEXTS - FEW_TEXTS)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot && roots.length < FEW_TEXTS) roots.push(shadowRoot);
  }
  return false;
}

/** Decides for the document as it is now; changes nothing. */
export function isArticle(page: Document): boolean {
  const declares = declared(page);
  if (declares) return hasText(page, true);
  const has = (selector: string) => !!page.querySelector(selector);
  // A page that frames its text, with a heading of its own.
  return declares === undefined && has(FRAMES) && has(OWN_HEADING) && hasText(page, false);
}
