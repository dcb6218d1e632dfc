import type { BlockKind } from '../../engine/types.ts';
import { textIn } from '../copied/block-text.ts';
import { proseOf } from '../copied/mass.ts';
import { isHeading, type Run } from '../copied/survey.ts';
import { withDigits } from '../metadata/digits.ts';
import { setOf } from '../set-of.ts';
import { isCreditAlone } from '../wording/caption-credit.ts';
import { LETTER, LETTER_OR_DIGIT, LETTERS } from '../wording/letters.ts';
import { isByline, isCredit, isLabel, isLure, isPromotion } from '../wording/wording.ts';

const TEXT_BOXES = setOf('p li blockquote dd dt pre');
/** A block with little more than agencies in brackets: 'ab/cd (dpa, afp)', '(APA/Red.)'. */
const AGENCIES = new RegExp(
  `^[${LETTERS}/, ]{0,24}\\([^()\\s,/]+(?: [^()\\s,/]+)?(?:\\s*[,/]\\s*[^()\\s,/]+(?: [^()\\s,/]+)?){0,5}\\)$`,
);
/** The end of a sentence. Behind the last one of a long text may stand a sign that it is the last. */
const SENTENCE_END =
  /[.!?…。！？؟\u06d4\u0964\u0589\u1362\u0f0d\u104b\u17d4]["'“”»«’)\]」』）]*(?:\s?[■□▪◼●◆♦])?$/u;
/** Who wrote it, in brackets after the last sentence. */
const SIGNED = /\s*[(（][^()（）]{1,40}[)）]$/;
const YEAR = /(?:19|20)\d\d/;
const TIME = /\b\d{1,2}[:h]\d{2}/;
const CLOCK = /\d{1,2}[:.h]\d{2}/;
const LONGEST_DATE_LINE = 120;
/** How long a line with a day and a time but no year may be: '29 January, 08:00'. */
const LONGEST_TIME_LINE = 25;
const BRACKETED = /^\[[^[\]]*\]$/;
const LONGEST_TAIL = 80;
/** A line that is mostly a link is text only where it has at least so many characters outside the link; `leastUnlinked` says where fewer will do. */
const LEAST_UNLINKED = 40;
const LEAST_UNLINKED_WHOLE = 15;
/** A line of fewer characters without a sentence's mark, in a box that is not made for text, is a label or a button. */
const LEAST_BARE = 40;

/** Whether nearly all of a run is a link. */
export const isLink = ({ linked, chars }: Run): boolean => linked > chars * 0.8;

/** Whether a run inside the body is a label, a link or a date by its make-up alone. */
export function isFurniture(run: Run, kind: BlockKind): boolean {
  if (run.dated * 2 > run.chars) return true;
  // A linked heading that is no teaser names a thing that the text is about.
  if (isHeading(run.box.name)) return false;
  if (isLink(run)) return true;
  if (kind === 'cell' || kind === 'caption') return false;
  if (run.linked * 2 > run.chars && run.chars - run.linked < leastUnlinked(run)) return true;
  if (kind === 'subhead') return false;
  // What else stands in a figure are counters, credits and buttons; some lay out notes in one.
  if (kind !== 'quote' && run.box.inFigure) return kind !== 'item' || proseOf(run) === 0;
  // A line of code is short, and has no box made for text.
  if (run.coded === run.chars) return false;
  return !TEXT_BOXES.has(run.box.name) && run.chars < LEAST_BARE && run.marks === 0;
}

/** A line that leads to a quotation or a list. */
const LEADS_TO = /[:：]$/;

/** How much a line must say outside its link: less where it is a point of a list, which is judged whole, or a sentence that begins with the link. */
function leastUnlinked({ box, pieces }: Run): number {
  const text = textIn({ pieces });
  const isSaid = box.name === 'p' ? endsSentence(text) : isSentence(text);
  const isWhole = box.name === 'li' || isSaid || LEADS_TO.test(text);
  return isWhole ? LEAST_UNLINKED_WHOLE : LEAST_UNLINKED;
}

/** A time alone on its line, which is no price: '9.12pm BST'. */
const CLOCK_LINE = /^\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?(?: \p{Lu}{2,5})?| ?\p{Lu}{2,5})$/u;

