import { UNSEEN } from '../copying/opening.ts';
import { LETTER_OR_DIGIT } from '../wording/letters.ts';
import type { CopiedElement, CopiedNode } from './copied-tree.ts';
import {
  ACCORDION_WORDS,
  APART_ELEMENTS,
  APART_INLINE,
  APART_INLINE_PAIRS,
  APART_PAIRS,
  APART_ROLES,
  APART_WORDS,
  AWAY_WORDS,
  BESIDE_ICON,
  BODY_PAIRS,
  BYLINE_WORDS,
  CAPTION_PAIRS,
  CAPTION_WORDS,
  DATE_WORDS,
  FACT_PAIRS,
  FACT_WORDS,
  FILM_WORDS,
  GALLERY_WORDS,
  INLINE,
  LEAD_PAIRS,
  LEAD_WORDS,
  LIVE_WORDS,
  PARTING,
  PICTURE_WORDS,
  PLAYER_WORDS,
  POST_PAIRS,
  PULL_PAIRS,
  PULL_WORDS,
  READERS_PAIRS,
  READERS_WORDS,
  STRUCK,
  SUBHEAD_PAIRS,
  SUBHEAD_WORDS,
  TEASER_WORDS,
} from './markup-words.ts';
import type { Names } from './names.ts';
import { hasPlainPicture } from './pictures.ts';

/**
 * Signs in the names of elements that HTML does not know: 'post-lead', 'o:p' and 'st1:place' of a word processor,
 * 'xy_headline' of old systems.
 */
const OWN = /[-:_]/;

/** Elements that HTML does not know are inline unless they hold blocks, as their default style has it. */
export const isInline = (name: string): boolean => INLINE.has(name) || OWN.test(name);

/** Whether an element of a paragraph is one that HTML does not know: by such agencies mark names, places and sums in a sentence. */
export const isMarkedName = (name: string): boolean => !PARTING.has(name);

/** Whether an aside tells more of the matter, or holds a picture of it and what is said of that. */
const isOfText = (element: CopiedElement, names: Names): boolean =>
  names.has(FACT_WORDS, FACT_PAIRS) || (names.has(PICTURE_WORDS) && hasPlainPicture(element));

/** Why a block element is set apart from the article, or undefined. */
export function apartBecause(
  name: string,
  element: CopiedElement,
  names: Names,
): string | undefined {
  if (APART_ELEMENTS.has(name) && !(name === 'aside' && isOfText(element, names))) return name;
  const role = element.getAttribute('role');
  if (role !== null && APART_ROLES.has(role)) return `role ${role}`;
  if (element.getAttribute('aria-modal') === 'true') return 'aria-modal';
  if (name === 'html' || name === 'body' || name === 'main') return undefined;
  const isPlayer = names.has(PLAYER_WORDS) && !isCaptionName(names);
  const isNamed = isPlayer || names.has(APART_WORDS, APART_PAIRS) || isOfReaders(names);
  return isNamed || isApartCustom(name) ? 'name' : undefined;
}

const NOTE = /^[\d*†‡]{1,3}$/;

/** Whether a raised element leads to a note: '[1]', or a number that is a link. */
function isNoteMark(element: CopiedElement): boolean {
  const names: string[] = [];
  let node: CopiedNode | null = element;
  for (; node?.nodeType === 1; node = node.firstChild) names.push(node.localName);
  const text = node?.data.trim() ?? '';
  const isMark = text.startsWith('[') || (names.includes('a') && NOTE.test(text));
  // A link may say more than where its note is.
  const isWhole = names[0] === 'sup' || !element.firstChild?.nextSibling;
  return isMark && isWhole && names.includes('sup');
}

/** Whether an element is the sign behind a heading that links to the heading itself: '¶'. */
function isSign(name: string, { firstChild: text }: CopiedElement): boolean {
  if (name !== 'a' || text?.nodeType !== 3 || text.nextSibling) return false;
  const sign = text.data.trim();
  return sign.length === 1 && !LETTER_OR_DIGIT.test(sign);
}

/** Whether an inline element holds no words of the sentence it stands in. */
export function isApartInline(name: string, element: CopiedElement, names: Names): boolean {
  return (
    ((name === 'sup' || name === 'a') && isNoteMark(element)) ||
    STRUCK.has(name) ||
    isSign(name, element) ||
    (names.has(APART_INLINE, APART_INLINE_PAIRS) && !names.has(BESIDE_ICON, BESIDE_ICON)) ||
    element.getAttribute('aria-hidden') === 'true' ||
    (INLINE.has(name) && element.getAttribute(UNSEEN) !== null)
  );
}

/** Whether a box is named as what leads to an article, or as a standfirst: which, its links tell. */
export const isTeaserName = (names: Names): boolean => names.has(TEASER_WORDS);
/** Whether a custom element's own name says that it is set apart: `dst-forum`, `ad-slot`. */
export const isApartCustom = (name: string): boolean =>
  name.includes('-') &&
  name.split('-').some((word) => APART_WORDS.has(word) || PLAYER_WORDS.has(word));
/** Whether a box is named as what readers wrote. */
export const isOfReaders = (names: Names): boolean => names.has(READERS_WORDS, READERS_PAIRS);
/** Whether a box is named as what is never the article, however long it is. */
export const isForeign = (names: Names): boolean => isOfReaders(names) || names.has(AWAY_WORDS);
/** Whether a box is named as a standfirst. */
export const isLeadName = (names: Names): boolean => names.has(LEAD_WORDS, LEAD_PAIRS);
/** Whether a box is named as an article's body, in one word or in two. */
export const isBodyName = (names: Names): boolean => names.has(BODY_PAIRS, BODY_PAIRS);
/** Whether an element is named as the date of what it stands in. */
export const isDateName = (names: Names): boolean => names.has(DATE_WORDS);
/** Whether a box is named as what says who wrote the text. */
export const isBylineName = (names: Names): boolean => names.has(BYLINE_WORDS);
/** Whether a box is named as a line drawn out of the text to be seen. */
export const isPullName = (names: Names): boolean => names.has(PULL_WORDS, PULL_PAIRS);
/** Whether an element is named as a heading inside the text. */
export const isSubheadName = (names: Names): boolean => names.has(SUBHEAD_WORDS, SUBHEAD_PAIRS);
/** Whether a box or button is named as of an accordion. */
export const isAccordionName = (names: Names): boolean => names.has(ACCORDION_WORDS);
/** Whether a box is named as a row of pictures to leaf through. */
export const isGalleryName = (names: Names): boolean => names.has(GALLERY_WORDS);
/** Whether a box is named as what holds a film. */
export const isFilmName = (names: Names): boolean => names.has(FILM_WORDS);
/** Whether a box is named as the caption of a picture. */
export const isCaptionName = (names: Names): boolean => names.has(CAPTION_WORDS, CAPTION_PAIRS);
/** Whether a box is named as what tells a day post by post. */
export const isLiveName = (names: Names): boolean => names.has(LIVE_WORDS);
/** Whether a box is one post of it by its data: 'liveBlogUpdate'. */
export const isPostName = (names: Names): boolean => names.has(POST_PAIRS, POST_PAIRS);
