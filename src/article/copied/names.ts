import { setOf } from '../set-of.ts';
import type { CopiedElement } from './copied-tree.ts';
import { isHeading } from './survey.ts';

/** Attributes by which sites name the parts of their pages. */
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
  /** The same, each name as one: boxes of one make share one. */
  readonly tokens: readonly string[];
  has(words: ReadonlySet<string>, pairs?: ReadonlySet<string>): boolean;
}

const NO_NAMES: Names = { words: [], tokens: [], has: () => false };
/** How many characters of a name are looked at. */
const LONGEST_NAME = 400;
const PART = /[A-Za-z0-9]+/g;
/** Letters, at most with a number after them; 'f98b1ad2' is a hash and says nothing. */
const SPOKEN = /^[A-Za-z]+\d*$/;
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** The words of one name: 'adSlot' gives 'ad', 'slot'; 'kAdXz', made by a tool, none. */
function wordsOfName(name: string): string[] {
  const words: string[] = [];
  for (const [part] of name.matchAll(PART)) {
    if (!SPOKEN.test(part)) continue;
    const inner = part.match(WORD) ?? [];
    const short = inner.filter((word) => word.length < 3).length;
    if (inner.length > 1 && short * 2 > inner.length) continue;
    for (const word of inner) words.push(word.toLowerCase());
  }
  return words;
}

/**
 * Words that make a name one of a state, so that its other word names no part of the page: 'has-sidebar',
 * 'no-comments', 'share-enabled'.
 */
const STATES = setOf('has no not with without hide hides enabled disabled');
/**
 * Names that mean a part of the text although one of their words suggests otherwise: 'related-image' goes with the
 * text itself, 'copyrightHolder' is whoever a release names, 'lead-video' is no standfirst.
 */
const PLAIN = setOf(
  'related-image related-images related-photo related-photos related-picture related-pictures ' +
    'copyright-holder lead-video lead-image lead-photo lead-picture lead-media lead-art',
);
/** Names of what holds a picture's caption: 'imageFooter'. */
const OF_PICTURE = setOf(
  'image-footer img-footer picture-footer photo-footer media-footer figure-footer',
);
/** WordPress names a post by what it is filed under ('tag-newsletter'): that is its matter, not its make. */
const POST = /(?:^|\s)(?:post|hentry|type-\w+)(?=\s)/;
const FILED = /^(?:category|tag|author)-/;
/** Other blogs name an entry by who wrote it: 'entry-author-jane'. */
const WRITTEN = /entry[-_]author[-_]/;

/** Reads the naming attributes of an element; the id of a heading is an address in the page, no name. */
export function namesOf(element: CopiedElement): Names {
  const isHead = isHeading(element.localName);
  let all = '';
  for (const attribute of NAMING) {
    if (isHead && attribute === 'id') continue;
    const value = element.getAttribute(attribute);
    if (value) all += `${value.slice(0, LONGEST_NAME)} `;
  }
  if (all === '') return NO_NAMES;
  const words: string[] = [];
  const tokens: string[] = [];
  const isPost = POST.test(all);
  for (const name of all.split(' ')) {
    if (name === '' || (isPost && FILED.test(name)) || WRITTEN.test(name)) continue;
    const spoken = wordsOfName(name);
    words.push(...spoken, '');
    if (spoken.length > 0) tokens.push(spoken.join('-'));
  }
  const isState = (i: number) =>
    STATES.has(words[i - 1] ?? '') ||
    STATES.has(words[i + 1] ?? '') ||
    PLAIN.has(`${words[i]}-${words[i + 1]}`) ||
    OF_PICTURE.has(`${words[i - 1]}-${words[i]}`);
  const has = (set: ReadonlySet<string>, pairs?: ReadonlySet<string>) =>
    words.some(
      (w, i) => (set.has(w) || (pairs?.has(`${w}-${words[i + 1] ?? ''}`) ?? false)) && !isState(i),
    );
  return { words, tokens, has };
}