/** Whether a line says no more than at what time, with the half of the day or the zone. */
export const isClockLine = (text: string): boolean => CLOCK_LINE.test(text);

/** Whether a line is little else than a date and a time: '14.03.2026, 10:00 Uhr', 'Updated 4 May 2023'. */
export function isDateLine(given: string): boolean {
  if (given.length > LONGEST_DATE_LINE) return false;
  if (isClockLine(given)) return true;
  const text = withDigits(given);
  if (!YEAR.test(text) && (text.length > LONGEST_TIME_LINE || !TIME.test(text))) return false;
  const share = text.replace(/\D/g, '').length / text.length;
  const isOpen = !SENTENCE_END.test(text);
  if (share > 0.1 && isOpen && YEAR.test(text) && CLOCK.test(text)) return true;
  return share > (isOpen ? 0.15 : 0.25);
}

/** Whether a block says nothing of the matter: a lure, a credit, a label, a rule of signs. */
export function isAside(text: string, run: Run, kind: BlockKind): boolean {
  if (kind === 'cell') return !LETTER_OR_DIGIT.test(text);
  if (!(run.box.name === 'dd' ? LETTER_OR_DIGIT : LETTER).test(text)) return true;
  if (isLabel(text) || isLure(text, run.linked / run.chars) || isPointer(text, run)) return true;
  // A caption may begin like a credit and still tell what is seen: 'Image: The bridge before it fell.'
  if (isCredit(text)) return kind !== 'caption' || !isSentence(text);
  if (kind === 'caption') return !isSentence(text) && isCreditAlone(text);
  if (kind !== 'paragraph' && kind !== 'lead') return false;
  if (isByline(text) || isPromotion(text) || isTeaserLine(text, run)) return true;
  if (isPlaceLine(text)) return false;
  // Lines of code have days in them.
  const isCode = run.coded === run.chars;
  return (!isCode && isDateLine(text)) || (kind === 'paragraph' && AGENCIES.test(text));
}

/** A line with the place and day of a report: 'THE HAGUE, May 6', 'BRUSSELS, 3 May 2024 —'. */
const PLACE_LINE = /^\p{Lu}[\p{Lu} .’'-]{2,40}, [^.!?:]{0,40}\d[^.!?:]{0,20}$/u;

/** Whether a line says where a report was written and when, as agencies set it over their first sentence. */
export const isPlaceLine = (text: string): boolean => PLACE_LINE.test(text);

/** Whether a line is a title without a link and a link to its film: 'Bridge closed for weeks Watch video'. */
function isTeaserLine(text: string, { box, linked }: Run): boolean {
  if (linked === 0 || linked >= text.length || TEXT_BOXES.has(box.name)) return false;
  return isLure(text.slice(-linked), 1) && !endsSentence(text.slice(0, -linked).trimEnd());
}

/** Whether a line in brackets with a link points elsewhere: '[ Our guide: … ]'. */
const isPointer = (text: string, { linked }: Run) => linked > 0 && BRACKETED.test(text);

/** Whether a last paragraph is a signature rather than a sentence: 'red, Agenturen'. */
export function isTail(text: string): boolean {
  return text.length < LONGEST_TAIL && !SENTENCE_END.test(text.replace(SIGNED, ''));
}

/** Whether a block is as long and whole as a sentence. */
export function isSentence(text: string): boolean {
  return text.length >= 40 && endsSentence(text);
}

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/**
 * Whether a line is the mark behind which an agency adds words about itself ('___') or a release tells of its issuer
 * ('###').
 */
export function isEndMark(text: string): boolean {
  return /^(?:_{3,}|# ?# ?#)$/.test(text);
}
